import { describe, expect, it } from "vitest";
import { createWithManagePage } from "../../../../src/server/manage/with-manage-page.ts";
import { aConfig } from "../support/an-endpoint.ts";

describe("where a gift is changed or ended", () => {
  it("is our own page where links are mailed, the same one each time", () => {
    const withManagePage = createWithManagePage(() => "https://support.example");
    const config = aConfig({ publication: { name: "The Example Times" } });
    expect(withManagePage(config).publication).toEqual({
      name: "The Example Times",
      manage: "https://support.example/manage",
    });
    expect(withManagePage(config)).toBe(withManagePage(config));
  });

  it("is the publisher's own where they have said so, and nowhere without mail", () => {
    const own = aConfig({ publication: { manage: "https://times.example/account" } });
    expect(createWithManagePage(() => "https://support.example")(own)).toBe(own);
    const config = aConfig();
    expect(createWithManagePage(() => undefined)(config)).toBe(config);
  });

  it("follows a config that was changed, and an address that is known only later", () => {
    let url: string | undefined;
    const withManagePage = createWithManagePage(() => url);
    const config = aConfig();
    expect(withManagePage(config)).toBe(config);
    url = "https://support.example";
    expect(withManagePage(config).publication.manage).toBe("https://support.example/manage");
    const next = aConfig({ publication: { name: "Another name" } });
    expect(withManagePage(next).publication.name).toBe("Another name");
  });
});

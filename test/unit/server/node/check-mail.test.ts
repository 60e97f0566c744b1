import { describe, expect, it } from "vitest";
import { checkMail } from "../../../../src/server/node/check-mail.ts";
import { startMailServer } from "../../../support/mail-server.ts";

const from = { name: undefined, address: "news@times.example" };

describe("what doctor says of mail", () => {
  it("is that it is not set up, where it is not", async () => {
    expect(await checkMail(undefined, undefined)).toMatchObject([{ mark: "ok" }]);
  });

  it("is that the server takes it, and that links need ENDPOINT_URL", async () => {
    const server = await startMailServer({ login: { user: "news", pass: "secret" } });
    const mail = { server: new URL(server.url), from };
    expect(await checkMail(mail, "https://support.example")).toMatchObject([{ mark: "ok" }]);
    expect(await checkMail(mail, undefined)).toMatchObject([
      { mark: "ok" },
      { mark: "wrong", code: "mail-without-address" },
    ]);
    await server.close();
    expect(server.mails).toEqual([]);
  });

  it("is why it does not: the password, silence, or nobody there", async () => {
    const server = await startMailServer({ login: { user: "news", pass: "secret" } });
    const wrong = { server: new URL(server.url.replace("secret", "s3cret")), from };
    const [finding] = await checkMail(wrong, "https://support.example");
    expect(finding).toMatchObject({
      mark: "wrong",
      code: "mail-failed",
      values: { error: expect.stringContaining("535") as string },
    });
    expect(JSON.stringify(finding)).not.toContain("s3cret");
    const mail = { server: new URL(server.url), from };
    server.behave({ atConnect: () => "hang" });
    expect(await checkMail(mail, "https://support.example", 200)).toMatchObject([{ mark: "wrong" }]);
    await server.close();
    expect(await checkMail(mail, "https://support.example", 2000)).toMatchObject([
      { mark: "wrong", values: { error: expect.stringContaining("ECONNREFUSED") as string } },
    ]);
  });
});

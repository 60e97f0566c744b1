import type { ServerResponse } from "node:http";
import { describe, expect, it } from "vitest";
import { EndpointError } from "../../../src/core/checkout/endpoint-error.ts";
import { loadConfig } from "../../../src/client/load-config.ts";
import { parseConfig } from "../../../src/core/campaign/config.ts";
import { anEndpoint, json, text } from "./an-endpoint.ts";

async function load(answer: (response: ServerResponse) => void, timeoutMs = 5000): Promise<unknown> {
  const { address } = await anEndpoint(answer);
  return loadConfig(`${address}/config`, { timeoutMs }).catch((error: unknown) => error);
}

describe("the publisher's config", () => {
  it("comes with every default filled in", async () => {
    const written = { publication: { name: "The Example Times" } };
    expect({ ok: true, value: await load(json(200, written)) }).toEqual(parseConfig(written));
  });

  it("is fetched without cookies and referrer", async () => {
    const { address, received } = await anEndpoint(json(200, {}));
    await loadConfig(`${address}/config`);
    expect(received).toMatchObject([{ method: "GET", path: "/config", body: "" }]);
    expect(received[0]?.headers).not.toHaveProperty("cookie");
    expect(received[0]?.headers).not.toHaveProperty("referer");
  });

  it.each<readonly [what: string, code: string, answer: (response: ServerResponse) => void]>([
    ["is not there", "offline", json(404, {})],
    ["is a page", "offline", text(200, "<h1>Sorry</h1>")],
    ["is empty", "offline", text(200, "")],
    ["never comes", "offline", () => undefined],
    ["breaks off", "offline", (response) => response.destroy()],
    ["is wrong", "bad-answer", json(200, { appeals: [{ id: "a b", variants: [{ id: "a" }] }] })],
    ["is null", "bad-answer", json(200, null)],
  ])("that %s is an %s error", async (_, code, answer) => {
    const error = await load(answer, 300);
    expect(error).toBeInstanceOf(EndpointError);
    expect(error).toMatchObject({ code });
  });

  it("that is wrong is named by its path", async () => {
    expect(await load(json(200, { appeals: [{ id: "a b", variants: [{ id: "a" }] }] }))).toMatchObject({
      message: expect.stringContaining("appeals[0].id"),
    });
  });
});

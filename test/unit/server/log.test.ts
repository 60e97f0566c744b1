import { mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { readRunningConfig } from "../../../src/server/node/config-file.ts";
import { anEndpoint, type AnEndpoint } from "./support/an-endpoint.ts";
import { postCheckout } from "./support/post-checkout.ts";
import { rawRequest } from "./support/raw-request.ts";
import { startStripeStub, type StripeStub } from "./support/stripe-stub.ts";

type Line = Readonly<Record<string, unknown>>;

const parsed = ({ lines }: AnEndpoint): Line[] => lines.map((line) => JSON.parse(line) as Line);

describe("the log of an endpoint", () => {
  let stripe: StripeStub;
  let endpoint: AnEndpoint;
  beforeEach(async () => {
    stripe = await startStripeStub();
    endpoint = await anEndpoint({ stripeApiBase: new URL(stripe.url) });
  });
  afterEach(async () => {
    await endpoint.close();
    await stripe.close();
  });
  const refusals = (): Line[] => parsed(endpoint).filter(({ message }) => /refused/.test(String(message)));

  it("warns of each origin that is refused, once", async () => {
    for (const origin of ["https://www.news.example", "https://evil.example", "https://www.news.example"])
      expect((await postCheckout(endpoint.url, {}, { origin })).status).toBe(403);
    expect(
      (await fetch(`${endpoint.url}/checkout/cs_test_1`, { headers: { origin: "https://evil.example" } })).status,
    ).toBe(403);
    expect(refusals()).toMatchObject([
      { level: "warn", origin: "https://www.news.example", message: expect.stringContaining("PAGE_ORIGINS") as string },
      { level: "warn", origin: "https://evil.example" },
    ]);
  });

  it.each<[string, Record<string, unknown>, Record<string, string>, number, string]>([
    ["an amount", { amount: 1 }, {}, 400, "amount must be at least 100"],
    ["an address to go back to", { returnUrl: "https://evil.example/" }, {}, 400, "returnUrl must be the address"],
    ["a type", {}, { "content-type": "text/plain" }, 415, "The body must be application/json"],
  ])("says why %s was refused, and not what was sent", async (_, change, headers, status, reason) => {
    await postCheckout(endpoint.url, change, headers);
    const [line, ...others] = refusals();
    expect(line).toMatchObject({
      level: "info",
      path: "/checkout",
      status,
      reason: expect.stringContaining(reason) as string,
    });
    expect(others).toEqual([]);
    expect(JSON.stringify(line)).not.toContain("evil");
  });

  it("says that a token was refused, and never which", async () => {
    await fetch(`${endpoint.url}/ledger`, { headers: { authorization: "Bearer guessed-it" } });
    expect(refusals()).toMatchObject([{ level: "warn", path: "/ledger", status: 401 }]);
    expect(endpoint.lines.join("")).not.toContain("guessed-it");
  });

  it("names a session with its amount, under the id that the request was answered with", async () => {
    const { headers, body } = await postCheckout(endpoint.url);
    const line = parsed(endpoint).find(({ message }) => message === "checkout created");
    expect(line).toMatchObject({ session: "cs_test_s…", amount: 500, currency: "usd", interval: "once" });
    expect(body["id"]).toMatch(/^cs_test_stub\d+$/);
    expect(line?.["requestId"]).toBe(headers.get("x-request-id"));
    expect(line?.["requestId"]).toMatch(/^[0-9a-f-]{36}$/);
    expect((await postCheckout(endpoint.url)).headers.get("x-request-id")).not.toBe(line?.["requestId"]);
  });

  it.each([
    ["a proxy's name for a request", "3f2a-Root.1:x", true],
    ["no name of other signs", 'a"b c', false],
    ["no longer name", "a".repeat(65), false],
  ])("takes %s", async (_, id, isTaken) => {
    const { headers } = await rawRequest(`${endpoint.url}/config`, { headers: { "x-request-id": id } });
    expect(headers["x-request-id"] === id).toBe(isTaken);
  });

  it("tells of the end", async () => {
    await endpoint.close();
    expect(parsed(endpoint).slice(-2)).toMatchObject([
      { message: expect.stringContaining("stopping") as string },
      { message: "stopped" },
    ]);
    endpoint = await anEndpoint();
  });
});

describe("a config that changes on disk", () => {
  let folder: string;
  beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), "support-appeal-config-"))));
  afterAll(() => rm(folder, { recursive: true }));

  it("is taken up without a restart; one with mistakes is told of, and the old one goes on", async () => {
    const configFile = join(folder, "support-appeal.json");
    const write = (config: unknown) => writeFile(configFile, JSON.stringify(config));
    await write({ publication: { name: "The Times" } });
    const stripe = await startStripeStub();
    const endpoint = await anEndpoint(
      { config: (await readRunningConfig(configFile, 0)).config, configFile, stripeApiBase: new URL(stripe.url) },
      { configPollMs: 10 },
    );
    const nameOf = async (): Promise<unknown> =>
      ((await (await fetch(`${endpoint.url}/config`)).json()) as { publication: { name: string } }).publication.name;
    const etagOf = async () => (await fetch(`${endpoint.url}/config`)).headers.get("etag");
    const before = await etagOf();

    await write({ publication: { name: "The Evening Times" }, amounts: { usd: { min: 700, max: 9000 } } });
    await expect.poll(nameOf).toBe("The Evening Times");
    expect(await etagOf()).not.toBe(before);
    expect((await postCheckout(endpoint.url, { amount: 500 })).body["errors"]).toEqual([
      { path: "amount", message: "must be at least 700" },
    ]);

    await write({ publication: { name: 7 } });
    await expect.poll(() => endpoint.lines.join("")).toContain("publication.name");
    expect(endpoint.lines.join("")).toContain("config not taken up, the old one goes on");
    expect(await nameOf()).toBe("The Evening Times");

    await writeFile(`${configFile}.new`, JSON.stringify({ publication: { name: "The Morning Times" } }));
    await rename(`${configFile}.new`, configFile);
    await expect.poll(nameOf).toBe("The Morning Times");
    await endpoint.close();
    await stripe.close();
  });
});

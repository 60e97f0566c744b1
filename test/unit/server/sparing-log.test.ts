import { describe, expect, it } from "vitest";
import { createLog } from "../../../src/server/log.ts";
import { createSparingLog } from "../../../src/server/sparing-log.ts";
import { anEndpoint, WEBHOOK_SECRET } from "./support/an-endpoint.ts";
import { rawRequest } from "./support/raw-request.ts";
import { sign } from "./support/webhook-sequences.ts";

interface Line {
  readonly level: string;
  readonly message: string;
  readonly times?: number;
  readonly aheadSeconds?: number;
}

const parsed = (lines: readonly string[]): Line[] => lines.map((line) => JSON.parse(line) as Line);

describe("what comes up again and again", () => {
  it("is said once, counted, and said again with the count until it stops", async () => {
    const lines: string[] = [];
    const sparing = createSparingLog(
      createLog((line) => void lines.push(line)),
      20,
    );
    for (let each = 0; each < 100; each++) sparing.warn("refused", { each });
    expect(parsed(lines)).toMatchObject([{ message: "refused", each: 0 }]);
    await expect.poll(() => lines.length).toBe(2);
    expect(parsed(lines)[1]).toMatchObject({ message: "refused", each: 99, times: 99 });
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(lines).toHaveLength(2);
    sparing.warn("refused");
    expect(lines).toHaveLength(3);
  });

  it("is told apart by its key, is one thing where there are too many, and is said in the end", () => {
    const lines: string[] = [];
    const sparing = createSparingLog(createLog((line) => void lines.push(line)));
    for (let each = 0; each < 1000; each++) sparing.warn("refused", { origin: each }, `origin ${each}`);
    expect(lines).toHaveLength(201);
    sparing.flush();
    expect(parsed(lines).at(-1)).toMatchObject({ message: "refused", times: 799 });
  });
});

describe("deliveries that are refused", () => {
  const post = (url: string, signature: string) =>
    rawRequest(`${url}/webhooks/stripe`, { method: "POST", headers: { "stripe-signature": signature }, body: "{}" });
  const now = 1_790_000_000;

  it("leave one line for a flood of false signatures", async () => {
    const endpoint = await anEndpoint({}, { now: () => now * 1000 });
    for (let each = 0; each < 50; each++)
      expect((await post(endpoint.url, sign("{}", now, "whsec_other"))).status).toBe(400);
    expect(endpoint.lines.filter((line) => line.includes("webhook refused"))).toHaveLength(1);
    await endpoint.close();
  });

  it.each([
    ["slow", 600],
    ["fast", -600],
  ])("say loudly that a clock is off, where it is %s by ten minutes", async (_, aheadSeconds) => {
    const endpoint = await anEndpoint({}, { now: () => now * 1000 });
    for (let each = 0; each < 3; each++)
      expect((await post(endpoint.url, sign("{}", now + aheadSeconds, WEBHOOK_SECRET))).status).toBe(400);
    const loud = parsed(endpoint.lines).filter(({ level }) => level === "error");
    expect(loud).toMatchObject([{ message: expect.stringContaining("clock is off") as string, aheadSeconds }]);
    await endpoint.close();
  });

  it("say so with the first of them, whatever else is being said, and once more for those that come hours later", async () => {
    const endpoint = await anEndpoint({}, { now: () => now * 1000 });
    for (let each = 0; each < 250; each++)
      await rawRequest(`${endpoint.url}/checkout`, { method: "POST", headers: { origin: `https://${each}.example` } });
    await post(endpoint.url, sign("{}", now + 7200, WEBHOOK_SECRET));
    const loud = (): Line[] => parsed(endpoint.lines).filter(({ level }) => level === "error");
    expect(loud()).toMatchObject([{ message: expect.stringContaining("clock is off, 7200 s slow") as string }]);
    await endpoint.close();

    // What has not come up for a while is forgotten, so that the next one is as loud as the first.
    const lines: string[] = [];
    const sparing = createSparingLog(
      createLog((line) => void lines.push(line)),
      10,
    );
    for (let each = 1; each <= 3; each++) {
      sparing.error("the clock is off", {}, "webhook time");
      expect(lines).toHaveLength(each);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  });

  it("say nothing of a clock where anybody wrote the time", async () => {
    const endpoint = await anEndpoint({}, { now: () => now * 1000 });
    await post(endpoint.url, sign("{}", now + 6000, "whsec_other"));
    expect(endpoint.lines.join("")).not.toContain("clock");
    await endpoint.close();
  });
});

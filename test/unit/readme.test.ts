import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { webhookEventTypes } from "../../src/server/stripe/webhook-event-types.ts";

const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");

it("the README tells operators to subscribe their webhook to what the endpoint reads, and to nothing else", () => {
  const named =
    readme.match(/`(?:checkout|payment_intent|invoice|invoice_payment|charge|customer|refund)\.[a-z_.]+`/g) ?? [];
  expect(new Set(named)).toEqual(new Set(webhookEventTypes.map((type) => `\`${type}\``)));
});

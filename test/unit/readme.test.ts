import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { eventTypes } from "../../src/core/ledger/read-event.ts";

const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");

it("the README tells operators to subscribe their webhook to what the ledger reads, and to nothing else", () => {
  const named = readme.match(/`(?:checkout|invoice|invoice_payment|charge|customer|refund)\.[a-z_.]+`/g) ?? [];
  expect(new Set(named)).toEqual(new Set(eventTypes.map((type) => `\`${type}\``)));
});

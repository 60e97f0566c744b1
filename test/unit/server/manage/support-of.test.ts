import { expect, it } from "vitest";
import { supportOf } from "../../../../src/server/manage/support-of.ts";
import type { RunningGift } from "../../../../src/server/stripe/supporters/supporter-gateway.ts";

const NOW = 1_790_000_000;
const DAY = 86_400;

const gift = (change: Partial<RunningGift>): RunningGift => ({
  id: "sub_1",
  customer: "cus_1",
  amount: 500,
  currency: "usd",
  interval: "month",
  anchor: NOW - 40 * DAY,
  periodEnd: NOW + 20 * DAY,
  state: "runs",
  resumesAt: undefined,
  endsAt: undefined,
  paidWith: undefined,
  supportsUntil: NOW + 23 * DAY,
  item: "si_1",
  product: "prod_1",
  ...change,
});

it("counts who gives for as long as is paid", () => {
  expect(supportOf([gift({})], [], NOW)).toEqual({ sessionId: "sub_1", interval: "month", until: NOW + 23 * DAY });
  expect(supportOf([gift({ state: "over", supportsUntil: undefined })], [], NOW)).toBeUndefined();
});

it("counts one whose charge was refused while Stripe tries it again: for a week, and longer where more is paid", () => {
  const failed = gift({ state: "failed", supportsUntil: NOW - 7 * DAY });
  expect(supportOf([failed], [], NOW)?.until).toBe(NOW + 7 * DAY);
  expect(supportOf([failed, gift({ id: "sub_2" })], [], NOW)?.sessionId).toBe("sub_2");
});

import { describe, expect, it } from "vitest";
import { rememberStatus } from "../../../../src/core/reader/remember-status.ts";
import { aReader, aStatus, aSupporter, DAY, NOON } from "../../../support/builders.ts";

describe("what a device remembers of a checkout's status", () => {
  const supporterUntil = new Date(NOON + 90 * DAY).toISOString();
  const remembered = (status: Parameters<typeof aStatus>[0], memory = aReader()) =>
    rememberStatus(memory, "cs_left", aStatus({ supporterUntil, ...status }), NOON);

  it("paid makes a supporter, until the day that the endpoint names", () => {
    expect(remembered({ status: "paid" }).supporter).toMatchObject({ sessionId: "cs_left", until: NOON + 90 * DAY });
  });

  it("a gift that goes on although its last charge failed makes a supporter, with what is wrong", () => {
    expect(remembered({ status: "failed", trouble: "renewal-failed" }).supporter).toMatchObject({
      until: NOON + 90 * DAY,
      trouble: "renewal-failed",
    });
  });

  it.each(["open", "processing", "expired", "failed"] as const)(
    "%s makes nobody a supporter, whatever date",
    (status) => {
      expect(remembered({ status }).supporter).toBeUndefined();
    },
  );

  it("processing is remembered as under way, and as asked about now", () => {
    expect(remembered({ status: "processing" }).pending).toMatchObject({
      sessionId: "cs_left",
      state: "processing",
      since: NOON,
      checkedAt: NOON,
    });
  });

  it("paid without a date ends what was known of the gift", () => {
    const memory = aReader({ supporter: aSupporter({ sessionId: "cs_left" }) });
    expect(remembered({ status: "paid", supporterUntil: undefined }, memory).supporter).toMatchObject({ ended: true });
  });
});

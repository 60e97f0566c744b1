import { ONCE_SUPPORTER_DAYS } from "../../core/checkout/checkout.ts";
import type { Given } from "../store/ledger-store.ts";
import type { RunningGift } from "../stripe/supporters/supporter-gateway.ts";
import type { Support } from "../tokens/sign-token.ts";

const DAY_SECONDS = 86_400;
/** Whose charge was refused is not asked for a new gift while Stripe tries it again; a device can't ask how that goes. */
const FAILED_SECONDS = 7 * DAY_SECONDS;

/**
 * The gift that counts longest; undefined where none counts any more.
 *
 * @param now seconds since 1970
 */
export function supportOf(gifts: readonly RunningGift[], given: readonly Given[], now: number): Support | undefined {
  const single = given
    .filter(({ kind, amount, takenBack }) => kind === "once" && takenBack < amount)
    .map(({ key, at }): Support => ({
      sessionId: key,
      interval: "once",
      until: at + ONCE_SUPPORTER_DAYS * DAY_SECONDS,
    }));
  const running = gifts.flatMap(({ id, interval, state, supportsUntil }): Support[] => {
    const until = state === "failed" ? Math.max(supportsUntil ?? 0, now + FAILED_SECONDS) : supportsUntil;
    return until === undefined ? [] : [{ sessionId: id, interval, until }];
  });
  return [...running, ...single]
    .filter(({ until }) => until > now)
    .reduce<Support | undefined>(
      (best, each) => (best === undefined || each.until > best.until ? each : best),
      undefined,
    );
}

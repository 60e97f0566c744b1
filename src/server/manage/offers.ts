import type { Amounts } from "../../core/money/amounts.ts";
import { chargeAfter, resumeBefore } from "../../core/money/charge-days.ts";
import type { RunningGift } from "../stripe/supporters/supporter-gateway.ts";

/** What a reader can do with a gift as it is. */
export type Offer = "amount" | "pause" | "resume" | "end" | "undo-end" | "card";

/** @param amounts those that the publisher takes */
export function offersFor({ state, endsAt, resumesAt, currency }: RunningGift, amounts: Amounts): readonly Offer[] {
  if (state === "over") return [];
  // Until the charge that failed is settled, only what settles it is of use; Stripe tries it again whatever ends later.
  if (state === "failed") return ["card", "end"];
  if (endsAt !== undefined) return ["undo-end"];
  // Paused by the publisher, for nobody knows how long: there is no day to name for a first charge.
  const isCharged = state === "runs" || resumesAt !== undefined;
  const canChange = isCharged && Object.hasOwn(amounts, currency);
  return [...(canChange ? (["amount"] as const) : []), state === "paused" ? "resume" : "pause", "card", "end"];
}

export interface PauseOffer {
  readonly name: "for1" | "for3" | "for6" | "forYear";
  /** The next charge, in seconds since 1970. */
  readonly nextCharge: number;
  /** For Stripe, in seconds since 1970. */
  readonly resumesAt: number;
}

const monthly = [
  ["for1", 1],
  ["for3", 3],
  ["for6", 6],
] as const;

/** A pause leaves charges out, so an annual gift has one: months would either change nothing, or a whole year. */
export function pausesFor(gift: RunningGift): readonly PauseOffer[] {
  const offers = gift.interval === "month" ? monthly : ([["forYear", 1]] as const);
  return offers.map(([name, leftOut]) => {
    const next = chargeAfter(gift, leftOut);
    return { name, nextCharge: next, resumesAt: resumeBefore(next) };
  });
}

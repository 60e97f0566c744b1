import type { GoalStatus } from "../../../core/campaign/goal-status.ts";
import type { Config } from "../../../core/campaign/config.ts";
import { emptyMemory } from "../../../core/reader/empty-memory.ts";
import { snoozeUntil } from "../../../core/reader/snooze.ts";
import type { AppealState, Asking, Gift } from "../../../visit/state.ts";

const HOUR_MS = 3_600_000;

/** All that a publisher looks at, made of the ask as it opens. A new state is one more row. */
export const situations = {
  asking: (asking) => asking,
  folded: (asking) => ({ ...asking, isFolded: true }),
  "other-amount": (asking) => writing(asking, ""),
  "wrong-amount": (asking) => ({ ...writing(asking, "0"), complains: true }),
  nudge: (asking) => ({ ...asking, step: "nudging" }),
  reminded: (asking) => ({ ...asking, notice: "reminded" }),
  cancelled: (asking) => ({ ...asking, notice: "cancelled" }),
  busy: (asking) => ({ ...asking, problem: "busy" }),
  why: (asking) => ({
    ...asking,
    step: "explaining",
    remembered: { ...emptyMemory, campaigns: { [asking.campaign.id]: { impressions: [asking.now - HOUR_MS] } } },
  }),
  later: (asking) => ({ ...asking, step: "choosing-later" }),
  snoozed: (asking) => putOff(asking, "week"),
  declined: (asking) => putOff(asking, "campaign"),
  "already-give": (asking) => putOff(asking, "already-give"),
  processing: (asking) => ({ kind: "processing", gift: giftOf(asking) }),
  thanks: (asking) => ({ kind: "thanks", gift: giftOf(asking) }),
  "thanks-month": (asking) => ({ kind: "thanks", gift: { ...giftOf(asking), interval: "month" } }),
  failed: (asking) => ({ kind: "failed", gift: giftOf(asking), asking }),
  unconfirmed: () => ({ kind: "unconfirmed" }),
} as const satisfies Readonly<Record<string, (asking: Asking) => AppealState>>;

export type SituationName = keyof typeof situations;
export const situationNames = Object.keys(situations) as readonly SituationName[];

/** What would be given if Continue were pressed now. */
export function giftOf({ choice }: Pick<Asking, "choice">): Gift {
  const { currency, interval, amounts } = choice;
  const { picked } = amounts[interval];
  return { sessionId: "cs_studio", interval, currency, amount: picked === "other" ? 1000 : picked };
}

function writing(asking: Asking, text: string): Asking {
  const { choice } = asking;
  const amounts = { ...choice.amounts, [choice.interval]: { picked: "other", text } };
  return { ...asking, choice: { ...choice, amounts } };
}

function putOff(asking: Asking, option: "week" | "campaign" | "already-give"): AppealState {
  const { now } = asking;
  return { kind: "snoozed", option, until: snoozeUntil(option, now), now, retention: "kept", asking, before: {} };
}

/** A goal that is well under way: how far it really is changes nothing about how it looks. */
export function goalFor(
  config: Pick<Config, "goals" | "currency">,
  id: string | undefined,
  now: number,
): GoalStatus | undefined {
  const goal = config.goals?.find((each) => each.id === id);
  if (goal === undefined) return undefined;
  const { kind, target } = goal;
  const currency = kind === "amount" ? (goal.currency ?? config.currency) : undefined;
  return { id: goal.id, kind, target, reached: Math.round(target * 0.62), currency, asOf: new Date(now).toISOString() };
}

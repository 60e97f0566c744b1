import type { GoalStatus } from "../../../src/core/campaign/goal-status.ts";
import type { AppealState, Asking, AskingProblem, Gift, Letter } from "../../../src/visit/state.ts";
import { aReader, DAY, NOON } from "../../support/builders.ts";
import { isFolded, type StandName } from "./stands.ts";

/** All that a reader can meet, as data, made of the ask as it opens. A new state is one more row. */
export const situations = {
  choosing: (asking) => asking,
  "with a goal": (asking) => ({ ...asking, goal }),
  monthly: (asking) => ({ ...asking, choice: { ...asking.choice, interval: "month" } }),
  annual: (asking) => ({ ...asking, choice: { ...asking.choice, interval: "year" } }),
  "with the fees": (asking) => ({ ...asking, coversFees: true }),
  "another amount": (asking) => writing(asking, ""),
  "a wrong amount": (asking) => ({ ...writing(asking, "0.5"), complains: true }),
  "no amount": (asking) => ({ ...writing(asking, "much"), complains: true }),
  "a preview": (asking) => ({ ...asking, isPreview: true }),
  "continue, heard": (asking) => ({ ...asking, step: "continue-heard" }),
  "later, heard": (asking) => ({ ...asking, step: "later-heard" }),
  nudging: (asking) => ({ ...asking, step: "nudging" }),
  continuing: (asking) => ({ ...asking, step: "continuing" }),
  "choosing later": (asking) => ({ ...asking, step: "choosing-later" }),
  "subscribing beside later": (asking) => ({ ...asking, step: "choosing-later", newsletter: "sending" }),
  "subscribed beside later": (asking) => ({ ...asking, step: "choosing-later", newsletter: "done" }),
  "not subscribed beside later": (asking) => ({ ...asking, step: "choosing-later", newsletter: "refused" }),
  "putting off": (asking) => ({ ...asking, step: "putting-off" }),
  explaining: (asking) => ({ ...asking, step: "explaining", remembered: muchRemembered }),
  "explaining, forgotten": (asking) => ({ ...asking, step: "explaining", remembered: aReader() }),
  ...noticed("cancelled", "expired", "reminded", "supporter"),
  ...failing("unreachable", "offline", "busy", "refused", "refused-amount", "open-elsewhere"),
  snoozed: (asking) => putOff(asking, "tomorrow"),
  declined: (asking) => putOff(asking, "campaign"),
  "already gives": (asking) => putOff(asking, "already-give"),
  "snoozed, not kept": (asking) => ({ ...putOff(asking, "month"), retention: "visit" }),
  ...lettered("tomorrow", "reminder"),
  ...lettered("already-give", "recognition"),
  checking: () => ({ kind: "checking" }),
  unconfirmed: () => ({ kind: "unconfirmed" }),
  processing: () => ({ kind: "processing", gift: { ...gift, interval: "month" } }),
  failed: (asking) => ({ kind: "failed", gift, asking }),
  "renewal failed": () => ({ kind: "failed", gift, trouble: "renewal-failed" }),
  "card expires": () => ({ kind: "failed", gift, trouble: "card-expires" }),
  "gift ended": (asking) => ({ kind: "failed", gift, trouble: "ended", asking }),
  recognised: () => ({ kind: "thanks", until: NOON + 34 * DAY, now: NOON, retention: "kept" }),
  thanks: () => ({ kind: "thanks", gift }),
  "thanks, monthly": () => ({ kind: "thanks", gift: { ...gift, interval: "month" } }),
  "thanks, subscribed": () => ({ kind: "thanks", gift, newsletter: "done" }),
  "thanks, not subscribed": () => ({ kind: "thanks", gift, newsletter: "refused" }),
} as const satisfies Record<string, (asking: Asking) => AppealState>;

export type SituationName = keyof typeof situations;

/** Those that can be met where the ask stands so: what became of a payment stands in the text, wherever one paid. */
export function situationsIn(stand: StandName): readonly SituationName[] {
  const names = Object.keys(situations) as SituationName[];
  if (isFolded(stand)) return ["choosing"];
  if (stand === "strict wall") return ["choosing", "choosing later", "explaining", "already gives"];
  return stand === "inline" ? names : names.filter((name) => !outcomes.includes(name));
}

const outcomes: readonly SituationName[] = [
  "checking",
  "unconfirmed",
  "processing",
  "failed",
  "renewal failed",
  "card expires",
  "gift ended",
  "recognised",
  "thanks",
  "thanks, monthly",
  "thanks, subscribed",
  "thanks, not subscribed",
];

const gift: Gift = { sessionId: "cs_gave", interval: "once", amount: 1500, currency: "usd" };

const goal: GoalStatus = {
  id: "van",
  kind: "amount",
  target: 100_000,
  reached: 25_000,
  currency: "usd",
  asOf: new Date(NOON).toISOString(),
};

const muchRemembered = aReader({
  seed: 7,
  articles: { [Math.floor((Date.UTC(2026, 2, 23) / DAY + 3) / 7)]: 12 },
  snoozedUntil: NOON + DAY,
  later: { until: NOON, campaign: "spring", interval: "month", amount: 700, currency: "usd" },
  campaigns: { spring: { impressions: [NOON - 5 * DAY, NOON - 3 * DAY] } },
});

function writing(asking: Asking, text: string): Asking {
  const { choice } = asking;
  const amounts = { ...choice.amounts, [choice.interval]: { picked: "other", text } };
  return { ...asking, choice: { ...choice, amounts } };
}

function putOff(asking: Asking, option: "tomorrow" | "month" | "campaign" | "already-give") {
  const until = NOON + (option === "tomorrow" ? DAY : 30 * DAY);
  const calendar = option === "tomorrow" ? "https://support.example.test/reminders.ics?on=2026-03-24" : undefined;
  return { kind: "snoozed", option, until, now: NOON, retention: "kept", asking, before: {}, calendar } as const;
}

/** The form for an address after a snooze, as it opens, fails and is sent. */
function lettered<Name extends string>(option: "tomorrow" | "already-give", name: Name) {
  const row = (letter: Letter) => (asking: Asking) => ({ ...putOff(asking, option), letter });
  return {
    [`${name}, writing`]: row({ step: "writing" }),
    [`${name}, no address`]: row({ step: "writing", problem: "address" }),
    [`${name}, offline`]: row({ step: "writing", problem: "offline" }),
    [`${name}, sending`]: row({ step: "sending" }),
    [`${name}, sent`]: row({ step: "sent" }),
  } as Record<`${Name}, ${"writing" | "no address" | "offline" | "sending" | "sent"}`, ReturnType<typeof row>>;
}

function noticed<Name extends NonNullable<Asking["notice"]>>(...notices: readonly Name[]) {
  const rows = notices.map((notice) => [notice, (asking: Asking): Asking => ({ ...asking, notice })] as const);
  return Object.fromEntries(rows) as Record<Name, (asking: Asking) => Asking>;
}

function failing<Name extends AskingProblem>(...problems: readonly Name[]) {
  const rows = problems.map((problem) => [problem, (asking: Asking): Asking => ({ ...asking, problem })] as const);
  return Object.fromEntries(rows) as Record<Name, (asking: Asking) => Asking>;
}

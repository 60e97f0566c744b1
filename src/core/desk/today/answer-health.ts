/** What the endpoint knows of itself. Times in seconds since 1970. */
export interface HealthFacts {
  readonly now: number;
  /** When the last gift was given that Stripe has told of; undefined where none was. */
  readonly lastGiftAt: number | undefined;
  /** When the last webhook came that Stripe had signed; undefined where that was never written down. */
  readonly heardAt: number | undefined;
  /** Gifts and renewals a day, in the four weeks before the last one. */
  readonly giftsPerDay: number;
  /** The last time that the ledger was compared with Stripe to the end. */
  readonly reconciled: ReconcileNote | undefined;
  /** Whether somebody seems to be testing cards. */
  readonly cardTesting: boolean;
  /** Undefined where no mail is sent. */
  readonly mail: MailFacts | undefined;
  /** How long the database took to answer, in milliseconds. */
  readonly storeMs: number;
}

/** What `reconcile` writes down at its end. */
export interface ReconcileNote {
  /** Seconds since 1970. */
  readonly at: number;
  /** What was missing or otherwise, and is right now. */
  readonly mended: number;
  /** What differs even now. */
  readonly left: number;
}

export interface MailFacts {
  /** Mails whose time has come. */
  readonly due: number;
  /** Of those, how many the mail server has refused before. */
  readonly refused: number;
  /** Since when the oldest has been due; undefined where none is. */
  readonly oldestDueAt: number | undefined;
}

export const healthChecks = ["gifts", "ledger", "cards", "mail", "store"] as const;
export type HealthCheck = (typeof healthChecks)[number];

/**
 * What is found, each with its words:
 * - `gifts`, by the last webhook: `usual`, `silent` (for longer than chance explains), `none` (nobody has given yet), `few` (too few to say)
 * - `ledger`: `agrees`, `mended`, `differs`, `old` (not compared for a month), `never`
 * - `cards`: `calm`, `testing`
 * - `mail`: `sent`, `waiting` (for more than an hour), `off`
 * - `store`: `quick`, `slow`
 */
export type HealthFinding =
  | {
      readonly check: "gifts";
      readonly found: "usual" | "silent" | "few";
      readonly hours: number;
      readonly usualHours: number;
    }
  | { readonly check: "gifts"; readonly found: "none" }
  | { readonly check: "ledger"; readonly found: "agrees" | "mended" | "differs" | "old"; readonly note: ReconcileNote }
  | { readonly check: "ledger"; readonly found: "never" }
  | { readonly check: "cards"; readonly found: "calm" | "testing" }
  | { readonly check: "mail"; readonly found: "sent" | "off" }
  | { readonly check: "mail"; readonly found: "waiting"; readonly due: number; readonly refused: number }
  | { readonly check: "store"; readonly found: "quick" | "slow"; readonly ms: number };

const HOUR = 3600;
const DAY = 86_400;
/** Were gifts independent of each other, so long a silence would come by chance once in a thousand. */
const RARE = Math.log(1000);
/** Nights, and a day on which nobody reads. */
const QUIET_DAY = 1;
/** Of fewer nobody can say what is usual. */
const FEWEST_A_DAY = 10 / 28;
const MONTH_DAYS = 31;
const SLOW_MS = 1000;

/** "Is anything broken?" */
export function answerHealth(facts: HealthFacts): readonly HealthFinding[] {
  return [gifts(facts), ledger(facts), cards(facts), mail(facts), store(facts)];
}

/** `amiss`: something to do something about; `unknown`: nobody can say, or it is not looked after. */
export function moodOf({ found }: HealthFinding): "fine" | "amiss" | "unknown" {
  if (["silent", "differs", "testing", "waiting", "slow"].includes(found)) return "amiss";
  return ["none", "few", "never", "old", "off"].includes(found) ? "unknown" : "fine";
}

function gifts({ now, heardAt, lastGiftAt, giftsPerDay }: HealthFacts): HealthFinding {
  if (lastGiftAt === undefined) return { check: "gifts", found: "none" };
  // A webhook of anything shows that they arrive, and each gift came by one.
  const silence = Math.max(0, now - Math.max(lastGiftAt, heardAt ?? 0));
  const hours = silence / HOUR;
  const usualHours = giftsPerDay === 0 ? 0 : 24 / giftsPerDay;
  if (giftsPerDay < FEWEST_A_DAY) return { check: "gifts", found: "few", hours, usualHours };
  const longest = Math.max(QUIET_DAY, RARE / giftsPerDay) * DAY;
  return { check: "gifts", found: silence > longest ? "silent" : "usual", hours, usualHours };
}

function ledger({ now, reconciled: note }: HealthFacts): HealthFinding {
  if (note === undefined) return { check: "ledger", found: "never" };
  if (note.left > 0) return { check: "ledger", found: "differs", note };
  if (now - note.at > MONTH_DAYS * DAY) return { check: "ledger", found: "old", note };
  return { check: "ledger", found: note.mended > 0 ? "mended" : "agrees", note };
}

function cards({ cardTesting }: HealthFacts): HealthFinding {
  return { check: "cards", found: cardTesting ? "testing" : "calm" };
}

function mail({ now, mail: known }: HealthFacts): HealthFinding {
  if (known === undefined) return { check: "mail", found: "off" };
  const waits = known.oldestDueAt !== undefined && now - known.oldestDueAt > HOUR;
  return waits
    ? { check: "mail", found: "waiting", due: known.due, refused: known.refused }
    : { check: "mail", found: "sent" };
}

function store({ storeMs }: HealthFacts): HealthFinding {
  return { check: "store", found: storeMs > SLOW_MS ? "slow" : "quick", ms: storeMs };
}

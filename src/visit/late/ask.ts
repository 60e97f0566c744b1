import type { CheckoutClient } from "../../client/checkout-client.ts";
import type { Config } from "../../core/campaign/config.ts";
import { decide } from "../../core/campaign/decide.ts";
import type { Campaign } from "../../core/campaign/config-schema.ts";
import { explain, type Explanation } from "../../core/campaign/explain.ts";
import type { GoalStatus } from "../../core/campaign/goal-status.ts";
import { asksCountry, countArticles } from "../../core/campaign/late-rules.ts";
import type { WholePage } from "../../core/campaign/page.ts";
import { heldBack } from "../../core/campaign/held-back.ts";
import { resumeAppeal } from "../../core/campaign/resume-appeal.ts";
import type { Situation } from "../../core/campaign/situation.ts";
import { restoredChoice } from "../../core/checkout/chosen-amount.ts";
import { keepChoice } from "../../core/checkout/keep-choice.ts";
import { spokenLocale } from "../../core/locale.ts";
import { formatAmount } from "../../core/money/format-amount.ts";
import { parseAmount } from "../../core/money/parse-amount.ts";
import { hasOpenCheckout } from "../../core/reader/has-open-checkout.ts";
import { isSupporter, type Later, type Pending, type ReaderMemory } from "../../core/reader/reader-memory.ts";
import type { ReaderStore } from "../../storage/reader-store.ts";
import type { AppealSuppressedReason } from "../events.ts";
import { offeredIn, openAsking } from "../open-asking.ts";
import type { AppealState, Asking } from "../state.ts";
import type { VisitInside } from "../visit.ts";
import { attemptKey } from "./continue.ts";
import { fillCopy } from "./fill-copy.ts";
import { opensFolded } from "./show-preview.ts";
import { objectsHere } from "./objects-here.ts";

const YEAR_DAYS = 364;
const GOAL_WAIT_MS = 1000;

/** What a reader may find when they come. */
export type Arrived =
  | Exclude<AppealState, { kind: "silent" | "checking" | "snoozed" }>
  | { readonly kind: "silent"; readonly reason: AppealSuppressedReason };

export interface Known {
  readonly visit: Pick<VisitInside, "state" | "services" | "wishes" | "placements" | "seed">;
  readonly store: ReaderStore;
  readonly client: CheckoutClient;
  readonly config: Config;
  readonly page: WholePage;
  readonly now: number;
  /** Told what this reader would have seen, were they not among those who are never asked. */
  readonly onHeldBack?: (held: Pick<Asking, "campaign" | "variant">) => Promise<void>;
  /** Told once of each gift of this device, as soon as it is known to have been made. */
  readonly onGift?: (memory: ReaderMemory) => Promise<void>;
}

/**
 * Whether there is an ask for this reader, and which.
 *
 * @param left what the reader had chosen when they left for checkout, where the device does not know it better
 */
export async function ask(
  known: Known,
  memory: ReaderMemory,
  notice?: Asking["notice"],
  left?: Pending,
): Promise<Arrived> {
  const { visit, config, now } = known;
  const { wishes } = visit;
  // The ask that stands there goes on: only what the page says of it has changed.
  const standing = visit.state.kind === "asking" ? visit.state : undefined;
  const situation = await situationOf(known, memory);
  const decision = decide(situation);
  const held = heldBack(situation, decision);
  if (held !== undefined) await known.onHeldBack?.(held);
  // Coming back from checkout is the same ask going on, not a second one; so is one whose words have changed.
  const goesOn =
    (notice !== undefined || standing !== undefined) &&
    !decision.show &&
    (decision.reason === "asked-this-visit" || decision.reason === "frequency-cap");
  const due = memory.later !== undefined && memory.later.until <= now ? memory.later : undefined;
  const appeal = decision.show
    ? decision
    : goesOn
      ? resumeAppeal(config, memory)
      : decision.reason === "frequency-cap"
        ? asPromised(config, memory, due)
        : undefined;
  if (appeal === undefined) return { kind: "silent", reason: decision.show ? "no-campaign" : decision.reason };
  const { campaign } = appeal;
  const goal = await goalOf(campaign, known);
  const { language } = wishes();
  const articleCount = countArticles(situation, YEAR_DAYS);
  const { country } = situation.page;
  const variant = fillCopy(appeal.variant, { articleCount, country, goal, campaign, now, language });
  const opened: Asking = { ...openAsking(config, { campaign, variant }, wishes(), now), goal };
  const asking: Asking = opensFolded(campaign) ? { ...opened, isFolded: true } : opened;
  if (standing !== undefined) return goOn(standing, asking, config);
  const open = left ?? (hasOpenCheckout(memory, now) ? memory.pending : undefined);
  const reminded = open === undefined && notice === undefined ? due : undefined;
  const said = notice ?? (isSupporter(memory, now) ? "supporter" : reminded && "reminded");
  return withChoiceOf(open ?? reminded, { ...asking, notice: said }, config, wishes().language);
}

/** Nobody waits long for a meter: without it, there is none. */
async function goalOf({ goal: id }: Campaign, { client, config }: Known): Promise<GoalStatus | undefined> {
  const goal = config.goals?.find((each) => each.id === id);
  if (goal === undefined) return undefined;
  const late = new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), GOAL_WAIT_MS));
  return Promise.race([client.goal(goal.id, goal.url).catch(() => undefined), late]);
}

/** The reader asked for it: what they have seen meanwhile does not count against it. */
function asPromised(config: Config, memory: ReaderMemory, due: Later | undefined) {
  const appeals = config.appeals.filter(({ id }) => id === due?.campaign);
  return resumeAppeal({ appeals }, memory);
}

/** Every campaign with every rule's verdict, as things stand. */
export async function explanationOf(known: Known): Promise<readonly [Explanation, WholePage]> {
  const { config, memory, page, now, ...situation } = await situationOf(known, await known.store.read());
  return [explain(config, memory, page, now, situation), page];
}

async function situationOf(known: Known, memory: ReaderMemory): Promise<Situation> {
  const { visit, store, config, page, now } = known;
  const isSeen = Object.values(memory.campaigns).some(({ impressions }) => impressions.length > 0);
  return {
    config,
    memory,
    now,
    page: await withCountry(page, known),
    retention: store.retention,
    askedThisVisit: store.mayHaveAsked || (store.retention === "visit" && isSeen),
    objects: objectsHere(memory),
    always: visit.wishes().always,
    available: visit.placements,
    seed: memory.seed ?? visit.seed,
  };
}

/** Asked of the endpoint where a campaign can't be decided on without it, and the page does not say; never kept. */
async function withCountry(page: WholePage, { config, client }: Known): Promise<WholePage> {
  if (page.country !== undefined || !config.appeals.some(({ targeting }) => asksCountry(targeting))) return page;
  return { ...page, country: await client.country().catch(() => undefined) };
}

/** What the reader has done with the ask outlives a change around it. */
function goOn(standing: Asking, next: Asking, config: Config): Asking {
  const { step, complains, notice, problem, attempt, isFolded, coversFees } = standing;
  const { currency } = next.choice;
  const offered = offeredIn(config, currency);
  // "1.234" is a thousand times more in German than in English.
  const rewrite = (text: string): string | undefined => {
    if (standing.language === next.language) return text;
    const parsed = parseAmount(text, currency, spokenLocale(standing.language), offered);
    return parsed.ok ? formatAmount(parsed.amount, currency, spokenLocale(next.language)) : undefined;
  };
  const choice = keepChoice(standing, next.choice, offered, rewrite);
  return { ...next, choice, step, complains, notice, problem, attempt, isFolded, coversFees };
}

/** Brings back what the reader had chosen before they left for checkout, or said "later". */
function withChoiceOf(before: Pending | Later | undefined, asking: Asking, config: Config, language: string): Asking {
  if (before === undefined) return asking;
  const write = (amount: number) => formatAmount(amount, asking.choice.currency, spokenLocale(language));
  const choice = restoredChoice(asking.choice, before, config.amounts, write);
  if (asking.notice !== "cancelled" || !("attemptId" in before)) return { ...asking, choice };
  // Back from a checkout that is still open: the same choice leads there again.
  const { attemptId: id, coversFees } = before;
  return { ...asking, choice, coversFees, attempt: id === undefined ? undefined : { key: attemptKey(before), id } };
}

import type { Config } from "../../core/campaign/config.ts";
import type { Goal } from "../../core/campaign/config-schema.ts";
import { answerAppeals } from "../../core/desk/answer-appeals.ts";
import { answerVariants } from "../../core/desk/answer-variants.ts";
import { dayAfter, dayOfTime, lastDayOf as lastDayOfMonth, monthAfter, monthOf } from "../../core/utc-calendar.ts";
import type { HealthFacts } from "../../core/desk/today/answer-health.ts";
import type { TodayFacts } from "../../core/desk/today/answer-today.ts";
import type { GoalFacts } from "../../core/desk/today/goal-facts.ts";
import type { ReportRow } from "../../core/ledger/report.ts";
import { readGoal } from "../goals/read-goal.ts";
import { isRecent } from "../is-recent.ts";
import type { LedgerStore } from "../store/ledger-store.ts";
import { readAppeals, readVariants } from "./read-appeals.ts";
import { readLearning } from "./read-learning.ts";

export interface ReadTodayOptions {
  readonly store: Pick<
    LedgerStore,
    "totals" | "moneySince" | "supportersSince" | "report" | "figures" | "campaignDays" | "ping"
  >;
  readonly config: () => Config;
  readonly livemode: boolean;
  /** Whether somebody seems to be testing cards. */
  readonly isTested: () => boolean;
  readonly sendsMail: boolean;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

export type ReadToday = () => Promise<TodayFacts>;

/** What is usual is read from so many days. */
const DAYS = 28;
/** For how long what was found of appeals stands: only days that are over have a say in it. */
const FRESH_MS = 600_000;
/** The outbox has so long after a start. */
const SETTLING_MS = 600_000;
const RISK_DAYS = 30;
const DAY_SECONDS = 86_400;

/** What Today and the weekly letter are made from. */
export function createReadToday(options: ReadTodayOptions): ReadToday {
  const { store, config, livemode, now } = options;
  const { figures } = store;
  const startedAt = now();
  let known: { readonly of: Config; readonly at: number; readonly found: Promise<OfAppeals> } | undefined;

  function ofAppeals(current: Config, today: string): Promise<OfAppeals> {
    if (known?.of === current && isRecent(known.at, now(), FRESH_MS)) return known.found;
    const found = readOfAppeals(store, current, today);
    known = { of: current, at: now(), found };
    found.catch(() => (known = undefined));
    return found;
  }

  return async () => {
    const current = config();
    const at = now();
    const seconds = Math.floor(at / 1000);
    const today = dayOfTime(at);
    // First of all: what is asked of the database at the same time would be measured as well.
    const health = await readHealth(options, seconds, startedAt);
    const [goals, running, atRisk, found] = await Promise.all([
      readGoals(store, current, today, at),
      figures.runningGifts(),
      figures.atRisk(seconds, seconds + RISK_DAYS * DAY_SECONDS),
      ofAppeals(current, today),
    ]);
    return {
      today,
      livemode,
      health,
      goals,
      running: sum(running.map(({ gifts }) => gifts)),
      failed: sum(atRisk.filter(({ risk }) => risk === "failed").map(({ gifts }) => gifts)),
      isCounting: (current.tallies?.sample ?? 0) > 0,
      ...found,
    };
  };
}

type OfAppeals = Pick<TodayFacts, "appeals" | "verdicts">;

async function readOfAppeals(store: ReadTodayOptions["store"], config: Config, today: string): Promise<OfAppeals> {
  const { since, seen, begun } = await readAppeals(store.figures, config, today);
  const { comparisons } = await readVariants(store, config, today);
  const { campaigns } = await readLearning(store, config, today);
  const compared = answerVariants(comparisons, today).map(({ judgement, ...each }) => ({ ...judgement, ...each }));
  const verdicts = [...compared, ...campaigns]
    .filter((each) => each.since !== undefined)
    .map(({ campaign, verdict }) => ({ campaign, verdict }));
  return { appeals: since === undefined ? undefined : answerAppeals(seen, begun).all, verdicts };
}

/** @param startedAt milliseconds since 1970 */
async function readHealth(
  { store, isTested, sendsMail }: ReadTodayOptions,
  now: number,
  startedAt: number,
): Promise<HealthFacts> {
  const { figures } = store;
  const asked = performance.now();
  await store.ping();
  const storeMs = performance.now() - asked;
  const [last, heardAt, reconciled, mail] = await Promise.all([
    figures.lastGift(DAYS),
    figures.lastHeard(),
    figures.lastReconcile(),
    sendsMail ? figures.dueMail(now) : undefined,
  ]);
  return {
    now,
    lastGiftAt: last?.at,
    heardAt,
    giftsPerDay: (last?.gifts ?? 0) / DAYS,
    reconciled,
    cardTesting: isTested(),
    // After a start, what fell due while nobody sent it goes out: that it waits says nothing yet.
    mail: mail === undefined || now * 1000 - startedAt > SETTLING_MS ? mail : { ...mail, oldestDueAt: undefined },
    storeMs: Math.round(storeMs),
  };
}

async function readGoals(
  store: ReadTodayOptions["store"],
  { goals = [], currency, appeals }: Config,
  today: string,
  now: number,
): Promise<readonly GoalFacts[]> {
  // What is kept elsewhere the ledger knows nothing of.
  const own = goals.filter(({ url }) => url === undefined);
  if (own.length === 0) return [];
  const recent = await store.report({ by: ["day"], from: dayAfter(today, -DAYS), until: dayAfter(today, -1) });
  return await Promise.all(
    own.map(async (goal): Promise<GoalFacts> => {
      const status = await readGoal(goal, currency, store, now);
      return {
        ...status,
        until: lastDayOf(goal.id, appeals),
        ...(goal.kind === "supporters"
          ? await moreSupporters(store, today)
          : moneyOfLate(recent, goal, status.currency, today)),
      };
    }),
  );
}

/** The last one on which any campaign shows it; undefined where one shows it for good, or none does. */
function lastDayOf(goal: string, appeals: Config["appeals"]): string | undefined {
  const ends = appeals
    .filter((each) => each.goal === goal && each.status !== "draft")
    .map(({ schedule: { until } }) => until);
  if (ends.length === 0 || ends.includes(undefined)) return undefined;
  // Not included; without an offset it is each reader's own, and told as UTC's.
  const times = ends.map((until = "") => Date.parse(/(Z|[+-]\d\d:\d\d)$/.test(until) ? until : `${until}Z`));
  return dayOfTime(Math.max(...times) - 1);
}

function moneyOfLate(
  rows: readonly ReportRow[],
  { kind, from }: Goal,
  currency: string | undefined,
  today: string,
): Pick<GoalFacts, "recent" | "recentDays"> {
  const first = [dayAfter(today, -DAYS), from?.slice(0, 10) ?? ""].sort().at(-1) ?? today;
  const counted = rows.filter(({ keys: { day = "" } }) => day >= first);
  const recentDays = Math.max(0, (Date.parse(today) - Date.parse(first)) / (DAY_SECONDS * 1000));
  const recent =
    kind === "contributions"
      ? sum(counted.map(({ contributions }) => contributions))
      : sum(counted.filter((row) => row.currency === currency).map(({ net }) => net));
  return { recent, recentDays };
}

/** Those who give regularly, in the last month that is over. */
async function moreSupporters({ figures }: ReadTodayOptions["store"], today: string) {
  const month = monthAfter(monthOf(today), -1);
  const cohorts = await figures.cohorts();
  const started = sum(cohorts.filter(({ began }) => began === month).map(({ gifts }) => gifts));
  const ended = sum(cohorts.filter((cell) => cell.ended === month).map(({ gifts }) => gifts));
  return { recent: started - ended, recentDays: Number(lastDayOfMonth(month).slice(8)) };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, each) => all + each, 0);
}

import { asDifference, withSpread, type Row } from "../report.ts";
import { spread } from "../statistics.ts";
import type { Kind, Round, Visit } from "./page-rounds.ts";
import type { View } from "./view-page.ts";

type When = keyof Visit;

interface Measure {
  readonly name: string;
  readonly of: (view: View) => number;
  readonly unit: string;
  readonly digits: number;
}

const measures = {
  firstPaint: { name: "first contentful paint", of: (view) => view.firstPaintMs, unit: " ms", digits: 0 },
  largest: { name: "largest contentful paint", of: (view) => view.largestPaintMs, unit: " ms", digits: 0 },
  blocking: { name: "total blocking time", of: (view) => view.blockingMs, unit: " ms", digits: 0 },
  longest: { name: "longest task over 50 ms", of: (view) => view.longestTaskMs, unit: " ms", digits: 0 },
  heap: { name: "JS heap used", of: (view) => view.heapKb, unit: " kB", digits: 0 },
  shift: { name: "cumulative layout shift", of: (view) => view.layoutShift, unit: "", digits: 3 },
} satisfies Record<string, Measure>;

/** From the article's first paint to the appeal's. */
const afterPaint: Measure = {
  name: "from the article's first paint to the appeal's",
  of: ({ firstPaintMs, visibleMs }) => (visibleMs ?? Number.NaN) - firstPaintMs,
  unit: " ms",
  digits: 0,
};

/** How long after the article the appeal in the first screen may come, in milliseconds. */
const APPEAL_GOALS = { high: { cold: 330, repeat: 150 }, fast: { cold: 180, repeat: 150 } } as const;

export function pageRows(rounds: readonly Round[]): Row[] {
  const beside = (measure: Measure, kind: Kind, when: When, most?: number): Row =>
    besideBare(rounds, measure, kind, when, most);
  return [
    afterArticle(rounds, "high", "cold"),
    afterArticle(rounds, "high", "repeat"),
    afterArticle(rounds, "fast", "cold"),
    besideLit(rounds, afterPaint, "cold"),
    besideLit(rounds, afterPaint, "repeat"),
    besideLit(rounds, measures.blocking, "cold"),
    besideLit(rounds, measures.longest, "cold"),
    besideLit(rounds, measures.heap, "cold"),
    beside(measures.firstPaint, "high", "cold"),
    beside(measures.blocking, "high", "cold", 15),
    beside(measures.blocking, "high", "repeat", 15),
    beside(measures.longest, "high", "cold", 50),
    beside(measures.heap, "high", "cold", 300),
    beside(measures.shift, "high", "cold", 0),
    beside(measures.firstPaint, "below", "cold"),
    beside(measures.largest, "below", "cold"),
    beside(measures.blocking, "below", "cold"),
    beside(measures.longest, "below", "cold"),
    beside(measures.heap, "below", "cold", 300),
    beside(measures.shift, "below", "cold", 0),
    beside(measures.firstPaint, "snoozed", "cold"),
    beside(measures.blocking, "snoozed", "cold"),
    beside(measures.heap, "snoozed", "cold"),
    beside(measures.shift, "snoozed", "cold", 0),
    ...(["banner", "header", "modal", "wall"] as const).flatMap((kind) => [
      besideInline(rounds, kind, "high"),
      besideInline(rounds, kind, "placed"),
      beside(measures.shift, kind, "cold", 0),
    ]),
    ...(["high", "banner", "modal"] as const).map((kind) => interaction(rounds, kind)),
    traffic(rounds, "high", "cold"),
    traffic(rounds, "high", "repeat"),
    traffic(rounds, "snoozed", "cold", 1),
    traffic(rounds, "snoozed", "repeat", 1),
  ];
}

function besideBare(
  rounds: readonly Round[],
  { name, of, unit, digits }: Measure,
  kind: Kind,
  when: When,
  most?: number,
): Row {
  const ours = rounds.map((round) => of(round[kind][when]));
  const bare = rounds.map((round) => of(round.bare[when]));
  const difference = spread(ours.map((value, round) => value - (bare[round] ?? Number.NaN)));
  return {
    what: `${kind}, ${when}: ${name}`,
    baseline: withSpread(spread(bare), unit, digits),
    ours: withSpread(spread(ours), unit, digits),
    compared: asDifference(difference, unit, digits),
    ...(most === undefined ? {} : { goal: `≤ +${most}${unit}`, isMet: difference.median <= most }),
  };
}

/** Beside an element of the same look that is nothing but Lit: no config, no second language, no answer to a press. */
function besideLit(rounds: readonly Round[], { name, of, unit, digits }: Measure, when: When): Row {
  const ours = rounds.map(({ high }) => of(high[when]));
  const lit = rounds.map((round) => of(round.lit[when]));
  return {
    what: `high, ${when}, beside bare Lit: ${name}`,
    baseline: withSpread(spread(lit), unit, digits),
    ours: withSpread(spread(ours), unit, digits),
    compared: asDifference(spread(ours.map((value, round) => value - (lit[round] ?? Number.NaN))), unit, digits),
  };
}

/** The baseline is the article's own paint in the same load. */
function afterArticle(rounds: readonly Round[], kind: keyof typeof APPEAL_GOALS, when: When): Row {
  const goal = APPEAL_GOALS[kind][when];
  const views = rounds.map((round) => round[kind][when]);
  const visible = views.map(({ visibleMs }) => visibleMs ?? Number.NaN);
  const after = spread(views.map(afterPaint.of));
  return {
    what: `${kind}, ${when}: from the article's first paint to the appeal's`,
    baseline: withSpread(spread(views.map(({ firstPaintMs }) => firstPaintMs)), " ms", 0),
    ours: withSpread(spread(visible), " ms", 0),
    compared: asDifference(after, " ms", 0),
    goal: `≤ +${goal} ms`,
    isMet: after.median <= goal,
  };
}

function traffic(rounds: readonly Round[], kind: Kind, when: When, goal?: number): Row {
  const counts = rounds.map((round) => round[kind][when].requests.length);
  const bytes = rounds.map((round) => round[kind][when].requests.reduce((sum, each) => sum + each.bytes, 0));
  const isGate = rounds.every((round) => round[kind][when].requests.every(({ path }) => path === "/embed.js"));
  const most = Math.max(...counts);
  const least = Math.min(...counts);
  const ours = `${spread(counts).median} (${(spread(bytes).median / 1000).toFixed(1)} kB)${least === most ? "" : `, from ${least} to ${most}`}`;
  return {
    what: `${kind}, ${when}: requests to the endpoint (with headers)`,
    baseline: "0",
    ours,
    compared: `+${ours}`,
    ...(goal === undefined ? {} : { goal: "the gate alone, always", isMet: most <= goal && isGate }),
  };
}

/**
 * A placement that stands in front of the page, beside the inline one in the first screen, each with its plain tag. Where
 * the page has an element for the inline one ("high"), nothing waits for the config; where the tag finds the place
 * itself ("placed"), both do.
 */
function besideInline(rounds: readonly Round[], kind: Kind, beside: "high" | "placed"): Row {
  const of = (each: Kind) => rounds.map((round) => round[each].cold.visibleMs ?? Number.NaN);
  const [inline, ours] = [of(beside), of(kind)];
  const ratio = spread(ours.map((value, round) => value / (inline[round] ?? Number.NaN)));
  return {
    what: `${kind}, cold: until it is visible, beside the inline one (${beside})`,
    baseline: withSpread(spread(inline), " ms", 0),
    ours: withSpread(spread(ours), " ms", 0),
    compared: `${ratio.median.toFixed(2)} ×`,
    ...(beside === "high" ? { goal: "≤ 1.25 ×", isMet: ratio.median <= 1.25 } : {}),
  };
}

function interaction(rounds: readonly Round[], kind: Kind): Row {
  const ours = spread(rounds.map((round) => round[kind].cold.interactionMs));
  return {
    what: `${kind}, cold: from a press on an interval to its answer`,
    baseline: "0",
    ours: withSpread(ours, " ms", 0),
    compared: `+${ours.median.toFixed(0)} ms`,
    goal: "≤ 32 ms",
    isMet: ours.median <= 32,
  };
}

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
  blocking: { name: "total blocking time", of: (view) => view.blockingMs, unit: " ms", digits: 0 },
  longest: { name: "longest task over 50 ms", of: (view) => view.longestTaskMs, unit: " ms", digits: 0 },
  heap: { name: "JS heap used", of: (view) => view.heapKb, unit: " kB", digits: 0 },
  shift: { name: "cumulative layout shift", of: (view) => view.layoutShift, unit: "", digits: 3 },
} satisfies Record<string, Measure>;

/** How long after the article the appeal may come, in milliseconds. */
const APPEAL_GOAL_MS = 200;

export function pageRows(rounds: readonly Round[]): Row[] {
  const beside = (measure: Measure, kind: Kind, when: When): Row => besideBare(rounds, measure, kind, when);
  return [
    afterArticle(rounds, "cold"),
    afterArticle(rounds, "repeat"),
    beside(measures.firstPaint, "asked", "cold"),
    beside(measures.firstPaint, "asked", "repeat"),
    beside(measures.firstPaint, "snoozed", "cold"),
    beside(measures.firstPaint, "snoozed", "repeat"),
    beside(measures.blocking, "asked", "cold"),
    beside(measures.blocking, "asked", "repeat"),
    beside(measures.blocking, "snoozed", "cold"),
    beside(measures.longest, "asked", "cold"),
    beside(measures.heap, "asked", "cold"),
    beside(measures.heap, "snoozed", "cold"),
    beside(measures.shift, "asked", "cold"),
    beside(measures.shift, "snoozed", "cold"),
    traffic(rounds, "asked", "cold"),
    traffic(rounds, "asked", "repeat"),
    traffic(rounds, "snoozed", "cold", 1),
    traffic(rounds, "snoozed", "repeat", 1),
  ];
}

function besideBare(rounds: readonly Round[], { name, of, unit, digits }: Measure, kind: Kind, when: When): Row {
  const ours = rounds.map((round) => of(round[kind][when]));
  const bare = rounds.map((round) => of(round.bare[when]));
  return {
    what: `${kind}, ${when}: ${name}`,
    baseline: withSpread(spread(bare), unit, digits),
    ours: withSpread(spread(ours), unit, digits),
    compared: asDifference(spread(ours.map((value, round) => value - (bare[round] ?? Number.NaN))), unit, digits),
  };
}

/** The baseline is the article's own paint in the same load. */
function afterArticle(rounds: readonly Round[], when: When): Row {
  const views = rounds.map(({ asked }) => asked[when]);
  const visible = views.map(({ visibleMs }) => visibleMs ?? Number.NaN);
  const after = spread(views.map(({ firstPaintMs }, round) => (visible[round] ?? Number.NaN) - firstPaintMs));
  return {
    what: `asked, ${when}: from the article's first paint to the appeal's`,
    baseline: withSpread(spread(views.map(({ firstPaintMs }) => firstPaintMs)), " ms", 0),
    ours: withSpread(spread(visible), " ms", 0),
    compared: asDifference(after, " ms", 0),
    goal: `≤ +${APPEAL_GOAL_MS} ms`,
    isMet: after.median <= APPEAL_GOAL_MS,
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

import { asDifference, withSpread, type Row } from "../report.ts";
import type { Comparison } from "./compare.ts";

/** Throughput, latency and processor time of one contest. */
export function loadRows(
  route: string,
  connections: number,
  { bare, ours, ...compared }: Comparison,
  goal: number | undefined,
): Row[] {
  return [
    {
      what: `${route}, ${at(connections)}: requests per second`,
      baseline: withSpread(bare.perSecond, "", 0),
      ours: withSpread(ours.perSecond, "", 0),
      compared: withSpread(compared.throughput, " ×", 2),
      ...(goal === undefined ? {} : { goal: `≥ ${goal} ×`, isMet: compared.throughput.median >= goal }),
    },
    {
      what: `— latency, median`,
      baseline: withSpread(bare.p50, " ms", 2),
      ours: withSpread(ours.p50, " ms", 2),
      compared: withSpread(compared.p50, " ×", 2),
    },
    {
      what: `— latency, 99th percentile`,
      baseline: withSpread(bare.p99, " ms", 2),
      ours: withSpread(ours.p99, " ms", 2),
      compared: withSpread(compared.p99, " ×", 2),
    },
    {
      what: `— processor time of the server, per request`,
      baseline: withSpread(bare.processorPerRequest, " ms", 2),
      ours: withSpread(ours.processorPerRequest, " ms", 2),
      compared: asDifference(compared.extraProcessor, " ms", 2),
    },
  ];
}

/** What the least that keeps a ledger reaches, in the place of ours: no ledger on this machine can do better. */
export function floorRow(connections: number, { bare, ours, throughput }: Comparison, goal: number): Row {
  return {
    what: `the least that keeps a ledger, ${at(connections)}: requests per second`,
    baseline: withSpread(bare.perSecond, "", 0),
    ours: withSpread(ours.perSecond, "", 0),
    compared: withSpread(throughput, " ×", 2),
    goal: `≥ ${goal} ×`,
    isMet: throughput.median >= goal,
  };
}

function at(connections: number): string {
  return `${connections} connection${connections === 1 ? "" : "s"}`;
}

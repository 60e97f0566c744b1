import type { Child } from "../servers/start-child.ts";
import { quantile, spread, type Spread } from "../statistics.ts";
import { runSlice } from "./run-slice.ts";

export interface Contest {
  readonly bare: Child;
  readonly ours: Child;
  /** Beside it, on the same database: both take the same requests in turn. */
  readonly replica?: Child;
  /** Fresh requests: none is ever sent twice. */
  readonly requests: (count: number) => readonly Buffer[];
  readonly connections: number;
  readonly rounds: number;
  readonly sliceMs: number;
  /** Between two rounds, so that nothing piles up that neither server is to blame for. */
  readonly tidy?: () => Promise<void>;
}

export interface Side {
  readonly perSecond: Spread;
  readonly p50: Spread;
  readonly p99: Spread;
  /** Of the server's process, in milliseconds. */
  readonly processorPerRequest: Spread;
}

export interface Comparison {
  readonly bare: Side;
  readonly ours: Side;
  /** Ours by bare, round by round: what slows the machine down for a while slows both. */
  readonly throughput: Spread;
  readonly p50: Spread;
  readonly p99: Spread;
  readonly extraProcessor: Spread;
}

interface Measured {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly processorPerRequest: number;
}

/** Both servers in turn, in short slices of equal work, the one that begins changing from round to round. */
export async function compare(contest: Contest): Promise<Comparison> {
  const { bare, ours, replica, requests, connections, rounds, sliceMs, tidy } = contest;
  const measure = async (server: Child, count: number): Promise<Measured> => {
    const prepared = requests(count);
    const others = server === ours && replica !== undefined ? [replica] : [];
    const processorOfAll = async (): Promise<number> =>
      (await Promise.all([server, ...others].map((each) => each.processorMs()))).reduce((sum, each) => sum + each, 0);
    const before = await processorOfAll();
    const urls = [server.url, ...others.map(({ url }) => url)] as const;
    const { perSecond, latencies } = await runSlice(urls, prepared, connections);
    const processorMs = (await processorOfAll()) - before;
    return {
      perSecond,
      p50: quantile(latencies, 0.5),
      p99: quantile(latencies, 0.99),
      processorPerRequest: processorMs / count,
    };
  };

  // Compilers first; then as many requests as fill a slice.
  let count = 200;
  for (let warmUp = 0; warmUp < 4; warmUp++) {
    await measure(bare, count);
    const { perSecond } = await measure(ours, count);
    count = Math.max(50, Math.min(4000, Math.round((perSecond * sliceMs) / 1000)));
  }

  const pairs: { readonly bare: Measured; readonly ours: Measured }[] = [];
  for (let round = 0; round < rounds; round++) {
    await tidy?.();
    if (round % 2 === 0) {
      const first = await measure(bare, count);
      pairs.push({ bare: first, ours: await measure(ours, count) });
    } else {
      const first = await measure(ours, count);
      pairs.push({ ours: first, bare: await measure(bare, count) });
    }
  }

  const side = (of: "bare" | "ours"): Side => ({
    perSecond: spread(pairs.map((pair) => pair[of].perSecond)),
    p50: spread(pairs.map((pair) => pair[of].p50)),
    p99: spread(pairs.map((pair) => pair[of].p99)),
    processorPerRequest: spread(pairs.map((pair) => pair[of].processorPerRequest)),
  });
  return {
    bare: side("bare"),
    ours: side("ours"),
    throughput: spread(pairs.map((pair) => pair.ours.perSecond / pair.bare.perSecond)),
    p50: spread(pairs.map((pair) => pair.ours.p50 / pair.bare.p50)),
    p99: spread(pairs.map((pair) => pair.ours.p99 / pair.bare.p99)),
    extraProcessor: spread(pairs.map((pair) => pair.ours.processorPerRequest - pair.bare.processorPerRequest)),
  };
}

import { Connection } from "./connection.ts";

export interface Slice {
  readonly perSecond: number;
  /** Of every request, in milliseconds, sorted. */
  readonly latencies: readonly number[];
}

/**
 * Sends all requests over some connections, each of them one after the other; the connections take turns between several
 * servers. Rejects unless every answer is a 200.
 */
export async function runSlice(
  urls: readonly [string, ...string[]],
  requests: readonly Buffer[],
  connections: number,
): Promise<Slice> {
  const opened = await Promise.all(
    Array.from({ length: connections }, (_, index) => Connection.open(urls[index % urls.length] ?? urls[0])),
  );
  try {
    const latencies: number[] = [];
    const left = requests.values();
    const startedAt = performance.now();
    await Promise.all(
      opened.map(async (connection) => {
        // All share one iterator: whoever is free takes the next.
        for (const request of left) {
          const sentAt = performance.now();
          const status = await connection.send(request);
          if (status !== 200) throw new Error(`${urls.join(", ")} answered ${status}`);
          latencies.push(performance.now() - sentAt);
        }
      }),
    );
    const seconds = (performance.now() - startedAt) / 1000;
    return { perSecond: requests.length / seconds, latencies: latencies.sort((a, b) => a - b) };
  } finally {
    for (const connection of opened) connection.close();
  }
}

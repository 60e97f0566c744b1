import { setTimeout as pause } from "node:timers/promises";
import { Connection } from "./connection.ts";

/** Fewer than one address may have, and each used so often that no server ends it as idle. */
const CONNECTIONS = 100;

/**
 * Sends so many a second whether or not answers come, as Stripe does. Resolves with how long each took, in milliseconds
 * and sorted, counted from when it was due: who is late makes those behind wait, and that counts.
 */
export async function runSteadily(
  url: string,
  requests: (count: number) => readonly Buffer[],
  perSecond: number,
  seconds: number,
): Promise<readonly number[]> {
  const idle = await Promise.all(Array.from({ length: CONNECTIONS }, () => Connection.open(url)));
  const latencies: number[] = [];
  const underWay = new Set<Promise<void>>();
  const waiting: (() => void)[] = [];
  const post = async (request: Buffer, dueAt: number): Promise<void> => {
    if (idle.length === 0) await new Promise<void>((resolve) => waiting.push(resolve));
    const connection = idle.shift();
    if (connection === undefined) throw new Error("no connection is free");
    const status = await connection.send(request);
    if (status !== 200) throw new Error(`${url} answered ${status}`);
    latencies.push(performance.now() - dueAt);
    idle.push(connection);
    waiting.shift()?.();
  };
  const startedAt = performance.now();
  for (let second = 0; second < seconds; second++) {
    // Signed when they are sent: a signature is good for minutes.
    for (const [index, request] of requests(perSecond).entries()) {
      const dueAt = startedAt + (second + index / perSecond) * 1000;
      if (dueAt > performance.now()) await pause(dueAt - performance.now());
      const posted = post(request, dueAt).finally(() => underWay.delete(posted));
      underWay.add(posted);
    }
  }
  await Promise.all(underWay);
  for (const connection of idle) connection.close();
  return latencies.sort((a, b) => a - b);
}

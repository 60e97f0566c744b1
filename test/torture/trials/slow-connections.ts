import { connect, type Socket } from "node:net";
import { sized } from "../arena.ts";
import { aHistory } from "../history/a-history.ts";
import { judge } from "../judge/judge.ts";
import { aReplica } from "../support/a-replica.ts";
import { deliverAll, percentile } from "../support/courier.ts";
import { onEachStore } from "../support/each-store.ts";
import { atMost, exactly, timed, type Trial } from "../trial.ts";

const PAUSE_MS = 5000;
/** 10 s for the headers and 15 s for all, each looked at twice a second; the rest is ours, who open thousands at once. */
const CLOSED_MS = { headers: 15_000, body: 17_000 } as const;
const kinds = ["says nothing", "a byte of the headers every 5 s", "a byte of the body every 5 s"] as const;

export const slowConnections: readonly Trial[] = onEachStore({
  name: "slow-connections",
  about: "thousands of connections that say nothing, or a byte every five seconds",
  async run(arena, databaseUrl) {
    const { sandbox, letters } = await aHistory(arena, { gifts: sized(arena, { short: 4, long: 60 }), months: 4 });
    const replica = await aReplica(arena, { databaseUrl, stripeUrl: sandbox.url });
    const count = sized(arena, { short: 300, long: 2000 });
    const sockets = Array.from({ length: count }, (_, index) =>
      openSlowly(replica.url, kinds[index % kinds.length] ?? kinds[0]),
    );
    arena.defer(() => sockets.forEach(({ socket }) => socket.destroy()));
    await new Promise((resolve) => setTimeout(resolve, 500));
    const round = await deliverAll(letters, { urls: [replica.url], connections: 8, perSecond: 100 });
    arena.progress(`${count} connections, waiting until they are closed`);
    // The short form has no time to see them closed.
    const stay =
      arena.size === "short" ? [] : await Promise.all(sockets.map(({ closedMs }) => within(closedMs, 60_000)));
    const lastOf = (hasHeaders: boolean): number =>
      Math.max(0, ...stay.filter((_, index) => (index % kinds.length === kinds.length - 1) === hasHeaders));
    return [
      exactly("true requests taken at the first try", round.answers.get(200) ?? 0, letters.length),
      timed(atMost("true requests, p99", percentile(round.latenciesMs, 0.99), 500, " ms")),
      ...(arena.size === "short"
        ? []
        : [
            exactly("connections that stay for ever", stay.filter((each) => each === Infinity).length, 0),
            timed(atMost("the last without whole headers closed after", lastOf(false), CLOSED_MS.headers, " ms")),
            timed(atMost("the last without a whole body closed after", lastOf(true), CLOSED_MS.body, " ms")),
          ]),
      ...(await judge({ sandbox, url: replica.url, databaseUrl, taken: round.taken })),
    ];
  },
});

function openSlowly(url: string, kind: (typeof kinds)[number]): { socket: Socket; closedMs: Promise<number> } {
  const { hostname, port } = new URL(url);
  const began = performance.now();
  const socket = connect({ host: hostname, port: Number(port) });
  // Cut off while it is writing is what is hoped for.
  socket.on("error", () => undefined);
  socket.resume();
  const closedMs = new Promise<number>((resolve) => socket.once("close", () => resolve(performance.now() - began)));
  if (kind !== "says nothing") {
    const head = "POST /webhooks/stripe HTTP/1.1\r\nhost: endpoint\r\n";
    socket.write(
      kind === "a byte of the headers every 5 s"
        ? head
        : `${head}content-type: application/json\r\nstripe-signature: t=1\r\ncontent-length: 1000\r\n\r\n{`,
    );
    const drip = setInterval(() => socket.write("x"), PAUSE_MS);
    socket.once("close", () => clearInterval(drip));
  }
  return { socket, closedMs };
}

function within(time: Promise<number>, patienceMs: number): Promise<number> {
  return Promise.race([
    time,
    new Promise<number>((resolve) => setTimeout(() => resolve(Infinity), patienceMs).unref()),
  ]);
}

import { connect, createServer, type NetConnectOpts, type Socket } from "node:net";
import { once } from "node:events";
import { rollDice } from "../history/dice.ts";
import type { Arena } from "../arena.ts";

/** What befalls the bytes that pass. */
export type Mood =
  | { readonly kind: "steady" }
  /** Each piece takes so much longer, either way. */
  | { readonly kind: "slow"; readonly delayMs: number }
  /** Nothing passes, nothing is closed: as behind a cable that was pulled. What was sent passes later. */
  | { readonly kind: "silent" }
  /** Each piece that a client sends cuts its connection, so often. */
  | { readonly kind: "cutting"; readonly chance: number }
  /** Who connects is turned away, who was connected is cut off. */
  | { readonly kind: "gone" };

export interface UnsteadyLine {
  readonly port: number;
  set(mood: Mood): void;
  /** Connections that were cut by chance so far. */
  cuts(): number;
}

interface Pair {
  readonly client: Socket;
  readonly server: Socket;
}

/** A wire between two processes that does what it is told. */
export async function anUnsteadyLine({ defer, seed }: Arena, to: NetConnectOpts): Promise<UnsteadyLine> {
  const dice = rollDice(seed);
  const pairs = new Set<Pair>();
  let mood: Mood = { kind: "steady" };
  let moodChanged = Promise.withResolvers<void>();
  let cuts = 0;

  const cut = ({ client, server }: Pair): void => {
    client.destroy();
    server.destroy();
  };

  function carry(pair: Pair, from: Socket, into: Socket, isAnswer: boolean): void {
    let last = Promise.resolve();
    const pass = async (piece: Buffer): Promise<void> => {
      while (mood.kind === "silent") await moodChanged.promise;
      if (mood.kind === "slow")
        await new Promise((resolve) => setTimeout(resolve, mood.kind === "slow" ? mood.delayMs : 0));
      if (mood.kind === "cutting" && !isAnswer && dice.chance(mood.chance)) {
        cuts += 1;
        return cut(pair);
      }
      if (!into.destroyed) into.write(piece);
    };
    from.on("data", (piece: Buffer) => void (last = last.then(() => pass(piece))));
    from.on("error", () => cut(pair));
    from.on("close", () => void last.then(() => cut(pair)));
  }

  const server = createServer((client) => {
    if (mood.kind === "gone") {
      client.destroy();
      return;
    }
    const pair = { client, server: connect(to) };
    pairs.add(pair);
    client.on("close", () => pairs.delete(pair));
    carry(pair, client, pair.server, false);
    carry(pair, pair.server, client, true);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("a line without a port");
  defer(() => {
    for (const pair of pairs) cut(pair);
    server.close();
  });
  return {
    port: address.port,
    cuts: () => cuts,
    set(next) {
      mood = next;
      if (next.kind === "gone") for (const pair of pairs) cut(pair);
      moodChanged.resolve();
      moodChanged = Promise.withResolvers();
    },
  };
}

/** The same database behind a line: PostgreSQL on its Unix socket. */
export async function behindLine(arena: Arena, databaseUrl: string): Promise<{ line: UnsteadyLine; url: string }> {
  const url = new URL(databaseUrl);
  const line = await anUnsteadyLine(arena, { path: `${url.searchParams.get("host")}/.s.PGSQL.5432` });
  return { line, url: `postgres://postgres@127.0.0.1:${line.port}${url.pathname}` };
}

import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { handleApi } from "./api/handle-api.ts";
import type { Clock } from "./clock.ts";
import { handleControl } from "./control/handle-control.ts";
import { addWebhook } from "./control/webhooks.ts";
import type { Deliveries } from "./deliveries.ts";
import type { Faults } from "./faults.ts";
import type { IncomingRequest } from "./incoming-request.ts";
import type { Journal } from "./journal.ts";
import { handlePage } from "./pages/handle-page.ts";
import type { Reply } from "./reply.ts";
import { route, router } from "./router.ts";
import type { Store } from "./store.ts";
import { createWorld, type World } from "./world.ts";

export interface SandboxOptions {
  /** 0: any free one. */
  port: number;
  /** A loopback address; `127.0.0.1` where not said. */
  host?: string;
  webhookUrl?: string;
  /** Several, comma-separated, all sign. */
  webhookSecret?: string;
  /** Real time in unix milliseconds, under the sandbox's clock. */
  now?: () => number;
  /** Where its clock begins, in milliseconds beside `now`: below zero in the past, from where it can be moved on. */
  offsetMs?: number;
  /** Makes ids and shuffles repeatable. */
  seed?: number;
  /** The name on the pages. */
  merchant?: string;
}

export interface Sandbox {
  url: string;
  host: string;
  port: number;
  close(): Promise<void>;
  /** Answers a request to the API or a page without a connection; undefined where a fault planned to reset it. */
  answer(request: IncomingRequest): Promise<Reply | undefined>;
  /** Events go there too; again with the same address changes its secret. */
  setWebhook(url: string, secret: string): void;
  /** Moves the clock and runs what falls due; resolves when its events have been delivered once. */
  advance(seconds: number): Promise<void>;
  clock: Clock;
  journal: Journal;
  faults: Faults;
  deliveries: Deliveries;
  store: Store;
  /** Forgets everything but the webhook endpoints. */
  reset(): void;
}

type Area = (world: World, request: IncomingRequest) => Promise<Reply | undefined>;

const findArea = router<Area>([route("* /v1/*", handleApi), route("* /_sandbox/*", handleControl)]);

/** Far more than any request of the SDK or a page has; a larger one is answered with 413. */
const maxBodyBytes = 1_000_000;

async function readBody(message: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of message) {
    const bytes = chunk as Buffer;
    size += bytes.length;
    if (size > maxBodyBytes) return undefined;
    chunks.push(bytes);
  }
  return Buffer.concat(chunks).toString("utf8");
}

async function read(message: IncomingMessage): Promise<IncomingRequest | undefined> {
  const target = message.url ?? "/";
  const mark = target.indexOf("?");
  const path = mark < 0 ? target : target.slice(0, mark);
  const query = mark < 0 ? "" : target.slice(mark + 1);
  const body = await readBody(message);
  if (body === undefined) return undefined;
  const headers = message.headers as Record<string, string | undefined>;
  return { method: message.method ?? "GET", path, query, headers, body };
}

async function answer(world: World, request: IncomingRequest): Promise<Reply | undefined> {
  const area = findArea(request.method, request.path)?.handler ?? handlePage;
  return await area(world, request);
}

const tooLarge: Reply = { status: 413, headers: { connection: "close" }, body: "" };

async function serve(world: World, message: IncomingMessage, response: ServerResponse): Promise<void> {
  try {
    const request = await read(message);
    const reply = request === undefined ? tooLarge : await answer(world, request);
    if (reply === undefined) {
      message.socket.destroy();
      return;
    }
    response.writeHead(reply.status, { ...reply.headers, "content-length": Buffer.byteLength(reply.body) });
    response.end(reply.body);
  } catch (error) {
    world.journal.add("error", { message: error instanceof Error ? error.stack : String(error) });
    if (!response.headersSent) response.writeHead(500);
    response.end();
  }
}

/** Starts a stand-in for Stripe on a loopback port: its API, its pages, its webhooks. Keeps everything in memory. */
export async function startSandbox(options: SandboxOptions): Promise<Sandbox> {
  const {
    port,
    host = "127.0.0.1",
    webhookUrl,
    webhookSecret,
    now = Date.now,
    offsetMs = 0,
    seed,
    merchant = "The Example Times",
  } = options;
  if (!/^(127\.|localhost$|::1$)/.test(host)) throw new Error(`The sandbox listens on loopback only, not on ${host}`);
  const world = createWorld({ now, seed, merchant, offsetMs });
  const server = createServer((message, response) => void serve(world, message, response));
  // Longer than clients keep idle connections: with Node's 5 s they write to one that is just being closed.
  server.keepAliveTimeout = 65_000;
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, resolve);
  });
  const bound = (server.address() as AddressInfo).port;
  world.origin = `http://${host.includes(":") ? `[${host}]` : host}:${bound}`;
  if (webhookUrl !== undefined) addWebhook(world, webhookUrl, webhookSecret ?? world.id("whsec_"));
  return {
    url: world.origin,
    host,
    port: bound,
    close: () =>
      new Promise((resolve) => {
        world.clock.close();
        world.deliveries.close();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
    answer: (request) => answer(world, request),
    setWebhook: (url, secret) => void addWebhook(world, url, secret),
    advance: (seconds) => world.clock.advanceTo(world.clock.nowMs() + seconds * 1000),
    clock: world.clock,
    journal: world.journal,
    faults: world.faults,
    deliveries: world.deliveries,
    store: world.store,
    reset: () => world.reset(),
  };
}

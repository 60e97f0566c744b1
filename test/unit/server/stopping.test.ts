import { connect, type Socket } from "node:net";
import { Agent, get, type IncomingMessage } from "node:http";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { cli, startChild, type ChildServer } from "./support/child-server.ts";
import { postCheckout } from "./support/post-checkout.ts";
import { aStripeSession, startStripeStub, type StripeStub } from "./support/stripe-stub.ts";

/** How long a stop may take, in milliseconds: orchestrators kill after it. */
const STOP_MS = 10_000;

interface Talk {
  readonly socket: Socket;
  readonly heard: () => string;
  readonly ended: Promise<void>;
}

/** A connection on which a test says what it wants, byte by byte. */
async function talk(url: string, bytes: string): Promise<Talk> {
  const socket = connect(Number(new URL(url).port), "127.0.0.1");
  let heard = "";
  socket.on("data", (chunk) => void (heard += String(chunk))).on("error", () => undefined);
  const ended = new Promise<void>((resolve) => socket.once("close", () => resolve()));
  await new Promise<void>((resolve) => socket.once("connect", () => resolve()));
  socket.write(bytes);
  return { socket, heard: () => heard, ended };
}

const isRefused = (url: string): Promise<boolean> =>
  fetch(`${url}/health`).then(
    () => false,
    () => true,
  );

describe("a server that is told to stop", () => {
  let stripe: StripeStub;
  let server: ChildServer;
  beforeEach(async () => {
    stripe = await startStripeStub();
    server = await startChild(cli, ["serve"], { DATABASE_URL: "file::memory:", STRIPE_API_BASE: stripe.url });
  });
  afterEach(async () => {
    server.signal("SIGKILL");
    await stripe.close();
  });

  it("answers what is under way, takes nothing new, and ends with 0", async () => {
    stripe.answer(() => ({ body: aStripeSession(), delayMs: 1500 }));
    const agent = new Agent({ keepAlive: true });
    const idle = await new Promise<IncomingMessage>((resolve) => get(`${server.url}/health`, { agent }, resolve));
    idle.resume();
    const half = await talk(server.url, "GET /health HTTP/1.1\r\nhost: x\r\nx-slow");
    const silent = await talk(server.url, "");
    const slow = postCheckout(server.url);
    await expect.poll(() => stripe.requests.length).toBe(1);

    const begun = performance.now();
    server.signal("SIGTERM");
    await expect.poll(() => isRefused(server.url)).toBe(true);
    const answer = await slow;
    expect([answer.status, answer.headers.get("connection")]).toEqual([200, "close"]);
    await Promise.all([half.ended, silent.ended]);
    expect(await server.ended).toBe(0);
    expect(performance.now() - begun).toBeLessThan(STOP_MS);
    expect(server.output()).toContain('"message":"stopped"');
    agent.destroy();
  });

  it("ends a connection whose head comes too slowly, long before its time is over", async () => {
    const half = await talk(server.url, "GET /health HTTP/1.1\r\nhost: x\r\n");
    const drip = setInterval(() => half.socket.write("a: b\r\n"), 200);
    server.signal("SIGTERM");
    const begun = performance.now();
    expect(await server.ended).toBe(0);
    expect(performance.now() - begun).toBeLessThan(STOP_MS / 2);
    clearInterval(drip);
  });

  it("says so to a balancer whose question came just then, and ends its connection", async () => {
    const asking = await talk(server.url, "GET /health HTTP/1.1\r\nhost: x\r\n");
    server.signal("SIGTERM");
    await expect.poll(() => server.output()).toContain("stopping");
    asking.socket.write("\r\n");
    await asking.ended;
    expect(asking.heard()).toMatch(/^HTTP\/1\.1 503 /);
    expect(asking.heard().toLowerCase()).toContain("connection: close");
    expect(await server.ended).toBe(0);
  });

  it("gives up within ten seconds on one whose body never comes, and on Stripe that never answers", async () => {
    stripe.answer(() => ({ body: null, delayMs: Infinity }));
    await talk(
      server.url,
      "POST /checkout HTTP/1.1\r\nhost: x\r\norigin: https://news.example\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{",
    );
    const unanswered = postCheckout(server.url).catch(() => "cut off");
    await expect.poll(() => stripe.requests.length).toBe(1);
    const begun = performance.now();
    server.signal("SIGTERM");
    expect(await server.ended).toBe(0);
    expect(performance.now() - begun).toBeLessThan(STOP_MS);
    await unanswered;
  });

  it("ends at once when it is told twice", async () => {
    stripe.answer(() => ({ body: null, delayMs: Infinity }));
    const cut = postCheckout(server.url).catch(() => "cut off");
    await expect.poll(() => stripe.requests.length).toBe(1);
    server.signal("SIGTERM");
    await expect.poll(() => server.output()).toContain("stopping");
    const begun = performance.now();
    server.signal("SIGTERM");
    expect(await server.ended).toBe("SIGTERM");
    expect(performance.now() - begun).toBeLessThan(STOP_MS / 2);
    expect(await cut).toBe("cut off");
  });
});

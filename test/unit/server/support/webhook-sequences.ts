import { createHmac } from "node:crypto";
import { readFileSync } from "node:fs";
import { WEBHOOK_SECRET } from "./an-endpoint.ts";
import { rawRequest } from "./raw-request.ts";
import type { StubAnswer, StubRequest } from "./stripe-stub.ts";

export interface EventFixture {
  readonly id: string;
  readonly type: string;
  readonly created: number;
  readonly [name: string]: unknown;
}

export interface Sequence {
  readonly id: string;
  readonly why: string;
  readonly events: readonly EventFixture[];
  readonly deliveries?: readonly number[];
  readonly allPermutations?: boolean;
  readonly concurrent?: boolean;
  readonly steps?: readonly { readonly fault?: string; readonly answer: number | "none" }[];
  readonly stripeState?: unknown;
  readonly expect: {
    readonly money: unknown;
    readonly contributions: number;
    readonly activeSupporters: number;
    readonly onceSupporters: number;
  };
}

interface Fixture {
  readonly app: string;
  readonly sequences: readonly Sequence[];
}

const read = (name: string): Fixture =>
  JSON.parse(readFileSync(new URL(`../../../fixtures/${name}`, import.meta.url), "utf8")) as Fixture;

/** The shared sequences and our own. */
export const sequences: readonly Sequence[] = [
  ...read("webhook-sequences.json").sequences,
  ...read("webhook-sequences-more.json").sequences,
  ...read("webhook-sequences-odd.json").sequences,
];
export const SITE_ID = read("webhook-sequences.json").app;

export function sign(body: string, seconds: number, secret = WEBHOOK_SECRET): string {
  return `t=${seconds},v1=${createHmac("sha256", secret).update(`${seconds}.${body}`).digest("hex")}`;
}

/** Delivers one event as Stripe does; the status of the answer. */
export async function deliver(url: string, event: unknown): Promise<number> {
  return (await rawRequest(`${url}/webhooks/stripe`, { method: "POST", ...signed(event) })).status;
}

/** What Stripe sends for an event, now. */
export function signed(event: unknown): { headers: Record<string, string>; body: string } {
  const body = JSON.stringify(event);
  return {
    headers: {
      "content-type": "application/json; charset=utf-8",
      "stripe-signature": sign(body, Math.floor(Date.now() / 1000)),
    },
    body,
  };
}

/** Every order to try: all, or 120 drawn with a fixed seed where there are more. */
export function ordersOf({ events, deliveries, allPermutations }: Sequence): (readonly number[])[] {
  if (deliveries !== undefined) return [deliveries];
  const indexes = events.map((_, index) => index);
  if (allPermutations !== true) return [indexes];
  return indexes.length <= 5
    ? permutations(indexes)
    : Array.from({ length: 120 }, (_, seed) => shuffled(indexes, seed + 1));
}

export function permutations<Item>(items: readonly Item[]): Item[][] {
  if (items.length <= 1) return [[...items]];
  return items.flatMap((item, index) => permutations(items.toSpliced(index, 1)).map((rest) => [item, ...rest]));
}

export function shuffled(items: readonly number[], seed: number): number[] {
  const random = mulberry32(seed);
  return items
    .map((item) => [random(), item] as const)
    .sort(([a], [b]) => a - b)
    .map(([, item]) => item);
}

/** A small seeded generator, so that a failing order can be run again. */
export function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Answers the endpoint's fetches from a sequence's `stripeState`: objects, at any depth, by their id. */
export function answerFrom(stripeState: unknown): (request: StubRequest) => StubAnswer {
  const known = new Map<string, unknown>();
  collect(stripeState, known);
  return ({ path }) => {
    const found = known.get(path.split("/").at(-1) ?? "");
    return found === undefined
      ? {
          status: 404,
          body: { error: { type: "invalid_request_error", code: "resource_missing", message: "No such object" } },
        }
      : { body: found };
  };
}

function collect(value: unknown, known: Map<string, unknown>): void {
  if (typeof value !== "object" || value === null) return;
  if ("id" in value && typeof value.id === "string") known.set(value.id, value);
  for (const inner of Object.values(value)) collect(inner, known);
}

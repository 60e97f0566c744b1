import { randomUUID } from "node:crypto";
import { sized, type Arena } from "../arena.ts";
import { Counter, methods } from "../history/counter.ts";
import { lettersOf } from "../history/letters.ts";
import { judge } from "../judge/judge.ts";
import { aReplica } from "../support/a-replica.ts";
import { aTill, sessionsByAttempt } from "../support/a-till.ts";
import { deliverAll } from "../support/courier.ts";
import { onEachStore } from "../support/each-store.ts";
import { orderUntilMade } from "../support/shop.ts";
import { atMost, exactly, timed, type Finding, type Trial } from "../trial.ts";

interface StripeFault {
  readonly name: string;
  readonly about: string;
  readonly fault: Parameters<Awaited<ReturnType<typeof aTill>>["faults"]["add"]>[1];
  /** Of twenty requests, so many meet it. */
  readonly inTwenty: number;
  readonly orders: { readonly short: number; readonly long: number };
  /** Where the attempt or the count of those under way might lie in the store. */
  readonly isTriedOnPostgres?: true;
}

const faults: readonly StripeFault[] = [
  { name: "429", about: "429 to one in three", fault: { status: 429 }, inTwenty: 7, orders: { short: 12, long: 200 } },
  { name: "500", about: "500 to one in three", fault: { status: 500 }, inTwenty: 7, orders: { short: 6, long: 100 } },
  {
    name: "500-kept",
    about: "500, kept under its idempotency key, to one in three",
    isTriedOnPostgres: true,
    fault: { status: 500, kept: true },
    inTwenty: 7,
    orders: { short: 6, long: 100 },
  },
  {
    name: "reset",
    about: "the connection reset before the work, to half",
    fault: { reset: true },
    inTwenty: 10,
    orders: { short: 8, long: 100 },
  },
  {
    name: "reset-after-work",
    about: "the work done and its answer lost, to half",
    fault: { reset: true, when: "after" },
    inTwenty: 10,
    orders: { short: 8, long: 100 },
  },
  {
    name: "500-after-work",
    about: "the work done and answered 500, to one in three",
    fault: { status: 500, when: "after" },
    inTwenty: 7,
    orders: { short: 6, long: 100 },
  },
  {
    name: "garbled",
    about: "answers that are no JSON object: lists, numbers, half a page of HTML",
    fault: { body: "[1, 2" },
    inTwenty: 7,
    orders: { short: 6, long: 60 },
  },
  {
    name: "list",
    about: "a list in place of an object",
    fault: { body: "[]" },
    inTwenty: 7,
    orders: { short: 6, long: 60 },
  },
  {
    name: "null",
    about: "null in place of an object",
    fault: { body: "null" },
    inTwenty: 7,
    orders: { short: 6, long: 60 },
  },
  {
    name: "slow",
    about: "every answer after 5 s",
    isTriedOnPostgres: true,
    fault: { hangMs: 5000 },
    inTwenty: 20,
    orders: { short: 3, long: 100 },
  },
  {
    name: "silent",
    about: "no answer at all, to half",
    fault: { hangMs: 11_000 },
    inTwenty: 10,
    orders: { short: 2, long: 20 },
  },
];

/** 10 s for all tries, and a little for the machine; in milliseconds. */
const LONGEST_MS = 11_000;
const PRESSES = 12;

/** Readers press Continue while Stripe fails, press again until they have a session, and pay it. */
async function run(
  arena: Arena,
  databaseUrl: string,
  { fault, inTwenty, orders }: StripeFault,
): Promise<readonly Finding[]> {
  const sandbox = await aTill(arena);
  const replica = await aReplica(arena, { databaseUrl, stripeUrl: sandbox.url });
  const count = sized(arena, orders);
  const attempts = Array.from({ length: count }, () => ({
    attemptId: randomUUID(),
    amount: 500 + Math.floor(count * 7),
  }));
  // One request after the other may meet it or pass: those that pass are planned as such.
  for (let request = 0; request < count * PRESSES; request++)
    sandbox.faults.add("POST /v1/checkout/sessions", (request * 7) % 20 < inTwenty ? fault : {});
  const answers = await Promise.all(
    attempts.map(async (wish, index) => {
      await new Promise((resolve) => setTimeout(resolve, index * 50));
      return await orderUntilMade(replica.url, wish, PRESSES, 300);
    }),
  );
  arena.progress(`${count} orders made`);
  sandbox.faults.clear();
  const all = answers.flat();
  const made = sessionsByAttempt(sandbox);
  const counter = new Counter(sandbox);
  for (const { url } of all) if (url !== undefined) await counter.pay(url, methods.visa, "reader@example.test");
  const letters = lettersOf(sandbox);
  const { taken } = await deliverAll(letters, { urls: [replica.url] });
  const unexpected = [...new Set(all.map(({ status }) => status))].filter(
    (status) => ![200, 429, 503].includes(status),
  );
  const hinted = all
    .filter(({ status }) => status === 503 || status === 429)
    .every(({ retryAfter }) => retryAfter !== null);
  return [
    exactly("readers with a session in the end", answers.filter((each) => each.at(-1)?.status === 200).length, count),
    exactly("attempts with two sessions", [...made.values()].filter((each) => each.length > 1).length, 0),
    exactly("answers but 200, 429 and 503", unexpected.join(" ") || "none", "none"),
    exactly("refusals that say when to come again", hinted ? "all" : "not all", "all"),
    timed(atMost("longest answer", Math.max(...all.map(({ tookMs }) => tookMs)), LONGEST_MS, " ms")),
    exactly("still running", replica.isRunning() ? "yes" : "no", "yes"),
    ...(await judge({ sandbox, url: replica.url, databaseUrl, taken })),
  ];
}

export const stripeFaults: readonly Trial[] = faults.flatMap((fault) => {
  const [sqlite, ...others] = onEachStore({
    name: `stripe-${fault.name}`,
    about: `Stripe: ${fault.about}`,
    run: (arena, databaseUrl) => run(arena, databaseUrl, fault),
  });
  return fault.isTriedOnPostgres ? [sqlite, ...others] : [sqlite];
});

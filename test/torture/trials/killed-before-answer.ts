import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { sized, type Arena } from "../arena.ts";
import { aHistory } from "../history/a-history.ts";
import { judge } from "../judge/judge.ts";
import { readRows } from "../judge/read-rows.ts";
import { refoldAgrees } from "../judge/refold-agrees.ts";
import { aReplica } from "../support/a-replica.ts";
import { deliverAll } from "../support/courier.ts";
import { onEachStore } from "../support/each-store.ts";
import { exactly, type Finding, type Trial } from "../trial.ts";

const preload = fileURLToPath(new URL("../support/end-before-answer.ts", import.meta.url));

export const killedBeforeAnswer: readonly Trial[] = onEachStore({
  name: "killed-before-answer",
  about: "the process ends between the commit and its answer, each time at that very place",
  run,
});

async function run(arena: Arena, databaseUrl: string): Promise<readonly Finding[]> {
  const times = sized(arena, { short: 2, long: 200 });
  const { sandbox, letters } = await aHistory(arena, { gifts: sized(arena, { short: 4, long: 250 }), months: 2 });
  const armed = join(arena.folder, "ends-if-there");
  const replica = await aReplica(arena, {
    databaseUrl,
    stripeUrl: sandbox.url,
    more: { NODE_OPTIONS: `--import=${preload}`, TORTURE_ENDS_IF_THERE: armed },
  });
  // Those that are kept: of them, one can see in the tables that the work was done.
  const kept = letters.filter(
    ({ body }) =>
      body.includes('"app":"support-appeal"') &&
      /"type":"customer\.subscription\.(created|updated)"|"payment_status":"paid"/.test(body),
  );
  const chosen = kept.slice(0, times);
  const seen = { ended: 0, unanswered: 0, stored: 0, recognised: 0 };
  for (const [index, letter] of chosen.entries()) {
    writeFileSync(armed, "");
    const { answers } = await deliverAll([letter], { urls: [replica.url], giveUpMs: 1, retryMs: 0 });
    if (answers.get(0) === 1) seen.unanswered += 1;
    if ((await replica.ended()) === "SIGKILL" && !existsSync(armed)) seen.ended += 1;
    if ((await readRows(databaseUrl)).events.has(letter.id)) seen.stored += 1;
    await replica.start();
    await deliverAll([letter], { urls: [replica.url] });
    if ((await duplicatesAt(replica.url)) === 1) seen.recognised += 1;
    arena.progress(`end ${index + 1} of ${chosen.length}`);
  }
  const again = await deliverAll(letters, { urls: [replica.url] });
  return [
    exactly("events to end in the midst of", chosen.length, times),
    exactly("ended before the answer", seen.ended, times),
    exactly("not one byte of an answer", seen.unanswered, times),
    exactly("stored all the same", seen.stored, times),
    exactly("known again when they came again", seen.recognised, times),
    exactly("taken in the end", again.taken.size, letters.length),
    ...(await judge({ sandbox, url: replica.url, databaseUrl, taken: again.taken })),
    await refoldAgrees(arena, databaseUrl),
  ];
}

/** Deliveries that the process, since it started, knew for ones that it has. */
async function duplicatesAt(url: string): Promise<number> {
  const text = await (await fetch(`${url}/metrics`)).text();
  return Number(/webhooks_total\{outcome="duplicate"\} (\d+)/.exec(text)?.[1]);
}

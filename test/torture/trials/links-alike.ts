import { startMailServer } from "../../support/mail-server.ts";
import { Browser } from "../../unit/server/support/manage-world.ts";
import { sized, type Arena } from "../arena.ts";
import { Counter, methods } from "../history/counter.ts";
import { rollDice } from "../history/dice.ts";
import { aReplica } from "../support/a-replica.ts";
import { aTill } from "../support/a-till.ts";
import { percentile } from "../support/courier.ts";
import { onEachStore } from "../support/each-store.ts";
import { PAGE_ORIGIN } from "../support/environment.ts";
import { atMost, exactly, timed, type Finding, type Trial } from "../trial.ts";

const DIFFERENCE_MS = 20;
/** Links that are pressed, twice. */
const TRIED = 10;
/** The outbox is emptied a few at a time. */
const PATIENCE_MS = 120_000;

export const linksAlike: readonly Trial[] = onEachStore({
  name: "links-alike",
  about: "links asked for with the addresses of others: known and unknown are answered the same, as fast",
  run,
});

async function run(arena: Arena, databaseUrl: string): Promise<readonly Finding[]> {
  const count = sized(arena, { short: 20, long: 100 });
  const sandbox = await aTill(arena);
  const mail = await startMailServer();
  arena.defer(() => mail.close());
  const replica = await aReplica(arena, {
    databaseUrl,
    stripeUrl: sandbox.url,
    more: { SMTP_URL: mail.url, MAIL_FROM: "The Example Times <news@times.example>" },
  });
  const counter = new Counter(sandbox);
  const known = Array.from({ length: count }, (_, index) => `known-${index}@reader.example`);
  for (const email of known)
    await counter.give({ interval: "month", amount: 700, currency: "usd", email, method: methods.visa, isOurs: true });
  const unknown = known.map((_, index) => `other-${index}@reader.example`);

  const answers = new Set<string>();
  const times = { known: new Array<number>(), unknown: new Array<number>() };
  const asked = rollDice(arena.seed).shuffled([
    ...known.map((email) => ({ email, who: "known" as const })),
    ...unknown.map((email) => ({ email, who: "unknown" as const })),
  ]);
  for (const { email, who } of asked) {
    const sent = performance.now();
    const answer = await fetch(`${replica.url}/links`, {
      method: "POST",
      headers: { "content-type": "application/json", origin: PAGE_ORIGIN },
      body: JSON.stringify({ email, purpose: "manage" }),
    });
    answers.add(`${answer.status} ${await answer.text()}`);
    times[who].push(performance.now() - sent);
  }
  const deadline = performance.now() + PATIENCE_MS;
  while (mail.mails.length < count && performance.now() < deadline) {
    arena.progress(`${mail.mails.length} of ${count} mails`);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  const apart = (share: number): number => Math.abs(percentile(times.known, share) - percentile(times.unknown, share));
  return [
    exactly("answers", [...answers].join(", "), "202 {}"),
    timed(atMost("apart in the middle", apart(0.5), DIFFERENCE_MS, " ms")),
    timed(atMost("apart among the slower, p75", apart(0.75), DIFFERENCE_MS, " ms")),
    exactly("mails to those who gave", new Set(mail.mails.map(({ to }) => to)).size, count),
    exactly("mails to anybody else", mail.mails.filter(({ to }) => !known.includes(to)).length, 0),
    exactly("links that let one in, once", await thatWorkOnce(replica.url, mail.mails.slice(0, TRIED)), TRIED),
  ];
}

/** Two browsers press each: the first is let in, the other is told that it is used. */
async function thatWorkOnce(url: string, mails: readonly { readonly links: readonly string[] }[]): Promise<number> {
  let once = 0;
  for (const { links } of mails) {
    const link = links.find((each) => each.includes("/manage?")) ?? "";
    const browsers = [new Browser(url), new Browser(url)];
    for (const browser of browsers) await browser.open(link);
    for (const browser of browsers) await browser.press("open");
    if (browsers.map(({ status }) => status).join(" ") === "200 410") once += 1;
  }
  return once;
}

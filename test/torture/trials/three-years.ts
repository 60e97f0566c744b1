import { startSandbox } from "../../../src/sandbox/index.ts";
import { sized } from "../arena.ts";
import { BEGINNING_MS } from "../history/a-history.ts";
import { Counter, methods, type Gift } from "../history/counter.ts";
import { SPARED } from "../history/later-deeds.ts";
import { liveThrough } from "../history/live-through.ts";
import { judge } from "../judge/judge.ts";
import { refoldAgrees } from "../judge/refold-agrees.ts";
import { aReplica } from "../support/a-replica.ts";
import { aSqliteFile } from "../support/databases.ts";
import { WEBHOOK_SECRET } from "../support/environment.ts";
import { exactly, type Trial } from "../trial.ts";

const DAY_SECONDS = 86_400;
const DAYS_TO_LEAP_DAY = 29;

export const threeYears: Trial = {
  name: "three-years",
  about:
    "years of renewals on the 31st and on 29 February, dunning, bounced debits, refunds and disputes, as they come",
  async run(arena) {
    const { seed } = arena;
    const months = sized(arena, { short: 14, long: 36 });
    const sandbox = await startSandbox({ port: 0, seed, now: () => BEGINNING_MS });
    arena.defer(() => sandbox.close());
    const databaseUrl = aSqliteFile(arena);
    const replica = await aReplica(arena, { databaseUrl, stripeUrl: sandbox.url });
    sandbox.setWebhook(`${replica.url}/webhooks/stripe`, WEBHOOK_SECRET);

    const counter = new Counter(sandbox);
    const gift: Gift = {
      interval: "month",
      amount: 700,
      currency: "usd",
      email: "m@example.test",
      method: methods.visa,
      isOurs: true,
      campaign: SPARED,
    };
    for (const method of [methods.visa, methods.renewalsRefused, methods.debitSettles, methods.debitBounces])
      await counter.give({ ...gift, method });
    await sandbox.advance(DAYS_TO_LEAP_DAY * DAY_SECONDS);
    await counter.give({ ...gift, interval: "year", amount: 9000 });
    await liveThrough(sandbox, {
      seed,
      gifts: sized(arena, { short: 6, long: 60 }),
      months,
      onProgress: (share) => arena.progress(`${Math.round(share * months)} months of ${months}`),
    });
    const outcomes = new Map<unknown, number>();
    for (const { outcome } of sandbox.journal.of("delivery")) outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    const days = daysOf(sandbox);
    return [
      exactly("deliveries that failed", outcomes.get("failed") ?? 0, 0),
      exactly("a monthly gift of the 31st is paid on", days.monthly, "31 29 31 30 31 30"),
      exactly("a yearly gift of 29 February is paid on", days.yearly.slice(0, 2 * 11 - 1), "2028-02-29 2029-02-28"),
      ...(await judge({
        sandbox,
        url: replica.url,
        databaseUrl,
        taken: sandbox.store.all("event").map(({ id }) => id),
      })),
      await refoldAgrees(arena, databaseUrl),
    ];
  },
};

/** The days of the first payments of the first monthly and the first yearly gift. */
function daysOf({ store }: Awaited<ReturnType<typeof startSandbox>>): { monthly: string; yearly: string } {
  const paidOn = (amount: number): string[] => {
    const [first] = store.all("invoice").filter((invoice) => invoice.amount_due === amount);
    const subscription = first?.parent?.subscription_details?.subscription;
    return store
      .all("invoice")
      .filter(({ status, parent }) => status === "paid" && parent?.subscription_details?.subscription === subscription)
      .map(({ created }) => new Date(created * 1000).toISOString().slice(0, 10));
  };
  return {
    monthly: paidOn(700)
      .slice(0, 6)
      .map((day) => day.slice(-2))
      .join(" "),
    yearly: paidOn(9000).join(" "),
  };
}

import { randomUUID } from "node:crypto";
import type { Section } from "../report.ts";
import { startChild } from "../servers/start-child.ts";
import { compare } from "./compare.ts";
import { aPost } from "./connection.ts";
import { loadRows } from "./rows.ts";
import type { Stage } from "../stage.ts";

const GOAL = 0.75;

/** `POST /checkout` beside a handler that makes the same call to Stripe. */
export async function benchCheckout({ sandboxUrl, settings, pageOrigin, endpoint, defer }: Stage): Promise<Section> {
  const bare = await startChild(new URL("../servers/bare-checkout.ts", import.meta.url), [], settings);
  defer(() => bare.close());
  const requests = (count: number): Buffer[] =>
    Array.from({ length: count }, () => {
      const wish = {
        interval: "once",
        amount: 1500,
        currency: "usd",
        returnUrl: `${pageOrigin}/articles/ferry.html`,
        attemptId: randomUUID(),
        campaign: "autumn",
        variant: "letter",
        placement: "inline",
        locale: "en",
      };
      return aPost("/checkout", { origin: pageOrigin }, JSON.stringify(wish));
    });
  const tidy = async (): Promise<void> => {
    const { ok } = await fetch(`${sandboxUrl}/_sandbox/reset`, { method: "POST" });
    if (!ok) throw new Error("the sandbox was not reset");
  };
  const contest = { bare, ours: endpoint, requests, rounds: 50, sliceMs: 150, tidy };
  const one = await compare({ ...contest, connections: 1 });
  const eight = await compare({ ...contest, connections: 8 });
  return {
    title: "`POST /checkout`, beside a bare handler that makes the same call to Stripe",
    rows: [...loadRows("`POST /checkout`", 1, one, GOAL), ...loadRows("`POST /checkout`", 8, eight, GOAL)],
    notes: [
      "Checkout: the sandbox answers at once, so the ratio shows our own work at its largest; with Stripe itself both servers wait for the network as well.",
    ],
  };
}

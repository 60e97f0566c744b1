import type { Fact } from "../../src/core/ledger/fact.ts";
import { readEvent, type LedgerContext } from "../../src/core/ledger/read-event.ts";
import type { Sandbox } from "../../src/sandbox/index.ts";
import { createHashAddress } from "../../src/server/hash-address.ts";
import type { LedgerStore, TieBreak } from "../../src/server/store/ledger-store.ts";
import { webhookEventTypes } from "../../src/server/stripe/webhook-event-types.ts";

/** So many are committed together. */
const AT_ONCE = 200;
/** What a busy database has not taken in time is told again so often, as Stripe would. */
const TRIES = 5;

/**
 * Takes all events that the sandbox has into the ledger, as its webhook would. Not by that webhook: five thousand signed
 * deliveries, each with a commit of its own, would take most of a minute, and here a disk is waited for a dozen times.
 */
export async function foldEvents(
  sandbox: Sandbox,
  store: LedgerStore,
  context: Omit<LedgerContext, "hashAddress">,
): Promise<void> {
  const told = { ...context, hashAddress: createHashAddress(store.addressKey) };
  const wanted = new Set(webhookEventTypes);
  const events = sandbox.store.all("event").filter(({ type }) => wanted.has(type));
  for (let from = 0; from < events.length; from += AT_ONCE) {
    const group = events.slice(from, from + AT_ONCE).map(async (each, index) => {
      const read = readEvent(each, told);
      if (read.outcome === "malformed") throw new Error(`${each.type}: ${JSON.stringify(read.issues)}`);
      if (read.outcome !== "fact") return;
      const { event, fact } = read;
      await inTheEnd(() => store.record(event, fact, inTurn(fact, from + index)));
    });
    await Promise.all(group);
  }
}

async function inTheEnd(tell: () => Promise<unknown>): Promise<void> {
  for (let tries = 1; ; tries++) {
    try {
      await tell();
      return;
    } catch (error) {
      if (tries === TRIES) throw error;
    }
  }
}

/** Of two states in one second the one that the sandbox told of later is the later one: nobody has to ask it. */
function inTurn(fact: Fact, turn: number): TieBreak | undefined {
  if (fact.entity !== "subscription") return undefined;
  return { by: "stripe", fetched: { ...fact, askedAt: fact.at * 1000 + turn } };
}

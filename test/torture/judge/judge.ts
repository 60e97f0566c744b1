import type Stripe from "stripe";
import type { Sandbox } from "../../../src/sandbox/index.ts";
import { SITE_ID } from "../history/counter.ts";
import { exactly, type Finding } from "../trial.ts";
import { expectedLedger, type ExpectedLedger, type Sums } from "./expected-ledger.ts";
import { readRows, type Rows } from "./read-rows.ts";
import { readLedger, type Ledger } from "./read-ledger.ts";

export interface Judged {
  readonly sandbox: Sandbox;
  /** Of an endpoint that runs. */
  readonly url: string;
  readonly databaseUrl: string;
  /** Ids of the events that were answered 200: each of ours must be kept. */
  readonly taken?: Iterable<string>;
}

/** Holds the ledger and its rows against what the sandbox did: the invariants I1 to I4 and I6, to the minor unit. */
export async function judge({ sandbox, url, databaseUrl, taken = [] }: Judged): Promise<Finding[]> {
  const expected = expectedLedger(sandbox.store);
  const told = await readLedger(url);
  const rows = await readRows(databaseUrl);
  const keys = new Set(rows.contributions.map(({ key }) => String(key)));
  const lost = [...expected.gifts.keys()].filter((key) => !keys.has(key));
  const doubled = [...keys].filter((key) => !expected.gifts.has(key));
  const wrongStates = wrongStatesOf(expected, rows);
  const forgotten = forgottenOf(sandbox, rows, taken);
  return [
    exactly("lost contributions", some(lost), "0"),
    exactly("counted twice or not ours", some(doubled), "0"),
    exactly("wrong supporter states", some(wrongStates), "0"),
    exactly("wrong amounts", some(wrongAmountsOf(expected, rows)), "0"),
    exactly("answered 200 and not kept", some(forgotten), "0"),
    sameTotals(expected, told),
    exactly("gross = refunded + disputed + net ≥ 0", balances(told.money) ? "yes" : "no", "yes"),
  ];
}

/** How many, and the first few by name. */
function some(names: readonly string[]): string {
  return names.length === 0 ? "0" : `${names.length} (${names.slice(0, 3).join(", ")}${names.length > 3 ? ", …" : ""})`;
}

function wrongStatesOf({ subscriptions }: ExpectedLedger, rows: Rows): string[] {
  const kept = new Map(rows.subscriptions.map(({ id, status }) => [String(id), String(status)]));
  return [...new Set([...subscriptions.keys(), ...kept.keys()])]
    .filter((id) => subscriptions.get(id) !== kept.get(id))
    .map((id) => `${id} ${kept.get(id) ?? "is missing"} for ${subscriptions.get(id) ?? "nothing"}`);
}

function wrongAmountsOf({ gifts }: ExpectedLedger, rows: Rows): string[] {
  return rows.contributions.flatMap((row) => {
    const gift = gifts.get(String(row["key"]));
    if (gift === undefined) return [];
    const isSame =
      Number(row["amount"]) === gift.amount &&
      row["currency"] === gift.currency &&
      // Kept beside the gift since the ledger has running totals.
      (row["refunded"] === undefined || Number(row["refunded"]) === gift.refunded) &&
      (row["disputed"] === undefined || Number(row["disputed"]) === gift.disputed);
    return isSame ? [] : [`${gift.key}: ${JSON.stringify(row)} for ${JSON.stringify(gift)}`];
  });
}

/** Events that change the ledger and carry our mark. */
function forgottenOf({ store }: Sandbox, rows: Rows, taken: Iterable<string>): string[] {
  return [...taken].filter((id) => {
    const event = store.find("event", id);
    return event !== undefined && isOursToKeep(event) && !rows.events.has(id);
  });
}

function isOursToKeep({ type, data: { object } }: Stripe.Event): boolean {
  const of = object as unknown as Readonly<Record<string, unknown>> & {
    readonly metadata?: Readonly<Record<string, unknown>>;
  };
  if (type === "checkout.session.completed")
    return of["mode"] === "payment" && of["payment_status"] === "paid" && of.metadata?.["app"] === SITE_ID;
  if (/^customer\.subscription\.(created|updated|deleted)$/.test(type)) return of.metadata?.["app"] === SITE_ID;
  return /^(charge\.refunded|charge\.dispute\.(created|closed)|refund\.(created|failed|updated))$/.test(type);
}

function sameTotals(expected: ExpectedLedger, told: Ledger): Finding {
  const { contributions, activeSupporters, onceSupporters } = expected;
  const parts = { money: sorted(expected.money), contributions, activeSupporters, onceSupporters };
  const ours = {
    money: sorted(told.money),
    contributions: told.contributions,
    activeSupporters: told.activeSupporters,
    onceSupporters: told.onceSupporters,
  };
  const isMet = JSON.stringify(parts) === JSON.stringify(ours);
  return {
    what: "GET /ledger and Stripe agree",
    measured: isMet ? "to the minor unit" : JSON.stringify(ours),
    allowed: isMet ? "to the minor unit" : JSON.stringify(parts),
    isMet,
  };
}

function sorted(money: Readonly<Record<string, Sums>>): object {
  return Object.entries(money)
    .map(([currency, { gross, refunded, disputed, net }]) => ({ currency, gross, refunded, disputed, net }))
    .sort((one, other) => (one.currency < other.currency ? -1 : 1));
}

function balances(money: Readonly<Record<string, Sums>>): boolean {
  return Object.values(money).every(
    ({ gross, refunded, disputed, net }) =>
      gross === refunded + disputed + net && Math.min(gross, refunded, disputed, net) >= 0,
  );
}

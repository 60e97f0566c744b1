import { sql, type Kysely } from "kysely";
import type { Taking } from "../../core/ledger/taken-back.ts";
import type { Database } from "./database.ts";
import { prepared } from "./prepared.ts";
import { rowsOf, type Steps } from "./sql-runner.ts";

/** What is known of refunds and disputes, and which payment and contribution they belong to. */
export interface KnownTakings {
  /** Charge by charge, what takes money from the contribution of that key. */
  of(key: string): Steps<readonly (readonly Taking[])[]>;
  /** The payment intents that were named beside a charge. */
  intentsOf(charge: string): Steps<readonly string[]>;
}

interface Told {
  /** `handle`: not a fact, but a payment of the contribution, in the place of the charge. */
  readonly told: Taking["told"] | "handle";
  readonly charge: string;
  readonly payment_intent: string | null;
  readonly amount: number;
  /** Of a dispute. */
  readonly currency: string;
  readonly failed: number;
  readonly status: string;
}

export function createKnownTakings(db: Kysely<Database>): KnownTakings {
  const value = sql.val("");
  const key = sql`cast(${value} as text)`;
  /** The payments of a contribution: its own key, unless that payment paid an invoice, and those that paid it. */
  const handles = sql`handle as (
    select payment from payment where invoice = ${key}
    union select ${key} where not exists (select 1 from payment where payment = ${key} and invoice is not null))`;
  const charges = (table: string) => sql`
    select charge from ${sql.table(table)} where payment_intent in (select payment from handle)
    union select charge from ${sql.table(table)} where charge in (select payment from handle)`;
  const told = prepared(
    db,
    sql<Told>`with ${handles},
      charges as (${charges("refund")} union ${charges("single_refund")} union ${charges("dispute")})
      select 'handle' as told, payment as charge, null as payment_intent, 0 as amount, '' as currency, 0 as failed, '' as status from handle
      union all select 'refund', charge, payment_intent, amount, '', 0, '' from refund where charge in (select charge from charges)
      union all select 'single-refund', charge, payment_intent, amount, '', failed, '' from single_refund where charge in (select charge from charges)
      union all select 'dispute', charge, payment_intent, amount, currency, 0, status from dispute where charge in (select charge from charges)`,
  );
  const intents = prepared(
    db,
    sql<{
      intent: string;
    }>`select payment_intent as intent from refund where charge = ${value} and payment_intent is not null
      union select payment_intent from single_refund where charge = ${value} and payment_intent is not null
      union select payment_intent from dispute where charge = ${value} and payment_intent is not null`,
  );

  return {
    *of(contribution) {
      const rows = yield* rowsOf(told(contribution, contribution, contribution));
      return byCharge(rows);
    },
    *intentsOf(charge) {
      return (yield* rowsOf(intents(charge, charge, charge))).map(({ intent }) => intent);
    },
  };
}

/** A charge belongs to the payment that any fact names beside it; where none does, it is the payment. */
function byCharge(rows: readonly Told[]): Taking[][] {
  const handles = new Set<string>();
  const charges = new Map<string, { payment: string; takings: Taking[] }>();
  for (const row of rows) {
    const { charge, payment_intent: intent } = row;
    const taking = toTaking(row);
    if (taking === undefined) {
      handles.add(charge);
      continue;
    }
    const known = charges.get(charge) ?? { payment: charge, takings: [] };
    charges.set(charge, known);
    if (intent !== null && (known.payment === charge || intent < known.payment)) known.payment = intent;
    known.takings.push(taking);
  }
  return [...charges.values()].filter(({ payment }) => handles.has(payment)).map(({ takings }) => takings);
}

function toTaking({ told, amount, currency, failed, status }: Told): Taking | undefined {
  if (told === "handle") return undefined;
  if (told === "refund") return { told, amount };
  return told === "dispute" ? { told, amount, currency, status } : { told, amount, failed: failed === 1 };
}

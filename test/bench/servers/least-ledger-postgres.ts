/**
 * The least that keeps a ledger in PostgreSQL: the bare handler, with the rows of `least-ledger.ts` in one statement, one
 * delivery after the other. Where several come at once they wait for each other's total, so it is a floor for one alone.
 */
import pg from "pg";
import type Stripe from "stripe";
import { answerStored } from "./answer-stored.ts";
import { listen } from "./listen.ts";

const pool = new pg.Pool({ connectionString: process.env["DATABASE_URL"], max: 16 });
await pool.query(`
  create table event (id text primary key, type text not null, created bigint not null, fact text not null);
  create table contribution (key text primary key, amount bigint not null, currency text not null, supporter text,
    campaign text, variant text, placement text, at bigint not null, refunded bigint not null, disputed bigint not null);
  create table supporter (key text primary key, running bigint not null);
  create table total (day text, currency text, campaign text, variant text, placement text, contributions bigint not null,
    gross bigint not null, primary key (day, currency, campaign, variant, placement))`);
const secret = process.env["STRIPE_WEBHOOK_SECRET"] ?? "";

const text = `
with stored as (
  insert into event values ($1::text, $2::text, $3::bigint, $4::text) on conflict do nothing returning 1
), given as (
  insert into contribution select $5::text, $6::bigint, $7::text, $8::text, $9::text, $10::text, $11::text, $3::bigint, 0, 0
  from stored on conflict do nothing returning 1
), counted as (
  insert into supporter select $8::text, 1 from given on conflict (key) do update set running = supporter.running + 1
)
insert into total select $12::text, $7::text, $9::text, $10::text, $11::text, 1, $6::bigint from given
on conflict (day, currency, campaign, variant, placement) do update set
  contributions = total.contributions + 1, gross = total.gross + excluded.gross`;

async function store(event: Stripe.Event): Promise<void> {
  if (event.type !== "checkout.session.completed") throw new Error(`unexpected ${event.type}`);
  const { id, payment_intent, amount_total: amount, currency, customer_details, metadata } = event.data.object;
  const key = typeof payment_intent === "string" ? payment_intent : id;
  const { campaign = "", variant = "", placement = "" } = metadata ?? {};
  const supporter = customer_details?.email ?? "";
  const fact = JSON.stringify({ key, amount, currency, supporter, campaign, variant, placement, at: event.created });
  const day = new Date(event.created * 1000).toISOString().slice(0, 10);
  const gift = [key, amount, currency, supporter, campaign, variant, placement];
  await pool.query({ name: "take", text, values: [event.id, event.type, event.created, fact, ...gift, day] });
}

listen(answerStored(secret, store));

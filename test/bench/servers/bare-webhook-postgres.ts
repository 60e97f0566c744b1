/** The least that keeps a gift in PostgreSQL: verifies with the SDK and inserts one row over one of 16 connections, on disk before the answer. */
import pg from "pg";
import type Stripe from "stripe";
import { answerStored } from "./answer-stored.ts";
import { listen } from "./listen.ts";

const pool = new pg.Pool({ connectionString: process.env["DATABASE_URL"], max: 16 });
await pool.query(
  "create table event (id text primary key, type text not null, created bigint not null, fact text not null)",
);
const secret = process.env["STRIPE_WEBHOOK_SECRET"] ?? "";

async function store(event: Stripe.Event): Promise<void> {
  if (event.type !== "checkout.session.completed") throw new Error(`unexpected ${event.type}`);
  const { payment_intent, amount_total, currency } = event.data.object;
  await pool.query({
    name: "insert",
    text: "insert into event (id, type, created, fact) values ($1, $2, $3, $4)",
    values: [event.id, event.type, event.created, JSON.stringify({ payment_intent, amount_total, currency })],
  });
}

listen(answerStored(secret, store));

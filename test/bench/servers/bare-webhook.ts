/** The least that keeps a gift: verifies with the SDK and inserts one row, on disk before the answer. Folds nothing, reads nothing. */
import { DatabaseSync } from "node:sqlite";
import Stripe from "stripe";
import { listen, readBody } from "./listen.ts";

const database = new DatabaseSync(process.env["DATABASE_FILE"] ?? "", { timeout: 20 });
database.exec("pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on");
// As the endpoint keeps its events, which is the cheaper form: one tree, where a plain table has an index beside it.
database.exec(
  "create table event (id text primary key not null, type text not null, created integer not null, fact text not null) without rowid",
);
const begin = database.prepare("begin immediate");
const insert = database.prepare("insert into event (id, type, created, fact) values (?, ?, ?, ?)");
const commit = database.prepare("commit");

const secret = process.env["STRIPE_WEBHOOK_SECRET"] ?? "";
const received = '{"received":true}';

function store(event: Stripe.Event): void {
  if (event.type !== "checkout.session.completed") throw new Error(`unexpected ${event.type}`);
  const { payment_intent, amount_total, currency } = event.data.object;
  begin.run();
  insert.run(event.id, event.type, event.created, JSON.stringify({ payment_intent, amount_total, currency }));
  commit.run();
}

listen((incoming, outgoing) =>
  readBody(incoming, (body) => {
    try {
      store(Stripe.webhooks.constructEvent(body, String(incoming.headers["stripe-signature"]), secret));
      outgoing.writeHead(200, { "content-type": "application/json", "content-length": received.length }).end(received);
    } catch (error) {
      console.error(error);
      outgoing.writeHead(400, { "content-length": 0 }).end();
    }
  }),
);

/**
 * The least that keeps a ledger: the bare handler, with the rows without which no sum could be told and no refund or second
 * telling be known. Checks nothing, reads nothing back, has no index beside its keys, and commits together what came
 * together. Whatever does the same work and more is slower than this.
 */
import { DatabaseSync } from "node:sqlite";
import Stripe from "stripe";
import { listen, readBody } from "./listen.ts";

const database = new DatabaseSync(process.env["DATABASE_FILE"] ?? "", { timeout: 20 });
database.exec(
  "pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on; pragma wal_autocheckpoint = 4000; pragma cache_size = -16000",
);
database.exec(`
  create table event (id text primary key not null, type text not null, created integer not null, fact text not null) without rowid;
  create table contribution (key text primary key not null, amount integer not null, currency text not null, supporter text,
    campaign text, variant text, placement text, at integer not null, refunded integer not null, disputed integer not null) without rowid;
  create table supporter (key text primary key not null, running integer not null) without rowid;
  create table total (day text not null, currency text not null, campaign text not null, variant text not null,
    placement text not null, contributions integer not null, gross integer not null,
    primary key (day, currency, campaign, variant, placement)) without rowid`);
const begin = database.prepare("begin immediate");
const insertEvent = database.prepare("insert into event values (?, ?, ?, ?) on conflict do nothing");
const insertGift = database.prepare(
  "insert into contribution values (?, ?, ?, ?, ?, ?, ?, ?, 0, 0) on conflict do nothing",
);
const countSupporter = database.prepare(
  "insert into supporter values (?, ?) on conflict (key) do update set running = running + excluded.running",
);
const add = database.prepare(
  `insert into total values (?, ?, ?, ?, ?, ?, ?) on conflict do update set
    contributions = contributions + excluded.contributions, gross = gross + excluded.gross`,
);
const commit = database.prepare("commit");

const secret = process.env["STRIPE_WEBHOOK_SECRET"] ?? "";
const received = '{"received":true}';

interface Waiting {
  readonly event: Stripe.CheckoutSessionCompletedEvent;
  readonly answer: () => void;
}

let waiting: Waiting[] = [];

function commitAll(): void {
  const group = waiting;
  waiting = [];
  const supporters = new Map<string, number>();
  const totals = new Map<string, { readonly place: readonly string[]; count: number; gross: number }>();
  begin.run();
  for (const { event } of group) {
    const { id, payment_intent, amount_total: amount, currency, customer_details, metadata } = event.data.object;
    const key = typeof payment_intent === "string" ? payment_intent : id;
    const { campaign = "", variant = "", placement = "" } = metadata ?? {};
    const supporter = customer_details?.email ?? "";
    const fact = { key, amount, currency, supporter, campaign, variant, placement, at: event.created };
    insertEvent.run(event.id, event.type, event.created, JSON.stringify(fact));
    insertGift.run(key, amount, currency, supporter, campaign, variant, placement, event.created);
    supporters.set(supporter, (supporters.get(supporter) ?? 0) + 1);
    const day = new Date(event.created * 1000).toISOString().slice(0, 10);
    const place = [day, currency ?? "", campaign, variant, placement];
    const name = place.join("\n");
    const total = totals.get(name) ?? { place, count: 0, gross: 0 };
    totals.set(name, { place, count: total.count + 1, gross: total.gross + (amount ?? 0) });
  }
  for (const [supporter, gifts] of supporters) countSupporter.run(supporter, gifts);
  for (const { place, count, gross } of totals.values()) add.run(...place, count, gross);
  commit.run();
  for (const { answer } of group) answer();
}

listen((incoming, outgoing) =>
  readBody(incoming, (body) => {
    try {
      const event = Stripe.webhooks.constructEvent(body, String(incoming.headers["stripe-signature"]), secret);
      if (event.type !== "checkout.session.completed") throw new Error(`unexpected ${event.type}`);
      const answer = (): void =>
        void outgoing
          .writeHead(200, { "content-type": "application/json", "content-length": received.length })
          .end(received);
      if (waiting.push({ event, answer }) === 1) setImmediate(commitAll);
    } catch (error) {
      console.error(error);
      outgoing.writeHead(400, { "content-length": 0 }).end();
    }
  }),
);

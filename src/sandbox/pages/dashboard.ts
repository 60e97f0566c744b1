import type Stripe from "stripe";
import type { JournalEntry } from "../journal.ts";
import { formatAmount } from "../money.ts";
import type { Reply } from "../reply.ts";
import { idOf } from "../store.ts";
import type { World } from "../world.ts";
import { html, type Html } from "./html.ts";
import { page } from "./page.ts";

/** How many of each the page shows, newest first. */
const shown = 25;

const when = (seconds: number): string => new Date(seconds * 1000).toISOString().slice(0, 16).replace("T", " ");

function table(headings: string[], rows: Html[]): Html {
  if (rows.length === 0) return html`<p class="soft">None yet.</p>`;
  return html`<div class="scroll" tabindex="0">
    <table>
      <thead>
        <tr>
          ${headings.map((heading) => html`<th>${heading}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </div>`;
}

function clockPanel(world: World): Html {
  const steps: [string, number][] = [
    ["+1 hour", 3600],
    ["+1 day", 86_400],
    ["+1 week", 604_800],
    ["+1 month", 31 * 86_400],
  ];
  return html`<section class="panel">
    <h2>Clock</h2>
    <p>
      ${when(world.clock.now())}
      UTC${world.clock.offsetMs > 0 ? `, ${Math.round(world.clock.offsetMs / 86_400_000)} days ahead` : ""}
    </p>
    <div class="row">
      ${steps.map(
        ([label, seconds]) =>
          html`<form method="post" action="/_sandbox/clock">
            <input type="hidden" name="back" value="dashboard" /><button name="advanceSeconds" value="${seconds}">
              ${label}
            </button>
          </form>`,
      )}
    </div>
  </section>`;
}

function sessionRow(session: Stripe.Checkout.Session): Html {
  return html`<tr>
    <td>${when(session.created)}</td>
    <td>${formatAmount(session.amount_total ?? 0, session.currency ?? "usd")}</td>
    <td>${session.mode}</td>
    <td>${session.status}, ${session.payment_status}</td>
    <td>
      ${session.url === null ? html`<code>${session.id.slice(0, 20)}…</code>` : html`<a href="/pay/${session.id}">Pay</a>`}
    </td>
  </tr>`;
}

function subscriptionRow(subscription: Stripe.Subscription): Html {
  const [item] = subscription.items.data;
  return html`<tr>
    <td><code>${subscription.id}</code></td>
    <td>${formatAmount(item?.price.unit_amount ?? 0, subscription.currency)} per ${item?.price.recurring?.interval}</td>
    <td>${subscription.status}${subscription.cancel_at_period_end ? ", cancels at period end" : ""}</td>
    <td>${when(item?.current_period_end ?? 0)}</td>
    <td>
      <form method="post" action="/_sandbox/portal">
        <button name="customer" value="${idOf(subscription.customer)}">Portal</button>
      </form>
    </td>
  </tr>`;
}

function chargeRow(charge: Stripe.Charge): Html {
  const money = formatAmount(charge.amount, charge.currency);
  const state = charge.disputed
    ? "disputed"
    : charge.amount_refunded > 0
      ? `refunded ${formatAmount(charge.amount_refunded, charge.currency)}`
      : charge.status;
  const action = (path: string, label: string): Html =>
    html`<form method="post" action="/_sandbox/${path}">
      <input type="hidden" name="back" value="dashboard" /><button name="charge" value="${charge.id}">${label}</button>
    </form>`;
  const open = charge.status === "succeeded" && !charge.disputed && !charge.refunded;
  return html`<tr>
    <td>${when(charge.created)}</td>
    <td>${money}</td>
    <td>${state}</td>
    <td><div class="row">${open ? [action("refunds", "Refund"), action("disputes", "Dispute")] : ""}</div></td>
  </tr>`;
}

/** `delivered 200`, `failed ECONNREFUSED` */
function outcomeOf({ outcome, status, error }: JournalEntry): string {
  return [outcome, status, error].filter((part) => typeof part === "string" || typeof part === "number").join(" ");
}

function eventRow(world: World, event: Stripe.Event): Html {
  const attempts = world.journal.of("delivery").filter((entry) => entry["event"] === event.id);
  return html`<tr>
    <td>${when(event.created)}</td>
    <td>${event.type}</td>
    <td><code>${event.id}</code></td>
    <td>${attempts.map(outcomeOf).join("; ") || "not sent"}</td>
    <td>
      <form method="post" action="/_sandbox/events/${event.id}/resend">
        <input type="hidden" name="back" value="dashboard" /><button>Resend</button>
      </form>
    </td>
  </tr>`;
}

/** A small window on what the sandbox holds. */
export function dashboardPage(world: World): Reply {
  const newest = <T>(all: T[]): T[] => all.slice(-shown).reverse();
  return page({
    title: "Stripe sandbox",
    wide: true,
    body: html`<h1>Stripe sandbox for ${world.merchant}</h1>
      ${clockPanel(world)}
      <section class="panel">
        <h2>Checkout Sessions</h2>
        ${table(["Created", "Amount", "Mode", "Status", ""], newest(world.store.all("checkout.session")).map(sessionRow))}
      </section>
      <section class="panel">
        <h2>Subscriptions</h2>
        ${table(["Id", "Amount", "Status", "Period ends", ""], newest(world.store.all("subscription")).map(subscriptionRow))}
      </section>
      <section class="panel">
        <h2>Charges</h2>
        ${table(["Created", "Amount", "Status", ""], newest(world.store.all("charge")).map(chargeRow))}
      </section>
      <section class="panel">
        <h2>Events</h2>
        ${table(
          ["Created", "Type", "Id", "Deliveries", ""],
          newest(world.store.all("event")).map((event) => eventRow(world, event)),
        )}
      </section>
      <p class="small">
        <a href="/_sandbox/journal">Journal</a> · <a href="/_sandbox/webhooks">Webhook endpoints</a>
      </p>`,
  });
}

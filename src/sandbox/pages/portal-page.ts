import type Stripe from "stripe";
import { formatAmount } from "../money.ts";
import { describeMethod } from "../objects/payment-method.ts";
import { productName } from "../objects/price.ts";
import { idOf } from "../store.ts";
import type { Reply } from "../reply.ts";
import type { World } from "../world.ts";
import { periodEndOf } from "../flows/subscriptions.ts";
import type { Typed } from "./fields.ts";
import { html, type Html } from "./html.ts";
import { methodFields, testMethodList } from "./method-form.ts";
import { page, wayBack } from "./page.ts";
import { rhythm } from "./pay-page.ts";

type Session = Stripe.BillingPortal.Session;

const day = (seconds: number): string =>
  new Intl.DateTimeFormat("en-US", { dateStyle: "long", timeZone: "UTC" }).format(seconds * 1000);

function describe(world: World, subscription: Stripe.Subscription): string {
  const [item] = subscription.items.data;
  if (item === undefined) return subscription.id;
  const amount = formatAmount((item.price.unit_amount ?? 0) * (item.quantity ?? 1), subscription.currency);
  return `${productName(world, item.price)}: ${amount} ${rhythm(item.price)}`;
}

function whatNext(subscription: Stripe.Subscription): string {
  const end = day(periodEndOf(subscription));
  if (subscription.status === "canceled") return `Cancelled on ${day(subscription.ended_at ?? 0)}.`;
  if (subscription.cancel_at !== null)
    return `Cancels on ${day(subscription.cancel_at)}. You will not be charged again.`;
  if (subscription.status === "past_due")
    return "The last payment failed. Update your payment method, and it is tried again.";
  return `Renews on ${end}.`;
}

function subscriptionPanel(world: World, session: Session, subscription: Stripe.Subscription): Html {
  const base = `/portal/${session.id}/subscriptions/${subscription.id}`;
  const live = subscription.status === "active" || subscription.status === "past_due";
  const method = world.store.find("payment_method", idOf(subscription.default_payment_method));
  return html`<section class="panel">
    <h2>${describe(world, subscription)}</h2>
    <p>${whatNext(subscription)}</p>
    <p class="soft small">Paid with ${describeMethod(method)}.</p>
    ${
      !live
        ? ""
        : subscription.cancel_at === null
          ? html`<p><a href="${base}/cancel">Cancel subscription</a></p>`
          : html`<form method="post" action="${base}">
              <button name="action" value="renew">Don't cancel subscription</button>
            </form>`
    }
  </section>`;
}

function invoiceTable(world: World, customer: Stripe.Customer): Html {
  const invoices = world.store.all("invoice").filter((invoice) => invoice.customer === customer.id);
  if (invoices.length === 0) return html`<p class="soft">No invoices yet.</p>`;
  return html`<div class="scroll">
    <table>
      <thead>
        <tr>
          <th>Date</th>
          <th>Amount</th>
          <th>Status</th>
        </tr>
      </thead>
      <tbody>
        ${invoices.toReversed().map(
          (invoice) =>
            html`<tr>
              <td><a href="/invoices/${invoice.id}">${day(invoice.created)}</a></td>
              <td>${formatAmount(invoice.total, invoice.currency)}</td>
              <td>${invoice.status}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

function returnLink(world: World, session: Session): Html {
  const back = wayBack(session.return_url);
  return back === undefined
    ? html``
    : html`<p>
        <a href="${back.href}"><span aria-hidden="true">← </span>Return to ${world.merchant}</a>
      </p>`;
}

/** What a supporter sees when they come to look after their gifts. */
export function portalPage(world: World, session: Session, customer: Stripe.Customer): Reply {
  const subscriptions = world.store
    .all("subscription")
    .filter((one) => one.customer === customer.id && one.status !== "incomplete" && one.status !== "incomplete_expired")
    .toReversed();
  return page({
    title: `${world.merchant}: billing`,
    body: html`${returnLink(world, session)}
      <h1>Your support of ${world.merchant}</h1>
      <p class="soft">${customer.email}</p>
      ${
        subscriptions.length === 0
          ? html`<p>You have no subscriptions.</p>`
          : subscriptions.map((subscription) => subscriptionPanel(world, session, subscription))
      }
      <section class="panel">
        <h2>Payment method</h2>
        <p><a href="/portal/${session.id}/payment-method">Update payment method</a></p>
      </section>
      <section class="panel">
        <h2>Invoice history</h2>
        ${invoiceTable(world, customer)}
      </section>`,
  });
}

export function cancelPage(world: World, session: Session, subscription: Stripe.Subscription): Reply {
  return page({
    title: "Cancel your subscription",
    body: html`<section class="panel">
      <h1>Cancel your subscription</h1>
      <p>${describe(world, subscription)}</p>
      <p>It ends on ${day(periodEndOf(subscription))}; you will not be charged again.</p>
      <form class="row" method="post" action="/portal/${session.id}/subscriptions/${subscription.id}">
        <button class="danger" name="action" value="cancel">Cancel subscription</button>
        <a href="/portal/${session.id}?done">Go back</a>
      </form>
    </section>`,
  });
}

export function methodPage(session: Session, typed: Typed): Reply {
  return page({
    title: "Update payment method",
    body: html`<div class="columns">
      <form class="panel" method="post" action="/portal/${session.id}/payment-method" data-method novalidate>
        <h1>Update payment method</h1>
        ${methodFields(typed)}
        <button class="main">Update payment method</button>
        <p><a href="/portal/${session.id}?done">Go back</a></p>
      </form>
      <div>${testMethodList()}</div>
    </div>`,
  });
}

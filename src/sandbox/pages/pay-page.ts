import type Stripe from "stripe";
import { formatAmount } from "../money.ts";
import { planOfSession } from "../flows/checkout.ts";
import { periodOf } from "../objects/subscription.ts";
import type { Reply } from "../reply.ts";
import type { World } from "../world.ts";
import { field, type Typed } from "./fields.ts";
import { html, type Html } from "./html.ts";
import { methodFields, testMethodList } from "./method-form.ts";
import { page, wayBack } from "./page.ts";

function languageOf(locale: string | null): string {
  return locale === null || locale === "auto" || Intl.NumberFormat.supportedLocalesOf(locale).length === 0
    ? "en-US"
    : locale;
}

/** `per month`, `every 3 months` */
export function rhythm(price: Stripe.Price): string {
  const { interval, count } = periodOf(price);
  return count === 1 ? `per ${interval}` : `every ${count} ${interval}s`;
}

const verbs: Record<string, string> = { donate: "Donate", book: "Book", subscribe: "Subscribe", pay: "Pay" };

function submitLabel(session: Stripe.Checkout.Session, amount: string, each: string): string {
  const verb = verbs[session.submit_type ?? ""] ?? (session.mode === "subscription" ? "Subscribe" : "Pay");
  return verb === "Subscribe" ? `Subscribe for ${amount} ${each}` : `${verb} ${amount}${each === "" ? "" : ` ${each}`}`;
}

function summary(world: World, session: Stripe.Checkout.Session, amount: string, each: string): Html {
  const { lineItems } = planOfSession(world, session);
  const back = wayBack(session.cancel_url);
  const language = languageOf(session.locale);
  return html`<div>
    ${
      back === undefined
        ? ""
        : html`<p>
            <a href="${back.href}"><span aria-hidden="true">← </span>${back.label}</a>
          </p>`
    }
    <h1>${world.merchant}</h1>
    <p class="amount">${amount} <small>${each}</small></p>
    <ul class="lines">
      ${lineItems.map(
        (item) =>
          html`<li>
            <span>${item.description}${(item.quantity ?? 1) > 1 ? ` × ${item.quantity}` : ""}</span
            ><span>${formatAmount(item.amount_total, item.currency, language)}</span>
          </li>`,
      )}
    </ul>
    ${
      each === ""
        ? ""
        : html`<p class="soft small">
            You will be charged ${amount} ${each} until you cancel. The first payment is today.
          </p>`
    }
  </div>`;
}

function customField(typed: Typed, { key, label, optional }: Stripe.Checkout.Session.CustomField): Html {
  const name = label.custom ?? key;
  return field(typed, { name: key, label: optional ? `${name} (optional)` : name, autocomplete: "off" });
}

/** The form that pays a session; `alert` is why the last try failed. 200 in any case: browsers log other answers as errors. */
export function payPage(world: World, session: Stripe.Checkout.Session, typed: Typed, alert?: string): Reply {
  const amount = formatAmount(session.amount_total ?? 0, session.currency ?? "usd", languageOf(session.locale));
  const price = planOfSession(world, session).lineItems.find((item) => item.price?.recurring)?.price;
  const each = price === undefined || price === null ? "" : rhythm(price);
  const failed = alert !== undefined || Object.keys(typed.errors).length > 0;
  return page({
    title: `${failed ? "Not paid yet: " : ""}${world.merchant}, ${amount}`,
    body: html`<div class="columns">
      ${summary(world, session, amount, each)}
      <div>
        <form class="panel" method="post" action="/pay/${session.id}" data-method novalidate>
          ${alert === undefined ? "" : html`<p class="alert" role="alert">${alert}</p>`}
          ${field(typed, { name: "email", label: "Email", type: "email", autocomplete: "email" })}
          ${methodFields(typed)} ${session.custom_fields.map((each) => customField(typed, each))}
          <button class="main" type="submit">${submitLabel(session, amount, each)}</button>
        </form>
        ${testMethodList()}
      </div>
    </div>`,
  });
}

/** What the reader's bank would show. */
export function authenticationPage(session: Stripe.Checkout.Session, merchant: string): Reply {
  const amount = formatAmount(session.amount_total ?? 0, session.currency ?? "usd", languageOf(session.locale));
  return page({
    title: "3-D Secure",
    body: html`<section class="panel">
      <h1>3-D Secure</h1>
      <p>Your bank asks you to confirm a payment of <strong>${amount}</strong> to ${merchant}.</p>
      <form class="row" method="post" action="/pay/${session.id}/authenticate">
        <button class="main" name="result" value="complete">Complete authentication</button>
        <button name="result" value="fail">Fail authentication</button>
      </form>
    </section>`,
  });
}

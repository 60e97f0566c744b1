import type Stripe from "stripe";
import { finishAuthentication, paySession, planOfSession, type SessionResult } from "../flows/checkout.ts";
import { checkEmail } from "../api/checkout-session-rules.ts";
import { recoverSession } from "../flows/open-session.ts";
import type { Handler } from "../handler.ts";
import type { IncomingRequest } from "../incoming-request.ts";
import { redirectReply, type Reply } from "../reply.ts";
import { route, type Route } from "../router.ts";
import { StripeError } from "../stripe-error.ts";
import type { World } from "../world.ts";
import type { Typed } from "./fields.ts";
import { readMethod } from "./method-form.ts";
import { notice, wayBack } from "./page.ts";
import { authenticationPage, payPage } from "./pay-page.ts";

/** "Checkout waits up to 10 seconds for your server to respond to checkout.session.completed", then redirects. */
const webhookPatienceMs = 10_000;

async function delivered(world: World, event: string): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const patience = new Promise<void>((resolve) => (timer = setTimeout(resolve, webhookPatienceMs)));
  await Promise.race([world.sending.get(event), patience]);
  clearTimeout(timer);
}

function successUrl(session: Stripe.Checkout.Session): string | undefined {
  return (session.success_url ?? session.return_url)?.replaceAll("{CHECKOUT_SESSION_ID}", session.id);
}

function donePage(session: Stripe.Checkout.Session): Reply {
  const title = session.payment_status === "unpaid" ? "Your payment is on its way" : "Already paid";
  return notice(
    title,
    "You're all done here. Nothing more will be charged.",
    wayBack(successUrl(session), "Return to"),
  );
}

function sendOn(session: Stripe.Checkout.Session): Reply {
  const url = successUrl(session);
  return url === undefined ? donePage(session) : redirectReply(url);
}

async function answerResult(
  world: World,
  session: Stripe.Checkout.Session,
  result: SessionResult,
  typed: Typed,
): Promise<Reply> {
  if (result.outcome === "authenticate") return redirectReply(`/pay/${session.id}/authenticate`);
  if (result.outcome === "declined") {
    const place: Record<string, string> = { expired_card: "expiration", incorrect_cvc: "cvc" };
    const name = place[result.decline.code];
    const errors = name === undefined ? {} : { [name]: result.decline.message };
    return payPage(world, session, { values: typed.values, errors }, result.decline.message);
  }
  await delivered(world, result.completed);
  return sendOn(session);
}

async function submit(world: World, session: Stripe.Checkout.Session, { body }: IncomingRequest): Promise<Reply> {
  // A double click's second request arrives when the first has paid: it goes where the first goes.
  if (session.status === "complete") return sendOn(session);
  const values: Typed["values"] = Object.fromEntries(new URLSearchParams(body));
  const errors: Typed["errors"] = {};
  const email = (values["email"] ?? "").trim();
  try {
    if (email === "") errors["email"] = "Enter your email.";
    checkEmail(email === "" ? undefined : email, "email");
  } catch {
    errors["email"] = "Your email is invalid.";
  }
  for (const { key, label, optional, text } of session.custom_fields) {
    const value = (values[key] ?? "").trim();
    if (value === "" && !optional) errors[key] = `Enter: ${label.custom ?? key}.`;
    if (text?.maximum_length != null && value.length > text.maximum_length)
      errors[key] = `At most ${text.maximum_length} characters.`;
  }
  const { name, ...method } = readMethod(values, world.clock.nowMs(), errors);
  delete values["cvc"];
  if (Object.keys(errors).length > 0) return payPage(world, session, { values, errors });
  for (const { key, text } of session.custom_fields) if (text) text.value = values[key]?.trim() || null;
  const result = paySession(world, session, method, { email, name });
  return answerResult(world, session, result, { values, errors });
}

function fresh(world: World, session: Stripe.Checkout.Session): Typed {
  const customer = world.store.find("customer", typeof session.customer === "string" ? session.customer : undefined);
  const email = session.customer_email ?? customer?.email ?? undefined;
  return { values: email === undefined ? {} : { email }, errors: {} };
}

function show(world: World, session: Stripe.Checkout.Session): Reply {
  return session.status === "complete" ? donePage(session) : payPage(world, session, fresh(world, session));
}

async function authenticate(
  world: World,
  session: Stripe.Checkout.Session,
  { method, body }: IncomingRequest,
): Promise<Reply> {
  if (session.status === "complete") return sendOn(session);
  if (planOfSession(world, session).authenticating === undefined) return redirectReply(`/pay/${session.id}`);
  if (method !== "POST") return authenticationPage(session, world.merchant);
  const passed = new URLSearchParams(body).get("result") === "complete";
  const result = finishAuthentication(world, session, passed);
  return result === undefined
    ? redirectReply(`/pay/${session.id}`)
    : answerResult(world, session, result, fresh(world, session));
}

/** A page of the session in the path; there is none once it has expired. */
function ofSession(
  answer: (world: World, session: Stripe.Checkout.Session, request: IncomingRequest) => Reply | Promise<Reply>,
): Handler {
  return async (world, request, [id]) => {
    const session = world.store.find("checkout.session", id);
    if (session === undefined) {
      return notice("No such page", "There is no payment page at this address.", undefined, 404);
    }
    if (session.status === "expired") {
      const back = wayBack(session.cancel_url ?? session.return_url);
      return notice("This page has expired", "Nothing was charged.", back, 410);
    }
    try {
      return await answer(world, session, request);
    } catch (error) {
      if (!(error instanceof StripeError)) throw error;
      return notice("This page cannot be shown", error.message, undefined, error.status);
    }
  };
}

/** Stripe's recovery address: a copy of the expired session, as often as it is asked for. */
const recover: Handler = (world, _, [id]) => {
  const expired = world.store.find("checkout.session", id);
  const session = expired === undefined ? undefined : recoverSession(world, expired);
  return session === undefined
    ? notice("No such page", "There is nothing to take up again at this address.", undefined, 404)
    : redirectReply(`/pay/${session.id}`);
};

export const payRoutes: Route<Handler>[] = [
  route("* /pay/{session}/authenticate/*", ofSession(authenticate)),
  route("* /recover/{session}/*", recover),
  route("POST /pay/{session}/*", ofSession(submit)),
  route("* /pay/{session}/*", ofSession(show)),
];

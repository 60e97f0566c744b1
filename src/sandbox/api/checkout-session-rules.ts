import type Stripe from "stripe";
import { checkCurrency, checkTotal } from "../money.ts";
import { checkPriceData, type PriceData } from "../objects/price.ts";
import { badParameter, missingParameter } from "../stripe-error.ts";
import type { World } from "../world.ts";

type Params = Stripe.Checkout.SessionCreateParams;
type Item = NonNullable<Params["line_items"]>[number];

export function checkUrl(url: string | undefined, param: string): void {
  if (url === undefined) return;
  if (url.length > 5000) throw badParameter("Invalid URL: URL must be 5000 characters or less.", param, "url_invalid");
  if (!/^[a-z][a-z0-9+.-]*:/i.test(url)) {
    throw badParameter("Invalid URL: An explicit scheme (such as https) must be provided.", param, "url_invalid");
  }
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (parsed === undefined || !/^https?:$/.test(parsed.protocol) || /\s/.test(url)) {
    throw badParameter("Not a valid URL", param, "url_invalid");
  }
}

export function checkEmail(email: string | undefined, param: string): void {
  if (email !== undefined && (email.length > 512 || !/^[^\s@,;<>()]+@[^\s@,;<>()]+\.[^\s@,;<>().]+$/.test(email))) {
    throw badParameter(`Invalid email address: ${email}`, param, "email_invalid");
  }
}

function checkItem(world: World, item: Item, index: number): { currency: string; amount: number; recurring: boolean } {
  const name = `line_items[${index}]`;
  const { quantity } = item;
  if ((item.price === undefined) === (item.price_data === undefined)) {
    throw badParameter("You must specify either `price` or `price_data`.", name);
  }
  if (quantity === undefined) throw badParameter(`Quantity is required. Add \`quantity\` to \`${name}\``, name);
  if (quantity < 1) throw badParameter("Invalid positive integer", `${name}[quantity]`, "parameter_invalid_integer");
  if (item.price_data !== undefined) {
    const data = item.price_data as PriceData;
    checkPriceData(world, data, `${name}[price_data]`);
    const amount = data.unit_amount ?? Math.round(Number(data.unit_amount_decimal));
    const currency = checkCurrency(data.currency, `${name}[price_data][currency]`);
    return { currency, amount: amount * quantity, recurring: data.recurring !== undefined };
  }
  const price = world.store.get("price", item.price ?? "", `${name}[price]`);
  if (!price.active)
    throw badParameter("The price specified is inactive. This field only accepts active prices.", `${name}[price]`);
  return { currency: price.currency, amount: (price.unit_amount ?? 0) * quantity, recurring: price.recurring !== null };
}

function checkItems(world: World, { mode, line_items: items }: Params): void {
  if (items === undefined || items.length === 0) throw missingParameter("line_items");
  if (items.length > (mode === "payment" ? 100 : 20)) throw badParameter("Too many line items.", "line_items");
  const checked = items.map((item, index) => checkItem(world, item, index));
  const [first] = checked;
  const recurring = checked.some((item) => item.recurring);
  if (mode === "payment" && recurring) {
    throw badParameter(
      "You specified `payment` mode but passed a recurring price. Either switch to `subscription` mode or use only one-time prices.",
      "mode",
    );
  }
  if (mode === "subscription" && !recurring) {
    throw badParameter(
      "You specified `subscription` mode but didn't pass a recurring price. Either switch to `payment` mode or use at least one recurring price.",
      "mode",
    );
  }
  if (checked.some(({ currency }) => currency !== first?.currency)) {
    throw badParameter("All line items must have the same currency.", "line_items");
  }
  checkTotal(
    checked.reduce((sum, { amount }) => sum + amount, 0),
    first?.currency ?? "usd",
  );
}

/** Parameters that belong to one mode only. */
const modeOf: [keyof Params, string][] = [
  ["payment_intent_data", "payment"],
  ["customer_creation", "payment"],
  ["invoice_creation", "payment"],
  ["subscription_data", "subscription"],
];

function checkMode(params: Params): void {
  const { mode } = params;
  if (mode === undefined) throw missingParameter("mode");
  if (mode === "setup") throw badParameter("The sandbox does not do `setup` mode.", "mode");
  for (const [name, only] of modeOf) {
    if (params[name] !== undefined && mode !== only) {
      throw badParameter(`You can not pass \`${name}\` in \`${mode}\` mode.`, name);
    }
  }
  if (params.submit_type === "subscribe" && mode !== "subscription") {
    throw badParameter("`submit_type` can only be `subscribe` in `subscription` mode.", "submit_type");
  }
}

function checkWayBack(params: Params): void {
  const { ui_mode: uiMode = "hosted_page", success_url: success, return_url: back } = params;
  if (uiMode === "hosted_page") {
    if (success === undefined) throw missingParameter("success_url");
    if (back !== undefined)
      throw badParameter("`return_url` can not be used with `ui_mode: hosted_page`.", "return_url");
  } else {
    for (const name of ["success_url", "cancel_url"] as const) {
      if (params[name] !== undefined)
        throw badParameter(`\`${name}\` can not be used with \`ui_mode: ${uiMode}\`.`, name);
    }
    if (back === undefined && params.redirect_on_completion !== "never") throw missingParameter("return_url");
  }
  checkUrl(success, "success_url");
  checkUrl(params.cancel_url, "cancel_url");
  checkUrl(back, "return_url");
}

function checkExpiry(world: World, expiresAt: number | undefined): void {
  if (expiresAt === undefined) return;
  const life = expiresAt - world.clock.now();
  if (life < 30 * 60) {
    throw badParameter(
      "The `expires_at` timestamp must be at least 30 minutes from Checkout Session creation.",
      "expires_at",
    );
  }
  if (life > 24 * 60 * 60) {
    throw badParameter(
      "The `expires_at` timestamp must be less than 24 hours from Checkout Session creation.",
      "expires_at",
    );
  }
}

/** What Stripe refuses of a new session beyond what its types say. */
export function checkSessionParams(world: World, params: Params): void {
  checkMode(params);
  checkWayBack(params);
  if (params.customer !== undefined) {
    if (params.customer_email !== undefined) {
      throw badParameter("You may only specify one of these parameters: customer, customer_email.", "customer_email");
    }
    if (params.customer_creation !== undefined) {
      throw badParameter(
        "You may only specify one of these parameters: customer, customer_creation.",
        "customer_creation",
      );
    }
    world.store.get("customer", params.customer, "customer");
  }
  checkEmail(params.customer_email, "customer_email");
  const reference = params.client_reference_id ?? "";
  if (reference.length > 200) {
    throw badParameter(
      `Invalid string: ${reference.slice(0, 8)}...; must be at most 200 characters`,
      "client_reference_id",
    );
  }
  checkExpiry(world, params.expires_at);
  checkItems(world, params);
}

import type Stripe from "stripe";
import { blank } from "../blank.ts";
import type { World } from "../world.ts";
import { cleanMetadata } from "./price.ts";

/** What a session lives by default and at most. */
export const sessionLifeSeconds = 24 * 60 * 60;

function invoiceCreation(): Stripe.Checkout.Session.InvoiceCreation {
  const { invoice_data: data, ...nothing } = blank("checkout.session.invoice_creation");
  return { ...nothing, invoice_data: { ...data, metadata: {} } };
}

/** An open session of checked parameters. */
export function makeCheckoutSession(
  world: World,
  params: Stripe.Checkout.SessionCreateParams,
  lineItems: Stripe.LineItem[],
): Stripe.Checkout.Session {
  const id = world.id("cs_test_");
  const created = world.clock.now();
  const total = lineItems.reduce((sum, item) => sum + item.amount_total, 0);
  const uiMode = params.ui_mode ?? "hosted_page";
  const hosted = uiMode === "hosted_page";
  const payment = params.mode === "payment";
  const { custom_text: noText, ...nothing } = blank("checkout.session");
  const session: Stripe.Checkout.Session = {
    id,
    object: "checkout.session",
    ...nothing,
    adaptive_pricing: { enabled: true },
    after_expiration: params.after_expiration === undefined ? null : { recovery: recovery(params.after_expiration) },
    allow_promotion_codes: params.allow_promotion_codes ?? null,
    allowed_payment_method_types: params.allowed_payment_method_types ?? null,
    amount_subtotal: total,
    amount_total: total,
    billing_address_collection: params.billing_address_collection ?? null,
    cancel_url: params.cancel_url ?? null,
    client_reference_id: params.client_reference_id ?? null,
    client_secret: hosted ? null : `${id}_secret_${world.id("")}`,
    collected_information: blank("checkout.session.collected_information"),
    created,
    currency: lineItems[0]?.currency ?? null,
    custom_fields: (params.custom_fields ?? []).map(textField),
    custom_text: {
      ...noText,
      submit: typeof params.custom_text?.submit === "object" ? params.custom_text.submit : null,
      after_submit: typeof params.custom_text?.after_submit === "object" ? params.custom_text.after_submit : null,
    },
    customer: params.customer ?? null,
    customer_creation: payment && params.customer === undefined ? (params.customer_creation ?? "if_required") : null,
    customer_details:
      params.customer_email === undefined
        ? null
        : {
            ...blank("checkout.session.customer_details"),
            email: params.customer_email,
            tax_exempt: "none",
          },
    customer_email: params.customer_email ?? null,
    discounts: [],
    expires_at: params.expires_at ?? created + sessionLifeSeconds,
    invoice_creation: payment ? invoiceCreation() : null,
    locale: params.locale ?? null,
    managed_payments: { enabled: false },
    metadata: cleanMetadata(params.metadata),
    mode: params.mode ?? "payment",
    origin_context: params.origin_context ?? null,
    payment_method_collection: payment ? "if_required" : "always",
    payment_method_options: {},
    payment_method_types: ["card", "us_bank_account"],
    payment_status: total === 0 ? "no_payment_required" : "unpaid",
    phone_number_collection: { enabled: params.phone_number_collection?.enabled ?? false },
    status: "open",
    submit_type: params.submit_type ?? null,
    success_url: params.success_url ?? null,
    total_details: { amount_discount: 0, amount_shipping: 0, amount_tax: 0 },
    ui_mode: uiMode,
    url: hosted ? `${world.origin}/pay/${id}` : null,
  };
  if (params.return_url !== undefined) session.return_url = params.return_url;
  if (!hosted) session.redirect_on_completion = params.redirect_on_completion ?? "always";
  return world.store.add(session);
}

/** Without its address, which comes when the session expires. */
function recovery({ recovery: asked }: Stripe.Checkout.SessionCreateParams.AfterExpiration) {
  if (asked === undefined) return null;
  const { allow_promotion_codes: codes = false, enabled } = asked;
  return { allow_promotion_codes: codes, enabled, expires_at: null, url: null };
}

/** As Stripe writes a field that a session was made with. */
function textField({ key, label, optional, text }: Stripe.Checkout.SessionCreateParams.CustomField) {
  return {
    key,
    label: { custom: label.custom, type: "custom" as const },
    optional: optional ?? false,
    type: "text" as const,
    text: {
      default_value: text?.default_value ?? null,
      maximum_length: text?.maximum_length ?? null,
      minimum_length: text?.minimum_length ?? null,
      value: null,
    },
  };
}

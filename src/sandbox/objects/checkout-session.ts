import type Stripe from "stripe";
import type { World } from "../world.ts";
import { cleanMetadata } from "./price.ts";

/** What a session lives by default and at most. */
export const sessionLifeSeconds = 24 * 60 * 60;

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
  const noText = { after_submit: null, shipping_address: null, submit: null, terms_of_service_acceptance: null };
  const session: Stripe.Checkout.Session = {
    id,
    object: "checkout.session",
    adaptive_pricing: { enabled: true },
    after_expiration: null,
    allow_promotion_codes: params.allow_promotion_codes ?? null,
    allowed_payment_method_types: params.allowed_payment_method_types ?? null,
    amount_subtotal: total,
    amount_total: total,
    automatic_tax: { enabled: false, liability: null, provider: null, status: null },
    billing_address_collection: params.billing_address_collection ?? null,
    cancel_url: params.cancel_url ?? null,
    client_reference_id: params.client_reference_id ?? null,
    client_secret: hosted ? null : `${id}_secret_${world.id("")}`,
    collected_information: { business_name: null, individual_name: null, shipping_details: null },
    consent: null,
    consent_collection: null,
    created,
    currency: lineItems[0]?.currency ?? null,
    currency_conversion: null,
    custom_fields: [],
    custom_text: {
      ...noText,
      submit: typeof params.custom_text?.submit === "object" ? params.custom_text.submit : null,
      after_submit: typeof params.custom_text?.after_submit === "object" ? params.custom_text.after_submit : null,
    },
    customer: params.customer ?? null,
    customer_account: null,
    customer_creation: payment && params.customer === undefined ? (params.customer_creation ?? "if_required") : null,
    customer_details:
      params.customer_email === undefined
        ? null
        : {
            address: null,
            business_name: null,
            email: params.customer_email,
            individual_name: null,
            name: null,
            phone: null,
            tax_exempt: "none",
            tax_ids: null,
          },
    customer_email: params.customer_email ?? null,
    discounts: [],
    expires_at: params.expires_at ?? created + sessionLifeSeconds,
    integration_identifier: null,
    invoice: null,
    invoice_creation: payment
      ? {
          enabled: false,
          invoice_data: {
            account_tax_ids: null,
            custom_fields: null,
            description: null,
            footer: null,
            issuer: null,
            metadata: {},
            rendering_options: null,
          },
        }
      : null,
    livemode: false,
    locale: params.locale ?? null,
    managed_payments: { enabled: false },
    metadata: cleanMetadata(params.metadata),
    mode: params.mode ?? "payment",
    origin_context: params.origin_context ?? null,
    payment_intent: null,
    payment_link: null,
    payment_method_collection: payment ? "if_required" : "always",
    payment_method_configuration_details: null,
    payment_method_options: {},
    payment_method_types: ["card", "us_bank_account"],
    payment_status: total === 0 ? "no_payment_required" : "unpaid",
    permissions: null,
    phone_number_collection: { enabled: params.phone_number_collection?.enabled ?? false },
    recovered_from: null,
    saved_payment_method_options: null,
    setup_intent: null,
    shipping_address_collection: null,
    shipping_cost: null,
    shipping_options: [],
    status: "open",
    submit_type: params.submit_type ?? null,
    subscription: null,
    success_url: params.success_url ?? null,
    total_details: { amount_discount: 0, amount_shipping: 0, amount_tax: 0 },
    ui_mode: uiMode,
    url: hosted ? `${world.origin}/pay/${id}` : null,
    wallet_options: null,
  };
  if (params.return_url !== undefined) session.return_url = params.return_url;
  if (!hosted) session.redirect_on_completion = params.redirect_on_completion ?? "always";
  return world.store.add(session);
}

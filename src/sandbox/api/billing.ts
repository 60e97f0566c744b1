import { endSubscription } from "../flows/subscriptions.ts";
import { updateSubscription, checkSubscriptionUpdate } from "../flows/update-subscription.ts";
import { inRange, isWanted, listPage } from "../list.ts";
import { badParameter, StripeError } from "../stripe-error.ts";
import { apiRoute } from "./api-route.ts";

export const billingRoutes = [
  apiRoute("GET /v1/subscriptions", "subscriptionList", ({ world, params, path }) => {
    const { status, customer, price } = params;
    const found = world.store.all("subscription").filter((subscription) => {
      const ended = subscription.status === "canceled" || subscription.status === "incomplete_expired";
      // Without a status Stripe leaves out what was cancelled.
      const wanted =
        status === undefined
          ? subscription.status !== "canceled"
          : status === "ended"
            ? ended
            : status === subscription.status;
      const [item] = subscription.items.data;
      return (
        (status === "all" || wanted) &&
        isWanted(customer, subscription.customer) &&
        isWanted(price, item?.price.id) &&
        inRange(item?.current_period_end ?? 0, params.current_period_end)
      );
    });
    return listPage(found, path, params);
  }),
  apiRoute("GET /v1/subscriptions/{id}", "retrieve", ({ world, id }) => world.store.get("subscription", id)),
  apiRoute("POST /v1/subscriptions/{id}", "subscriptionUpdate", {
    check: ({ world, id, params }) => checkSubscriptionUpdate(world, world.store.get("subscription", id), params),
    run: ({ world, id, params }) => updateSubscription(world, world.store.get("subscription", id), params),
  }),
  apiRoute("DELETE /v1/subscriptions/{id}", "subscriptionCancel", ({ world, id, params }) => {
    const subscription = world.store.find("subscription", id);
    if (subscription === undefined || subscription.status === "canceled") {
      throw new StripeError(404, `No such subscription: '${id}'`, { code: "resource_missing", param: "id" });
    }
    const { comment, feedback } = params.cancellation_details ?? {};
    subscription.cancellation_details = {
      comment: comment || null,
      feedback: feedback || null,
      feedback_option: null,
      reason: "cancellation_requested",
    };
    endSubscription(world, subscription, "cancellation_requested");
    return subscription;
  }),
  apiRoute("GET /v1/invoices", "invoiceList", ({ world, params, path }) =>
    listPage(
      world.store
        .all("invoice")
        .filter(
          (invoice) =>
            isWanted(params.customer, invoice.customer) &&
            isWanted(params.status, invoice.status) &&
            isWanted(params.subscription, invoice.parent?.subscription_details?.subscription),
        ),
      path,
      params,
    ),
  ),
  apiRoute("GET /v1/invoices/{id}", "retrieve", ({ world, id }) => world.store.get("invoice", id, "invoice")),
  apiRoute("GET /v1/invoice_payments", "invoicePaymentList", ({ world, params, path }) => {
    const { payment } = params;
    if (payment?.type === "payment_intent" && payment.payment_intent === undefined) {
      throw badParameter(
        "Missing required param: payment[payment_intent].",
        "payment[payment_intent]",
        "parameter_missing",
      );
    }
    const found = world.store
      .all("invoice_payment")
      .filter(
        (link) =>
          isWanted(params.invoice, link.invoice) &&
          isWanted(params.status, link.status) &&
          (payment === undefined ||
            (link.payment.type === payment.type && link.payment.payment_intent === payment.payment_intent)),
      );
    return listPage(found, path, params);
  }),
  apiRoute("GET /v1/invoice_payments/{id}", "retrieve", ({ world, id }) => world.store.get("invoice_payment", id)),
];

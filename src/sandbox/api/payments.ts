import type Stripe from "stripe";
import { chargeMeant, closeDispute } from "../flows/disputes.ts";
import { refundCharge } from "../flows/refunds.ts";
import { payoutsOf } from "../objects/payouts.ts";
import type { World } from "../world.ts";
import { isWanted, listPage } from "../list.ts";
import { badParameter } from "../stripe-error.ts";
import { apiRoute } from "./api-route.ts";

/** What one payout carried. */
function paidOutIn(world: World, id: string): readonly Stripe.BalanceTransaction[] {
  return payoutsOf(world).find(({ payout }) => payout.id === id)?.transactions ?? [];
}

export const paymentRoutes = [
  apiRoute("GET /v1/payment_intents", "paymentIntentList", ({ world, params, path }) =>
    listPage(
      world.store.all("payment_intent").filter(({ customer }) => isWanted(params.customer, customer)),
      path,
      params,
    ),
  ),
  apiRoute("GET /v1/payment_intents/{id}", "retrieve", ({ world, id }) =>
    world.store.get("payment_intent", id, "intent"),
  ),
  apiRoute("GET /v1/charges", "chargeList", ({ world, params, path }) =>
    listPage(
      world.store
        .all("charge")
        .filter(
          (charge) =>
            isWanted(params.customer, charge.customer) && isWanted(params.payment_intent, charge.payment_intent),
        ),
      path,
      params,
    ),
  ),
  apiRoute("GET /v1/charges/{id}", "retrieve", ({ world, id }) => world.store.get("charge", id)),
  apiRoute("POST /v1/refunds", "refundCreate", {
    check({ world, params }) {
      if (params.charge !== undefined && params.payment_intent !== undefined) {
        throw badParameter("You may only specify one of these parameters: charge, payment_intent.", "payment_intent");
      }
      chargeMeant(world, params);
    },
    run: ({ world, params }) => refundCharge(world, params),
  }),
  apiRoute("GET /v1/refunds", "refundList", ({ world, params, path }) =>
    listPage(
      world.store
        .all("refund")
        .filter(
          (refund) => isWanted(params.charge, refund.charge) && isWanted(params.payment_intent, refund.payment_intent),
        ),
      path,
      params,
    ),
  ),
  apiRoute("GET /v1/refunds/{id}", "retrieve", ({ world, id }) => world.store.get("refund", id)),
  apiRoute("GET /v1/disputes", "disputeList", ({ world, params, path }) =>
    listPage(
      world.store
        .all("dispute")
        .filter(
          (dispute) =>
            isWanted(params.charge, dispute.charge) && isWanted(params.payment_intent, dispute.payment_intent),
        ),
      path,
      params,
    ),
  ),
  apiRoute("GET /v1/disputes/{id}", "retrieve", ({ world, id }) => world.store.get("dispute", id)),
  // Closing through the API means accepting it as lost.
  apiRoute("POST /v1/disputes/{id}/close", "retrieve", ({ world, id }) =>
    closeDispute(world, world.store.get("dispute", id), "lost"),
  ),
  apiRoute("GET /v1/balance_transactions", "balanceTransactionList", ({ world, params, path }) =>
    listPage(
      (params.payout === undefined ? world.store.all("balance_transaction") : paidOutIn(world, params.payout)).filter(
        ({ type, source, currency }) =>
          isWanted(params.type, type) && isWanted(params.source, source) && isWanted(params.currency, currency),
      ),
      path,
      params,
    ),
  ),
  apiRoute("GET /v1/balance_transactions/{id}", "retrieve", ({ world, id }) =>
    world.store.get("balance_transaction", id),
  ),
  apiRoute("GET /v1/payment_methods/{id}", "retrieve", ({ world, id }) => world.store.get("payment_method", id)),
];

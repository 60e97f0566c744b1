import { isWanted, inRange, listPage } from "../list.ts";
import { payoutsOf } from "../objects/payouts.ts";
import { StripeError } from "../stripe-error.ts";
import { apiRoute } from "./api-route.ts";

export const payoutRoutes = [
  apiRoute("GET /v1/payouts", "payoutList", ({ world, params, path }) =>
    listPage(
      payoutsOf(world)
        .map(({ payout }) => payout)
        .filter(
          ({ status, arrival_date: arrives }) =>
            isWanted(params.status, status) && inRange(arrives, params.arrival_date),
        ),
      path,
      params,
    ),
  ),
  apiRoute("GET /v1/payouts/{id}", "retrieve", ({ world, id }) => {
    const found = payoutsOf(world).find(({ payout }) => payout.id === id);
    if (found !== undefined) return found.payout;
    throw new StripeError(404, `No such payout: '${id}'`, { code: "resource_missing", param: "id" });
  }),
];

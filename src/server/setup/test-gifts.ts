import * as v from "valibot";
import type { Config } from "../../core/campaign/config.ts";
import type { OpenedGift, TestGift } from "../../core/desk/setup-answers.ts";
import { endpointUrlOf } from "../http/endpoint-url-of.ts";
import { readReturnUrls } from "../http/return-urls.ts";
import type { Caller } from "../limits/client-address.ts";
import type { LookUpCheckout } from "../routes/look-up-checkout.ts";
import type { PlaceOrder } from "../routes/place-order.ts";

export interface TestGiftsOptions {
  readonly config: () => Config;
  readonly livemode: boolean;
  readonly endpointUrl: string | undefined;
  readonly placeOrder: PlaceOrder;
  readonly lookUp: LookUpCheckout;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

export interface TestGifts {
  open(request: Request, caller: Caller): Promise<OpenedGift>;
  look(id: string, caller: Caller): Promise<TestGift>;
  /** Told of every event that Stripe has signed. */
  hear(event: unknown): void;
}

/** Nobody tries more often without asking why. */
const MAX_KNOWN = 50;
const completed = v.object({
  type: v.literal("checkout.session.completed"),
  data: v.object({ object: v.object({ id: v.string() }) }),
});

/** One gift from end to end, with Stripe's test card: the last step of the setup. It is in the ledger like any other. */
export function createTestGifts(options: TestGiftsOptions): TestGifts {
  const { config, livemode, endpointUrl, placeOrder, lookUp, now } = options;
  /** When each arrived, by its session. */
  const known = new Map<string, number | undefined>();

  return {
    async open(request, caller) {
      if (livemode) return { outcome: "live" };
      const base = endpointUrlOf(request, { endpointUrl });
      const page = base === undefined ? undefined : `${base}/contribute`;
      const urls = page === undefined ? undefined : readReturnUrls(page, new Set([new URL(page).origin]));
      if (page === undefined || urls === undefined) return { outcome: "address" };
      const { currency, amounts } = config();
      const offered = amounts[currency];
      const amount = offered?.once?.suggestions[0] ?? offered?.min;
      if (amount === undefined) return { outcome: "stripe" };
      const placed = await placeOrder({ interval: "once", amount, currency, returnUrl: page }, urls, caller);
      if (placed.outcome !== "created") return { outcome: "stripe" };
      const { id, url } = placed;
      known.set(id, undefined);
      for (const oldest of known.keys()) if (known.size > MAX_KNOWN) known.delete(oldest);
      return { outcome: "opened", id, url };
    },
    async look(id, caller) {
      const at = known.get(id);
      const arrived = at === undefined ? {} : { arrivedAt: new Date(at).toISOString() };
      const found = known.has(id) ? await lookUp(id, caller) : undefined;
      return { status: found?.outcome === "found" ? found.checkout.status : "unknown", ...arrived };
    },
    hear(event) {
      const said = v.safeParse(completed, event);
      const id = said.success ? said.output.data.object.id : "";
      if (known.has(id) && known.get(id) === undefined) known.set(id, now());
    },
  };
}

import * as v from "valibot";
import type { Config } from "../../core/campaign/config.ts";
import type { OpenedGift, TestGift } from "../../core/desk/setup-answers.ts";
import { endpointUrlOf } from "../http/endpoint-url-of.ts";
import { readReturnUrls } from "../http/return-urls.ts";
import { errorText } from "../log.ts";
import type { SparingLog } from "../sparing-log.ts";
import type { Notebook } from "../store/ledger-records.ts";
import type { Caller } from "../limits/client-address.ts";
import type { LookUpCheckout } from "../routes/look-up-checkout.ts";
import type { PlaceOrder } from "../routes/place-order.ts";

export interface TestGiftsOptions {
  readonly config: () => Config;
  readonly livemode: boolean;
  readonly endpointUrl: string | undefined;
  readonly placeOrder: PlaceOrder;
  readonly lookUp: LookUpCheckout;
  readonly notebook: Notebook;
  readonly sparing: SparingLog;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

export interface TestGifts {
  open(request: Request, caller: Caller): Promise<OpenedGift>;
  /** The one that was opened last, also before a restart or by another replica. */
  look(caller: Caller): Promise<TestGift>;
  /** Told of every event that Stripe has signed. */
  hear(event: unknown): void;
}

const NOTE = "test gift";
const note = v.object({ id: v.string(), arrivedAt: v.optional(v.string()) });
type Noted = v.InferOutput<typeof note>;
/** In the address that it comes back to, so that no other gift has the database asked whether it is the one. */
const MARK = "test-gift";
const completed = v.object({
  type: v.literal("checkout.session.completed"),
  data: v.object({ object: v.object({ id: v.string(), success_url: v.pipe(v.string(), v.includes(`?${MARK}=`)) }) }),
});

/** One gift from end to end, with Stripe's test card: the last step of the setup. It is in the ledger like any other. */
export function createTestGifts(options: TestGiftsOptions): TestGifts {
  const { config, livemode, endpointUrl, placeOrder, lookUp, notebook, sparing, now } = options;

  async function noted(): Promise<Noted | undefined> {
    const kept = await notebook.readNote(NOTE);
    return kept === undefined ? undefined : v.parse(note, JSON.parse(kept));
  }

  function write(gift: Noted): Promise<void> {
    return notebook.writeNote(NOTE, JSON.stringify(gift));
  }

  async function arrives(id: string): Promise<void> {
    const known = await noted();
    if (known?.id !== id || known.arrivedAt !== undefined) return;
    await write({ id, arrivedAt: new Date(now()).toISOString() });
  }

  return {
    async open(request, caller) {
      if (livemode) return { outcome: "live" };
      const base = endpointUrlOf(request, { endpointUrl });
      const page = base === undefined ? undefined : `${base}/contribute?${MARK}=1`;
      const urls = page === undefined ? undefined : readReturnUrls(page, new Set([new URL(page).origin]));
      if (page === undefined || urls === undefined) return { outcome: "address" };
      const { currency, amounts } = config();
      const offered = amounts[currency];
      const amount = offered?.once?.suggestions[0] ?? offered?.min;
      if (amount === undefined) return { outcome: "stripe" };
      const placed = await placeOrder({ interval: "once", amount, currency, returnUrl: page }, urls, caller);
      if (placed.outcome !== "created") return { outcome: "stripe" };
      const { id, url } = placed;
      await write({ id });
      return { outcome: "opened", id, url };
    },
    async look(caller) {
      const known = await noted();
      if (known === undefined) return { status: "unknown" };
      const { id, arrivedAt } = known;
      const found = await lookUp(id, caller);
      const arrived = arrivedAt === undefined ? {} : { arrivedAt };
      return { status: found.outcome === "found" ? found.checkout.status : "unknown", ...arrived };
    },
    hear(event) {
      const said = livemode ? undefined : v.safeParse(completed, event);
      if (said?.success !== true) return;
      // The webhook itself does not wait for it, and Stripe sends it again where the database did not answer.
      arrives(said.output.data.object.id).catch((error: unknown) => {
        sparing.warn("that a test gift arrived is not written down", { error: errorText(error) });
      });
    },
  };
}

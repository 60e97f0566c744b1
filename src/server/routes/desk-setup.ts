import * as v from "valibot";
import { change } from "../desk/change.ts";
import { elsewhere } from "../desk/elsewhere.ts";
import { isOwnPage } from "../desk/is-own-page.ts";
import { byMethod, only } from "../http/only.ts";
import { json, problem, tooMany } from "../http/problem.ts";
import type { CheckoutLimits } from "../limits/checkout-limits.ts";
import type { Route } from "../http/route.ts";
import { callerOf } from "../limits/client-address.ts";
import type { Log } from "../log.ts";
import type { Setup } from "../setup/setup.ts";
import type { TestGifts } from "../setup/test-gifts.ts";
import type { DeskRoute } from "./desk-door.ts";

export interface DeskSetupOptions {
  readonly setup: Setup;
  /** Once the endpoint runs. */
  readonly gifts?: TestGifts | undefined;
  readonly limits: Pick<CheckoutLimits, "knock" | "setUp">;
  readonly log: Log;
}

const MAX_BODY_BYTES = 16_384;
const text = v.pipe(v.string(), v.maxLength(8000, "is too long"));

/** `GET /desk/setup` and `POST /desk/setup/{action}`: the settings, for `ADMIN_TOKEN` alone. No answer holds a secret. */
export function deskSetup(options: DeskSetupOptions): DeskRoute {
  const { setup, limits, gifts } = options;
  const taking = <Entries extends v.ObjectEntries>(
    entries: Entries,
    act: (given: v.InferOutput<v.ObjectSchema<Entries, undefined>>) => Promise<object>,
  ): DeskRoute =>
    change(options, { shape: v.object(entries), maxBodyBytes: MAX_BODY_BYTES }, async ({ fields }) =>
      json(await act(fields)),
    );
  const actions: Readonly<Record<string, DeskRoute>> = {
    key: taking({ key: text }, ({ key }) => setup.takeKey(key)),
    webhook: taking({ url: text, secret: v.optional(text), evenSo: v.optional(v.boolean()) }, (wish) =>
      setup.takeWebhook(wish),
    ),
    origins: taking({ origins: text }, ({ origins }) => setup.takeOrigins(origins)),
    verify: taking({}, () => setup.verify()),
    look: taking({ page: text }, ({ page }) => setup.lookAt(page)),
  };
  const state = only("GET", { cors: "none" }, async () => json(await setup.state()));
  /** A test gift is opened, or the last one looked at. */
  const gift = (tests: TestGifts): Route =>
    byMethod(
      {
        async POST({ req: { raw }, env }) {
          if (!isOwnPage(raw)) return problem(elsewhere);
          const caller = callerOf(raw.headers, env);
          const wait = limits.knock(caller) || (await limits.setUp(caller));
          return wait > 0 ? tooMany(wait, {}) : json(await tests.open(raw, caller));
        },
        GET: async ({ req, env }) => json(await tests.look(callerOf(req.raw.headers, env))),
      },
      { cors: "none" },
    );

  return (context, session) => {
    const { path, raw } = context.req;
    if (session.role !== "admin")
      return problem({ status: 403, title: "The settings are for ADMIN_TOKEN alone", code: "role" });
    if (path === "/desk/setup") return state(context);
    const name = path.slice("/desk/setup/".length);
    const action = Object.hasOwn(actions, name) ? actions[name] : undefined;
    if (path === "/desk/setup/gift" && gifts !== undefined) return gift(gifts)(context);
    if (action === undefined) return problem({ status: 404, title: "There is nothing here" });
    const counted = async (): Promise<Response> => {
      // Each asks Stripe a dozen times; a page of somebody else's uses up nothing.
      const wait = isOwnPage(raw) ? await limits.setUp(callerOf(raw.headers, context.env)) : 0;
      return wait > 0 ? tooMany(wait, {}) : await action(context, session);
    };
    return only("POST", { cors: "none" }, counted)(context);
  };
}

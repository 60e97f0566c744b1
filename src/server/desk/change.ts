import type * as v from "valibot";
import { parseFields } from "../../core/parse-fields.ts";
import { parseJson } from "../http/json-route.ts";
import { isJson } from "../http/media-type.ts";
import { badRequest, problem, tooMany } from "../http/problem.ts";
import { readBody, refuseBody } from "../http/read-body.ts";
import type { EndpointContext } from "../http/route.ts";
import type { CheckoutLimits } from "../limits/checkout-limits.ts";
import { callerOf } from "../limits/client-address.ts";
import type { Log } from "../log.ts";
import type { DeskRoute } from "../routes/desk-door.ts";
import type { DeskSession } from "./desk-sessions.ts";
import { elsewhere } from "./elsewhere.ts";
import { isOwnPage } from "./is-own-page.ts";
import { orBusy } from "./or-busy.ts";

export interface ChangeOptions {
  readonly limits: Pick<CheckoutLimits, "knock">;
  readonly log: Log;
}

/** What somebody at the desk wants changed. */
export interface Change<Fields> {
  readonly fields: Fields;
  /** As they call themselves. */
  readonly by: string | undefined;
}

export interface ChangeRules<Entries extends v.ObjectEntries> {
  /** What the body holds. */
  readonly shape: v.ObjectSchema<Entries, undefined>;
  readonly maxBodyBytes?: number;
}

const MAX_BODY_BYTES = 4096;

/** A change at the desk, told in JSON: cheap checks first, in the same order on every such path. */
export function change<Entries extends v.ObjectEntries>(
  options: ChangeOptions,
  { shape, maxBodyBytes = MAX_BODY_BYTES }: ChangeRules<Entries>,
  answer: (change: Change<v.InferOutput<v.ObjectSchema<Entries, undefined>>>) => Promise<Response>,
): DeskRoute {
  return async (context, session) => {
    const { raw } = context.req;
    const refused = refuseChange(options, context, session);
    if (refused !== undefined) return refused;
    if (!isJson(raw.headers.get("content-type")))
      return problem({ status: 415, title: "The body must be application/json" }, { accept: "application/json" });
    const body = await readBody(raw, maxBodyBytes, context.env);
    if (typeof body === "string") return refuseBody(body, options.log);
    const parsed = parseFields(shape, parseJson(body));
    if (!parsed.ok) return badRequest(parsed.issues);
    return await orBusy(options.log, () => answer({ fields: parsed.value, by: session.name }));
  };
}

/** The same for a change that has nothing to tell but its address. */
export function bareChange(
  options: ChangeOptions,
  answer: (change: Pick<Change<never>, "by">) => Promise<Response>,
): DeskRoute {
  return async (context, session) =>
    refuseChange(options, context, session) ?? (await orBusy(options.log, () => answer({ by: session.name })));
}

function refuseChange(
  { limits }: ChangeOptions,
  { req: { raw }, env }: EndpointContext,
  { role }: DeskSession,
): Response | undefined {
  if (!isOwnPage(raw)) return problem(elsewhere);
  if (role !== "admin") return problem({ status: 403, title: "This token opens the figures alone", code: "role" });
  const wait = limits.knock(callerOf(raw.headers, env));
  return wait > 0 ? tooMany(wait, {}) : undefined;
}

import * as v from "valibot";
import { parseFields } from "../../core/parse-fields.ts";
import { answerDesk } from "../desk/answer-desk.ts";
import { deskCookie } from "../desk/desk-cookie.ts";
import { elsewhere } from "../desk/elsewhere.ts";
import { SESSION_SECONDS, type DeskSessions } from "../desk/desk-sessions.ts";
import { isOwnPage } from "../desk/is-own-page.ts";
import { plainLine } from "../desk/plain-line.ts";
import { parseJson } from "../http/json-route.ts";
import { badRequest, problem, tooMany } from "../http/problem.ts";
import { readBody, refuseBody } from "../http/read-body.ts";
import type { Route } from "../http/route.ts";
import type { CheckoutLimits } from "../limits/checkout-limits.ts";
import { callerOf } from "../limits/client-address.ts";
import type { Log } from "../log.ts";

export interface SignInOptions {
  readonly sessions: DeskSessions;
  readonly limits: Pick<CheckoutLimits, "knock" | "signIn">;
  readonly log: Log;
}

const MAX_BODY_BYTES = 1024;
const shape = v.object({
  token: v.pipe(v.string(), v.nonEmpty("must not be empty")),
  name: v.optional(plainLine(60)),
});

/** `POST /desk/session`: a token for a cookie that no script can read. */
export function signIn({ sessions, limits, log }: SignInOptions): Route {
  return async ({ req: { raw }, env }) => {
    if (!isOwnPage(raw)) return problem(elsewhere);
    const caller = callerOf(raw.headers, env);
    const wait = limits.knock(caller) || (await limits.signIn(caller));
    if (wait > 0) return tooMany(wait, {});
    const body = await readBody(raw, MAX_BODY_BYTES, env);
    if (typeof body === "string") return refuseBody(body, log, {});
    const parsed = parseFields(shape, parseJson(body));
    if (!parsed.ok) return badRequest(parsed.issues);
    const role = sessions.roleOf(parsed.value.token.trim());
    if (role === undefined) return problem({ status: 401, title: "The token is none of the desk's", code: "token" });
    log.info("signed in at the desk", { role });
    const session = { role, name: parsed.value.name || undefined };
    const cookie = deskCookie(raw, await sessions.open(session), SESSION_SECONDS);
    return answerDesk(null, { status: 204, headers: { "set-cookie": cookie } });
  };
}

/** `POST /desk/session?end`. */
export function signOut(): Route {
  return ({ req: { raw } }) =>
    isOwnPage(raw)
      ? answerDesk(null, { status: 204, headers: { "set-cookie": deskCookie(raw, "", 0) } })
      : problem(elsewhere);
}

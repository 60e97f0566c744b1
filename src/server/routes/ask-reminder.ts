import { randomBytes } from "node:crypto";
import type { Config } from "../../core/campaign/config.ts";
import { parseReminderRequest } from "../../core/reminder/reminder-request.ts";
import { createHashAddress } from "../hash-address.ts";
import { endpointUrlOf } from "../http/endpoint-url-of.ts";
import { jsonRoute } from "../http/json-route.ts";
import { badRequest, json, problem } from "../http/problem.ts";
import type { Route } from "../http/route.ts";
import type { CheckoutLimits } from "../limits/checkout-limits.ts";
import type { Caller } from "../limits/client-address.ts";
import { errorText, type Log } from "../log.ts";
import type { Mailer } from "../mail/mailer.ts";
import type { SparingLog } from "../sparing-log.ts";
import { noEndpointUrl } from "./links.ts";
import { confirmTask } from "../reminders/reminder-mail.ts";

export interface AskReminderOptions {
  /** As it is now. */
  readonly config: () => Config;
  readonly pageOrigins: ReadonlySet<string>;
  readonly limits: CheckoutLimits;
  /** Undefined where no mail is sent. */
  readonly mailer: Mailer | undefined;
  readonly endpointUrl: string | undefined;
  /** Key of the hashes that stand for addresses. */
  readonly addressKey: string;
  readonly log: Log;
  readonly sparing: SparingLog;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** With every field filled it has less than 2 KiB. */
const MAX_BODY_BYTES = 4096;

/**
 * `POST /reminders` of a page: puts a mail that asks for confirmation into the outbox. Nothing is looked up, so that
 * answer and time are the same for everybody: whether it is too often is decided when the mail is written.
 */
export function askReminder(options: AskReminderOptions): Route {
  const { config, limits, mailer, addressKey, log, sparing, now } = options;
  const hashAddress = createHashAddress(addressKey);
  const rules = { maxBodyBytes: MAX_BODY_BYTES, count: (caller: Caller) => limits.remind(caller) };
  return jsonRoute(options, rules, async ({ body, cors, request }) => {
    if (mailer === undefined)
      return problem({ status: 501, title: "This endpoint sends no mail", code: "no-mail" }, cors);
    const endpoint = endpointUrlOf(request, options);
    if (endpoint === undefined) {
      sparing.error(noEndpointUrl);
      return problem({ status: 501, title: "This endpoint does not know its own address", code: "no-mail" }, cors);
    }
    const parsed = parseReminderRequest(body, config(), now());
    if (!parsed.ok) return badRequest(parsed.issues, cors);
    const reminder = {
      ...parsed.value,
      id: randomBytes(16).toString("base64url"),
      person: hashAddress(parsed.value.email),
      at: Math.floor(now() / 1000),
    };
    try {
      await mailer.post(confirmTask(reminder, endpoint));
    } catch (error) {
      // Never the address itself.
      log.error("reminder not taken", { error: errorText(error) });
      return problem(
        { status: 503, title: "The reminder was not stored", code: "busy" },
        { ...cors, "retry-after": "30" },
      );
    }
    return json({}, cors, 202);
  });
}

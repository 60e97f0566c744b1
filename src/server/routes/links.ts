import * as v from "valibot";
import { localeShape } from "../../core/checkout/checkout-request.ts";
import { emailShape } from "../../core/email-shape.ts";
import { parseFields } from "../../core/parse-fields.ts";
import { endpointUrlOf } from "../http/endpoint-url-of.ts";
import { jsonRoute } from "../http/json-route.ts";
import { badRequest, json, problem } from "../http/problem.ts";
import { readReturnUrl } from "../http/return-urls.ts";
import type { Route } from "../http/route.ts";
import type { CheckoutLimits } from "../limits/checkout-limits.ts";
import type { Caller } from "../limits/client-address.ts";
import { errorText, type Log } from "../log.ts";
import type { PostLink } from "../manage/post-link.ts";
import type { SparingLog } from "../sparing-log.ts";
import { linkPurposes } from "../store/link-store.ts";

export interface LinksOptions {
  readonly pageOrigins: ReadonlySet<string>;
  readonly returnOrigins: ReadonlySet<string>;
  readonly endpointUrl: string | undefined;
  readonly limits: CheckoutLimits;
  /** Undefined where no mail is sent. */
  readonly postLink: PostLink | undefined;
  readonly log: Log;
  readonly sparing: SparingLog;
}

const MAX_BODY_BYTES = 4096;
const RETURN_URL_MAX_LENGTH = 2048;

const shape = v.object({
  email: emailShape,
  purpose: v.picklist(linkPurposes, `must be ${linkPurposes.join(" or ")}`),
  returnUrl: v.exactOptional(
    v.pipe(v.string(), v.maxLength(RETURN_URL_MAX_LENGTH, `must have at most ${RETURN_URL_MAX_LENGTH} characters`)),
  ),
  locale: v.exactOptional(localeShape),
});

/** `POST /links`: asks for a link by mail. The same answer in the same time, whoever it is for. */
export function links(options: LinksOptions): Route {
  const { returnOrigins, limits, postLink, log, sparing } = options;
  const rules = { maxBodyBytes: MAX_BODY_BYTES, count: (caller: Caller) => limits.link(caller) };
  return jsonRoute(options, rules, async ({ body, cors, request }) => {
    if (postLink === undefined)
      return problem({ status: 501, title: "This endpoint sends no mail", code: "no-mail" }, cors);
    const endpoint = endpointUrlOf(request, options);
    if (endpoint === undefined) {
      sparing.error(noEndpointUrl);
      return problem({ status: 501, title: "This endpoint does not know its own address", code: "no-mail" }, cors);
    }
    const parsed = parseFields(shape, body);
    if (!parsed.ok) return badRequest(parsed.issues, cors);
    const { returnUrl, ...asked } = parsed.value;
    const back = returnUrl === undefined ? undefined : readReturnUrl(returnUrl, returnOrigins);
    if (returnUrl !== undefined && back === undefined)
      return badRequest(
        [{ path: "returnUrl", message: "must be the address of a page that this endpoint serves" }],
        cors,
      );
    try {
      await postLink({ ...asked, endpoint, ...(back === undefined ? {} : { returnUrl: back.href }) });
    } catch (error) {
      log.error("a link was not put into the outbox", { error: errorText(error) });
      return problem(
        { status: 503, title: "The mail was not taken; try again", code: "busy" },
        { ...cors, "retry-after": "30" },
      );
    }
    return json({}, cors, 202);
  });
}

export const noEndpointUrl =
  "no link is mailed: set ENDPOINT_URL to the address under which readers reach this endpoint, for nobody else can be believed about it";

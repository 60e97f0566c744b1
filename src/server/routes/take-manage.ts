import { EMAIL_MAX_LENGTH, emailPattern } from "../../core/email-pattern.ts";
import { readSender } from "../contribute/own-origin.ts";
import { answer } from "../http/answer.ts";
import { endpointUrlOf } from "../http/endpoint-url-of.ts";
import { isForm } from "../http/media-type.ts";
import { readBody, refuseBody } from "../http/read-body.ts";
import type { EndpointContext } from "../http/route.ts";
import { callerOf } from "../limits/client-address.ts";
import { askView, noMailView } from "../manage/ask-view.ts";
import { readManageCookie, writeCookie } from "../manage/cookie.ts";
import { readManageFields } from "../manage/fields.ts";
import type { ManageOptions } from "../manage/manage-options.ts";
import { openLink } from "../manage/open-link.ts";
import { manageQuery } from "../manage/parts.ts";
import { problemView } from "../manage/problem-view.ts";
import { openReaderPage } from "../manage/reader-page.ts";
import { takeAct } from "../manage/take-act.ts";
import { noEndpointUrl } from "./links.ts";

/** A form has less than 1 KiB. */
const MAX_BODY_BYTES = 4096;
/** No page but our own sends these forms. */
const nobodyElse: ReadonlySet<string> = new Set();

/** `POST /manage`: one button of these pages. What it has done is shown by the page that the reader is sent on to. */
export function takeManage(options: ManageOptions) {
  const { config, sessions, postLink, limits, sparing } = options;
  return async ({ req, env }: EndpointContext): Promise<Response> => {
    const { headers } = req.raw;
    const cookie = readManageCookie(headers.get("cookie"));
    const session = cookie === undefined ? undefined : await sessions.read(cookie);
    const speak = (locale: string | undefined) => openReaderPage(options, config(), req.raw, locale ?? session?.locale);
    const refuse = async (status: number, reason: string): Promise<Response> => {
      const page = await speak(undefined);
      return page.answer(problemView(page, page.speech.words.manage.problem.refused), { status, reason });
    };
    const slow = async (seconds: number): Promise<Response> => {
      const page = await speak(undefined);
      const more = { status: 429, reason: "busy", headers: { "retry-after": String(seconds) } };
      return page.answer(problemView(page, page.speech.words.manage.ask.tooMany), more);
    };

    if (!readSender(req.raw, nobodyElse).isOurs) return await refuse(403, "origin");
    const caller = callerOf(headers, env);
    const knocked = limits.knock(caller);
    if (knocked > 0) return await slow(knocked);
    if (!isForm(headers.get("content-type"))) return await refuse(415, "the body must be a form");
    const body = await readBody(req.raw, MAX_BODY_BYTES, env);
    if (body === "cut-short") return refuseBody(body, options.log);
    if (typeof body === "string") return await refuse(body === "too-large" ? 413 : 415, `the body is ${body}`);
    const fields = readManageFields(body);
    if (fields === undefined) return await refuse(400, "a field stands twice in the form");
    const page = await speak(fields.get("locale"));
    const endpoint = endpointUrlOf(req.raw, options);
    if (endpoint === undefined) sparing.error(noEndpointUrl);
    if (endpoint === undefined || postLink === undefined) return page.answer(noMailView(page), { status: 501 });

    const what = fields.get("do");
    if (what === "ask") return await ask(endpoint, postLink);
    if (what === "open") {
      const wait = await limits.look(caller);
      return wait > 0 ? await slow(wait) : await openLink(options, page, fields.get("link") ?? "", endpoint);
    }
    if (what === "leave")
      return answer(null, {
        status: 303,
        headers: { location: manageQuery({ left: "1" }), "set-cookie": writeCookie(endpoint, undefined) },
      });
    if (session === undefined)
      return page.answer(askView(page, { news: "ended" }), { status: 403, reason: "the session is over" });
    const wait = await limits.look(caller);
    return wait > 0 ? await slow(wait) : await takeAct(options, page, session, fields, endpoint);

    async function ask(from: string, post: NonNullable<typeof postLink>): Promise<Response> {
      const email = (fields?.get("email") ?? "").trim();
      const { locale } = page.speech;
      const seconds = await limits.link(caller);
      if (seconds > 0)
        return page.answer(askView(page, { complaint: "tooMany", email }), {
          status: 429,
          reason: "busy",
          headers: { "retry-after": String(seconds) },
        });
      if (email.length > EMAIL_MAX_LENGTH || !emailPattern.test(email))
        return page.answer(askView(page, { complaint: "noAddress", email }), { status: 422, reason: "email" });
      await post({ email, purpose: "manage", locale, endpoint: from });
      return answer(null, { status: 303, headers: { location: manageQuery({ sent: "1", locale }) } });
    }
  };
}

import { createHash } from "node:crypto";
import type { Config } from "../../core/campaign/config.ts";
import { pagesOf } from "../../core/campaign/pages-of.ts";
import { anyPage } from "../http/answer.ts";
import { answerCached, type CachedHeaders } from "../http/cached-answer.ts";
import { only } from "../http/only.ts";
import { json, problem } from "../http/problem.ts";
import { isPreviewKey } from "../preview-key.ts";
import type { Route } from "../http/route.ts";

/**
 * `GET /config`: the publisher's config with every default filled in, whose pages may ask, and on which of them. All
 * of it is public: drafts, and what only the endpoint is to know, are left out. It is made once each, and anew when
 * a campaign is over. With `?preview=` and the key of a preview link it has the drafts as well.
 */
export function publicConfig(
  config: () => Config,
  origins: readonly string[],
  keys: readonly string[],
  now: () => number,
): Route {
  let made: { readonly of: Config; readonly pages: string; readonly answer: ReturnType<typeof answerOf> } | undefined;
  return only("GET", { cors: "public" }, ({ req }) => {
    const current = config();
    const preview = req.query("preview");
    if (preview !== undefined) {
      if (!isPreviewKey(preview, keys)) return problem({ status: 403, title: "The key opens no preview" }, anyPage);
      const { newsletter, ...whole } = current;
      return json({ ...whole, ...publicNewsletter(newsletter), origins }, anyPage);
    }
    const pages = pagesOf(current.appeals, now());
    if (made?.of !== current || made.pages !== pages)
      made = { of: current, pages, answer: answerOf({ ...publicPart(current), origins, pages }) };
    return answerCached(req.raw, made.answer.body, made.answer.headers);
  });
}

/** Where its addresses go is nobody else's business. */
function publicNewsletter(newsletter: Config["newsletter"]) {
  return newsletter === undefined ? {} : { newsletter: { id: newsletter.id, consent: newsletter.consent } };
}

function publicPart({ newsletter, appeals, ...rest }: Config) {
  return {
    ...rest,
    ...publicNewsletter(newsletter),
    appeals: appeals.filter(({ status }) => status !== "draft").map(({ status: _, ...campaign }) => campaign),
  };
}

function answerOf(config: object): { readonly body: string; readonly headers: CachedHeaders } {
  const body = JSON.stringify(config);
  const headers = {
    "content-type": "application/json",
    // A publisher who ends a campaign sees it end within a minute.
    "cache-control": "public, max-age=60, stale-while-revalidate=600",
    ...anyPage,
    etag: `"${createHash("sha256").update(body).digest("base64url").slice(0, 27)}"`,
  };
  return { body, headers };
}

import { createHash } from "node:crypto";
import type { Config } from "../../core/campaign/config.ts";
import { pagesOf } from "../../core/campaign/pages-of.ts";
import { anyPage } from "../http/answer.ts";
import { answerCached } from "../http/cached-answer.ts";
import { gzip } from "../http/gzip.ts";
import { acceptsCoding } from "../http/media-type.ts";
import { only } from "../http/only.ts";
import { json, problem } from "../http/problem.ts";
import type { PreviewedConfig } from "../kept-config/read-preview.ts";
import type { PreviewKeys } from "../preview-key.ts";
import type { Route } from "../http/route.ts";
import { errorText, type Log } from "../log.ts";

export interface PublicConfigOptions {
  readonly config: () => Config;
  /** What of the day is laid over it: see `SharesOfTheDay`. */
  readonly lay: (config: Config) => Config;
  readonly origins: readonly string[];
  readonly previews: Pick<PreviewKeys, "opens">;
  /** What is being written at the desk, if anything is. */
  readonly readDraft: () => Promise<PreviewedConfig>;
  readonly log: Log;
  /** Whether a reader who asks by this request can be sent mail. */
  readonly sendsMail: (request: Request) => boolean;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/**
 * `GET /config`: the publisher's config with every default filled in, whose pages may ask, on which of them, and
 * whether mail is sent. All of it is public: drafts, and what only the endpoint is to know, are left out. It is made
 * once each, and anew when a campaign is over. With `?preview=` and the key of a preview link it has the drafts as well;
 * the key of a link of the desk's opens what is being written there.
 */
export function publicConfig(options: PublicConfigOptions): Route {
  const { config, lay, origins, sendsMail, now } = options;
  let made: Made | undefined;
  return only("GET", { cors: "public" }, async ({ req }) => {
    const current = lay(config());
    const mail = sendsMail(req.raw);
    const preview = req.query("preview");
    if (preview !== undefined) return answerPreview(options, preview, mail);
    const pages = pagesOf(current.appeals, now());
    if (made?.of !== current || made.pages !== pages || made.mail !== mail) {
      const body = JSON.stringify({ ...publicPart(current), ...publicMail(mail), origins, pages });
      made = { of: current, pages, mail, body, hash: hashOf(body), gzipped: gzip(body) };
    }
    return await answerWith(made, req.raw);
  });
}

async function answerPreview(
  { config, origins, previews, readDraft, log }: PublicConfigOptions,
  key: string,
  mail: boolean,
): Promise<Response> {
  const opened = previews.opens(key);
  if (opened === undefined) return problem({ status: 403, title: "The key opens no preview" }, anyPage);
  try {
    const read = opened === "live" ? { config: config(), issues: [] } : await readDraft();
    if (read.config === undefined)
      return problem({ status: 409, title: "The draft has mistakes", code: "mistakes", errors: read.issues }, anyPage);
    const { newsletter, mail: _, ...whole } = read.config;
    return json({ ...whole, ...publicNewsletter(newsletter), ...publicMail(mail), origins }, anyPage);
  } catch (error) {
    log.error("the draft was not read for a preview", { error: errorText(error) });
    return problem({ status: 503, title: "The store does not answer", code: "busy" }, anyPage);
  }
}

interface Made {
  readonly of: Config;
  readonly pages: string;
  readonly mail: boolean;
  readonly body: string;
  readonly hash: string;
  /** Undefined where the runtime can't. */
  readonly gzipped: Promise<Uint8Array<ArrayBuffer> | undefined>;
}

/** Said only where it is so: most have none. */
function publicMail(mail: boolean) {
  return mail ? { mail } : {};
}

/** Where its addresses go is nobody else's business. */
function publicNewsletter(newsletter: Config["newsletter"]) {
  return newsletter === undefined ? {} : { newsletter: { id: newsletter.id, consent: newsletter.consent } };
}

function publicPart({ newsletter, appeals, mail: _, ...rest }: Config) {
  return {
    ...rest,
    ...publicNewsletter(newsletter),
    appeals: appeals.filter(({ status }) => status !== "draft").map(({ status: _, ...campaign }) => campaign),
  };
}

/** Every reader who may be asked waits for it: a third as long where it is gzipped. */
async function answerWith({ body, hash, gzipped }: Made, request: Request): Promise<Response> {
  const small = acceptsCoding(request.headers.get("accept-encoding"), "gzip") ? await gzipped : undefined;
  return answerCached(request, small ?? body, {
    "content-type": "application/json",
    // A publisher who ends a campaign sees it end within a minute.
    "cache-control": "public, max-age=60, stale-while-revalidate=600",
    ...anyPage,
    vary: "Accept-Encoding",
    ...(small === undefined ? {} : { "content-encoding": "gzip" }),
    etag: `"${hash}${small === undefined ? "" : "-gzip"}"`,
  });
}

function hashOf(body: string): string {
  return createHash("sha256").update(body).digest("base64url").slice(0, 27);
}

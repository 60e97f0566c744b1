import type { Asset, Assets } from "../assets.ts";
import { anyPage } from "../http/answer.ts";
import { answerCached } from "../http/cached-answer.ts";
import { acceptsCoding } from "../http/media-type.ts";
import { only } from "../http/only.ts";
import type { Route } from "../http/route.ts";

/** `GET /embed.js` and the chunks it pins. Undefined where the path is none of them. */
export function asset(assets: Assets, notFound: Route): Route {
  return (context) => {
    const { raw } = context.req;
    const found = assets.get(context.req.path);
    return found === undefined ? notFound(context) : only("GET", { cors: "public" }, () => send(raw, found))(context);
  };
}

function send(raw: Request, found: Asset): Response {
  const encoding = chooseEncoding(raw.headers.get("accept-encoding"));
  return answerCached(raw, found[encoding], {
    "content-type": found.type,
    "cache-control": found.cacheControl,
    etag: `"${found.etag}${encoding === "plain" ? "" : `-${encoding}`}"`,
    ...(encoding === "plain" ? {} : { "content-encoding": encoding }),
    vary: "Accept-Encoding",
    // Any page may load it, also one that isolates itself (COEP), and pin it with SRI.
    ...anyPage,
  });
}

function chooseEncoding(accepted: string | null): keyof Pick<Asset, "br" | "gzip" | "plain"> {
  if (acceptsCoding(accepted, "br")) return "br";
  return acceptsCoding(accepted, "gzip") ? "gzip" : "plain";
}

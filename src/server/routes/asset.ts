import type { Asset, Assets } from "../assets.ts";
import { anyPage, type answer } from "../http/answer.ts";
import { answerCached } from "../http/cached-answer.ts";
import { acceptsCoding } from "../http/media-type.ts";
import { only } from "../http/only.ts";
import type { Route } from "../http/route.ts";

/** `GET /embed.js` and the chunks it pins. Undefined where the path is none of them. */
export function asset(assets: Assets, notFound: Route): Route {
  return (context) => {
    const { raw } = context.req;
    const found = assets.get(context.req.path);
    return found === undefined
      ? notFound(context)
      : only("GET", { cors: "public" }, () => sendAsset(raw, found, anyPage))(context);
  };
}

/**
 * A file in the encoding that its asker takes.
 *
 * @param more headers: by `anyPage` any page may load it, also one that isolates itself (COEP), and pin it with SRI
 */
export function sendAsset(
  raw: Request,
  found: Asset,
  more: Readonly<Record<string, string>>,
  make?: typeof answer,
): Response {
  const encoding = chooseEncoding(raw.headers.get("accept-encoding"));
  const headers = {
    "content-type": found.type,
    "cache-control": found.cacheControl,
    etag: `"${found.etag}${encoding === "plain" ? "" : `-${encoding}`}"`,
    ...(encoding === "plain" ? {} : { "content-encoding": encoding }),
    vary: "Accept-Encoding",
    ...more,
  };
  return answerCached(raw, found[encoding], headers, make);
}

function chooseEncoding(accepted: string | null): keyof Pick<Asset, "br" | "gzip" | "plain"> {
  if (acceptsCoding(accepted, "br")) return "br";
  return acceptsCoding(accepted, "gzip") ? "gzip" : "plain";
}

import { only } from "../http/only.ts";
import { answerCached } from "../http/cached-answer.ts";
import type { Route } from "../http/route.ts";
import { stylesPath } from "../pages/styles-path.ts";
import { styles } from "../pages/styles.ts";

/** The styles of the endpoint's own pages. */
export function pageStyles(): Route {
  const headers = {
    "content-type": "text/css; charset=utf-8",
    "cache-control": "public, max-age=31536000, immutable",
    etag: `"${stylesPath}"`,
  };
  return only("GET", { cors: "none" }, ({ req }) => answerCached(req.raw, styles, headers));
}

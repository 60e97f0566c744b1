import type { LookedAt } from "../../core/desk/setup-answers.ts";

/**
 * Looks for the tag in a page as it was sent.
 *
 * @param page the page's own address, from which what it names is read
 * @param endpoint as readers reach it, without a slash at the end; where nobody has said it, any endpoint's tag will do
 */
export function findTag(html: string, page: string, endpoint: string | undefined): LookedAt["outcome"] {
  const tags = scriptsIn(html)
    .map((src) => src.replaceAll("&amp;", "&"))
    .flatMap((src) => (URL.canParse(src, page) ? [new URL(src, page)] : []))
    .filter(({ pathname }) => pathname.endsWith("/embed.js"));
  if (tags.length === 0) return "none";
  const isThis = ({ origin, pathname }: URL): boolean =>
    endpoint === undefined || `${origin}${pathname.replace(pinned, "")}` === endpoint;
  return tags.some(isThis) ? "found" : "other";
}

/** The end of the address, of the newest release or of one that is pinned. */
const pinned = /(?:\/\d+\.\d+\.\d+[\w.-]*)?\/embed\.js$/;
const attribute = /[\s/]+([^\s=>/"']+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/y;
/** More than anybody writes on a tag, in characters. */
const MAX_TAG = 4000;

/** Where each script of a page comes from. One pass, whatever the page is made of: each character is looked at once. */
function scriptsIn(html: string): readonly string[] {
  const found: string[] = [];
  for (let at = html.indexOf("<"); at !== -1; at = html.indexOf("<", at)) {
    if (html.startsWith("<!--", at)) {
      const end = html.indexOf("-->", at + 4);
      if (end === -1) break;
      at = end + 3;
    } else if (/^<script[\s/]/i.test(html.slice(at, at + 8))) {
      const tag = html.slice(at, at + MAX_TAG);
      let end = 7;
      attribute.lastIndex = end;
      for (let each = attribute.exec(tag); each !== null; each = attribute.exec(tag)) {
        end = attribute.lastIndex;
        const [, name = "", double, single, plain] = each;
        if (name.toLowerCase() === "src") found.push((double ?? single ?? plain ?? "").trim());
      }
      at += end;
    } else at += 1;
  }
  return found;
}

import { request as overHttp } from "node:http";
import { request as overHttps } from "node:https";
import { lookup } from "node:dns";
import type { IncomingMessage } from "node:http";
import type { LookupFunction } from "node:net";
import { isLoopbackHost, parseWebAddress } from "../../../core/web-address.ts";
import { isLoopbackAddress, isPublicAddress } from "../../limits/ip-address.ts";
import { errorText } from "../../log.ts";
import { givenIn, type Environment } from "../../settings/read-all.ts";
import { findTag } from "../../setup/find-tag.ts";
import type { LookedAt } from "../../../core/desk/setup-answers.ts";
import { isLiveKey } from "../../stripe/is-live-key.ts";

const TIMEOUT_MS = 10_000;
/** A front page with everything in it; the tag is looked for in what came until then. */
const MAX_BYTES = 2_000_000;
const MAX_REDIRECTS = 3;

/**
 * Whether one of the publisher's pages has the tag. Asked only when somebody presses for it, and only of their own
 * origins: nothing leads away from those, and no name may lead into a network that is not the world's. Pages of this
 * machine are looked at while the key takes no real money.
 */
export async function lookAtPage(page: string, environment: Environment): Promise<LookedAt> {
  const origins = (givenIn(environment, "PAGE_ORIGINS") ?? "").split(",").map((each) => each.trim());
  const mayBeHere = !isLiveKey(givenIn(environment, "STRIPE_SECRET_KEY") ?? "");
  const endpoint = givenIn(environment, "ENDPOINT_URL");
  let address = parseWebAddress(page.trim());
  for (let hop = 0; hop <= MAX_REDIRECTS; hop++) {
    if (address === undefined || !origins.includes(address.origin)) return { outcome: "not-yours" };
    const url = new URL(address.href);
    const answer = await get(url, mayBeHere).catch((error: unknown) => ({ failed: errorText(error) }));
    if ("failed" in answer) return { outcome: "unreachable", detail: answer.failed };
    const { status, location, type, text } = answer;
    if (status >= 300 && status < 400 && location !== undefined && URL.canParse(location, url.href)) {
      address = parseWebAddress(new URL(location, url.href).href);
      continue;
    }
    if (status !== 200) return { outcome: "unreachable", detail: String(status) };
    if (!/^(?:text\/html|application\/xhtml\+xml)\b/i.test(type)) return { outcome: "not-html", detail: type };
    return { outcome: findTag(text, url.href, endpoint) };
  }
  return { outcome: "unreachable", detail: "too many redirects" };
}

interface Got {
  readonly status: number;
  readonly location: string | undefined;
  readonly type: string;
  readonly text: string;
}

function get(url: URL, mayBeHere: boolean): Promise<Got> {
  const isAllowed = (address: string): boolean =>
    isPublicAddress(address) || (mayBeHere && isLoopbackHost(url.hostname) && isLoopbackAddress(address));
  // What was looked up is what is connected to: no second look can lead elsewhere.
  const guarded: LookupFunction = (hostname, options, done) => {
    lookup(hostname, { ...options, all: true }, (error, found) => {
      if (error !== null) return done(error, "");
      const [first] = found;
      if (first === undefined || found.some(({ address }) => !isAllowed(address)))
        return done(new Error("the name leads into a private network"), "");
      return options.all === true ? done(null, found) : done(null, first.address, first.family);
    });
  };
  const literal = url.hostname.replace(/^\[|\]$/g, "");
  const isLiteral = /^[\d.]+$|:/.test(literal);
  if (isLiteral && !isAllowed(literal)) return Promise.reject(new Error("the address is of a private network"));
  return new Promise((resolve, reject) => {
    const ask = url.protocol === "https:" ? overHttps : overHttp;
    const headers = { accept: "text/html", "accept-encoding": "identity", "user-agent": "support-appeal (setup)" };
    const asked = ask(url, { headers, lookup: guarded, signal: AbortSignal.timeout(TIMEOUT_MS) }, (response) => {
      readText(response).then(
        (text) =>
          resolve({
            status: response.statusCode ?? 0,
            location: response.headers.location,
            type: response.headers["content-type"] ?? "",
            text,
          }),
        reject,
      );
    });
    asked.once("error", reject);
    asked.end();
  });
}

async function readText(response: IncomingMessage): Promise<string> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of response) {
    if (!(chunk instanceof Uint8Array)) continue;
    chunks.push(chunk);
    bytes += chunk.byteLength;
    // Leaving the loop ends the connection.
    if (bytes > MAX_BYTES) break;
  }
  return new TextDecoder().decode(Buffer.concat(chunks));
}

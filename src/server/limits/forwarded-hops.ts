import { parseIpAddress, type IpAddress } from "./ip-address.ts";

/** Somebody whom a proxy had its request from; `unknown` where it did not say, or not in a way that anybody reads. */
export type Hop = IpAddress | "unknown";

/** More proxies than this stand in no row; each costs a look at the list of trusted ones. */
const MAX_HOPS = 32;

/**
 * The hops in `X-Forwarded-For`, the nearest first, in every form that proxies write: with a port, in brackets, in
 * quotes. Empty ones are none: the header may come in several lines.
 */
export function forwardedForHops(header: string): Hop[] {
  const hops: Hop[] = [];
  for (let end = header.length; end >= 0 && hops.length < MAX_HOPS;) {
    const comma = end === 0 ? -1 : header.lastIndexOf(",", end - 1);
    const hop = header.slice(comma + 1, end).trim();
    if (hop !== "") hops.push(readNode(unquoted(hop)));
    end = comma;
  }
  return hops;
}

/**
 * The hops in `Forwarded` (RFC 7239), the nearest first. Where it can't be read as a whole nothing of it counts: a
 * quotation mark that a sender left open would swallow what our own proxy wrote behind it.
 */
export function forwardedHops(header: string): Hop[] {
  const elements = split(header, ",");
  const hops = elements?.filter((element) => element.trim() !== "").map(readElement);
  return hops === undefined ? ["unknown"] : hops.slice(-MAX_HOPS).reverse();
}

function readElement(element: string): Hop {
  for (const pair of split(element, ";") ?? []) {
    const equals = pair.indexOf("=");
    if (pair.slice(0, equals).trim().toLowerCase() === "for") return readNode(unquoted(pair.slice(equals + 1).trim()));
  }
  return "unknown";
}

/** `192.0.2.1`, `192.0.2.1:80`, `2001:db8::1`, `[2001:db8::1]`, `[2001:db8::1]:80`; else `unknown` or a name of the proxy's own. */
function readNode(text: string): Hop {
  if (text.startsWith("[")) {
    const end = text.indexOf("]");
    const isWhole = end > 0 && isPort(text.slice(end + 1));
    return (isWhole ? parseIpAddress(text.slice(1, end)) : undefined) ?? "unknown";
  }
  const colon = text.indexOf(":");
  const hasPort = colon > 0 && colon === text.lastIndexOf(":") && isPort(text.slice(colon));
  return parseIpAddress(hasPort ? text.slice(0, colon) : text) ?? "unknown";
}

function isPort(text: string): boolean {
  return text === "" || /^:[\w.-]{1,16}$/.test(text);
}

function unquoted(text: string): string {
  return text.length >= 2 && text.startsWith('"') && text.endsWith('"')
    ? text.slice(1, -1).replaceAll(/\\(.)/g, "$1")
    : text;
}

/** What stands between separators that are not quoted; undefined where a quotation is left open or begins in the middle. */
function split(text: string, separator: "," | ";"): string[] | undefined {
  const parts: string[] = [];
  let start = 0;
  let isQuoted = false;
  let isAfterQuote = false;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (isQuoted) {
      if (character === "\\") at += 1;
      else if (character === '"') [isQuoted, isAfterQuote] = [false, true];
    } else if (character === separator) {
      parts.push(text.slice(start, at));
      [start, isAfterQuote] = [at + 1, false];
    } else if (character === '"') {
      if (isAfterQuote || text[at - 1] !== "=") return undefined;
      isQuoted = true;
    } else if (character === "," || character === ";") isAfterQuote = false;
    else if (isAfterQuote && character !== " " && character !== "\t") return undefined;
  }
  return isQuoted ? undefined : [...parts, text.slice(start)];
}

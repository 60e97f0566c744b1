/** The platform's own parser, which every browser and server has, though the language's types do not know it. */
declare const URL: new (address: string, base?: string) => WebAddress;

/** The parts of an address that decide whether it may be used. */
export interface WebAddress {
  readonly href: string;
  readonly origin: string;
  /** With the colon: `https:`. */
  readonly protocol: string;
  readonly hostname: string;
  /** With the port, where it is not the protocol's own. */
  readonly host: string;
  readonly username: string;
  readonly password: string;
}

/** Browsers drop or bend these instead of refusing them; what is checked must be what they follow. */
const bent = /[\s\p{Cc}\\]|^(?!https?:\/\/[^/?#@])/iu;

/**
 * The one meaning of "an address that may be used" for config, widget and endpoint: https, or plain http on this
 * machine, and no name or password inside, which could show a reader another host than the one they go to.
 * Undefined for anything else.
 */
export function parseWebAddress(text: string): WebAddress | undefined {
  const address = bent.test(text) ? undefined : parse(text);
  if (address === undefined || address.username !== "" || address.password !== "") return undefined;
  const isSafe = address.protocol === "https:" || (address.protocol === "http:" && isLoopbackHost(address.hostname));
  return isSafe ? address : undefined;
}

export function isWebAddress(text: string): boolean {
  return parseWebAddress(text) !== undefined;
}

/** `localhost` and what stands under it are this machine by RFC 6761; the rest by RFC 1122 and RFC 4291. */
export function isLoopbackHost(hostname: string): boolean {
  return /^(?:(?:[\w-]+\.)*localhost|\[::1\]|127(?:\.\d{1,3}){3})$/.test(hostname);
}

/** `URL.canParse` and `URL.parse` are younger than the browsers that we support. */
function parse(text: string): WebAddress | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}

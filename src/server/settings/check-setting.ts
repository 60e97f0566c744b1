import { emailPattern } from "../../core/email-pattern.ts";
import { parseWebAddress } from "../../core/web-address.ts";
import { tokenSecrets } from "../tokens/token-secrets.ts";
import { SettingsError } from "./settings-error.ts";

/** What each kind of setting must be. All throw a {@link SettingsError} that names the setting, never its value. */

export function refuse(name: string, why: string): never {
  throw new SettingsError(`${name} ${why}`);
}

export function list(text: string): string[] {
  return text
    .split(",")
    .map((each) => each.trim())
    .filter((each) => each !== "");
}

export function matching(name: string, value: string, pattern: RegExp, why: string): string {
  return pattern.test(value) ? value : refuse(name, why);
}

export function atLeast(name: string, length: number, value: string): string {
  return value.length >= length ? value : refuse(name, `must have at least ${length} characters`);
}

/** Letters and digits only: with dots or an ellipsis it was copied from a manual. */
export function secretKey(name: string, value: string): string {
  const shape = "must begin with sk_test_, sk_live_, rk_test_ or rk_live_";
  const key = matching(name, value, /^[sr]k_(?:test|live)_./, shape);
  return matching(name, key, /^\w+$/, "must be the whole key as Stripe shows it: this one has other characters in it");
}

export function webhookSecrets(name: string, text: string): string[] {
  const why = "must be one whsec_… as Stripe shows it, or several, comma-separated";
  const secrets = list(text);
  if (secrets.length === 0) refuse(name, why);
  for (const secret of secrets) matching(name, secret, /^whsec_[\w+/=-]+$/, why);
  return secrets;
}

/** Several while one is rolled. A secret of one's own with a comma in it counts as several, which is said. */
export function signingSecrets(name: string, text: string): string[] {
  const secrets = tokenSecrets(text);
  const each = secrets.length > 1 ? " each: commas stand between several" : "";
  if (secrets.length === 0 || secrets.some(({ length }) => length < 16))
    refuse(name, `must have at least 16 characters${each}`);
  return secrets;
}

/** What can stand in an `Authorization` header. */
export function token(name: string, value: string): string {
  return matching(name, value, /^[\x21-\x7e]+$/, "must have no spaces, and only letters, digits and signs of ASCII");
}

export function webAddress(name: string, text: string): URL {
  const address = parseWebAddress(text) ?? refuse(name, "must be an https address, or http on this machine");
  return new URL(address.href);
}

/** Any address of HTTP, also of another machine of the same network: for trying things out. */
export function httpAddress(name: string, text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  return url?.protocol === "http:" || url?.protocol === "https:"
    ? url.href
    : refuse(name, "must be an address such as http://127.0.0.1:8787/webhooks/stripe");
}

/** Another Stripe: the sandbox, or a proxy. A live key goes to no server of this machine. */
export function apiBase(name: string, text: string, isLive: boolean): URL {
  const url = webAddress(name, text);
  if (url.pathname !== "/" || url.search !== "" || url.hash !== "") refuse(name, "must have no path: only the server");
  if (isLive && url.protocol === "http:") refuse(name, "is the sandbox, and STRIPE_SECRET_KEY is a live key");
  return url;
}

/** Exactly as a browser writes it in `Origin`, because that is what it is compared with. */
export function origins(name: string, text: string): string[] {
  const why =
    "must be origins such as https://news.example (no path, no slash at the end; http only on this machine), comma-separated";
  const given = list(text);
  if (given.length === 0) refuse(name, why);
  for (const origin of given) {
    if (origin.includes("*")) refuse(name, "must name each origin: a * stands for nothing");
    if (parseWebAddress(origin)?.origin !== origin) refuse(name, why);
  }
  return given;
}

/** 0 for any that is free. */
export function port(name: string, text: string): number {
  const number = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  return number <= 65_535 ? number : refuse(name, "must be a port number");
}

/** Where mail is handed to: `smtp://` (which turns to TLS where the other side can) or `smtps://`, with its password. */
export function mailServer(name: string, text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isServer = (url?.protocol === "smtp:" || url?.protocol === "smtps:") && url.hostname !== "";
  return isServer && url !== undefined
    ? url
    : refuse(
        name,
        "must be smtp://user:password@host:587 or smtps://user:password@host:465, signs in the password percent-encoded",
      );
}

/** `news@times.example`, or with a name: `The Example Times <news@times.example>`. */
export function sender(name: string, text: string): { readonly name: string | undefined; readonly address: string } {
  const parts = /^(?:"?([^"<>\r\n]*?)"?\s*<([^<>\s]+)>|([^<>\s]+))$/.exec(text);
  const address = parts?.[2] ?? parts?.[3] ?? "";
  if (!emailPattern.test(address))
    refuse(name, "must be an address such as news@times.example, or The Example Times <news@times.example>");
  return { name: parts?.[1] || undefined, address };
}

/** The endpoint as readers reach it; also under a path. Without a slash at the end. */
export function endpointAddress(name: string, text: string): string {
  const { origin, pathname, search, hash } = webAddress(name, text);
  if (search !== "" || hash !== "") refuse(name, "must end with the path: no ? and no #");
  return `${origin}${pathname.replace(/\/+$/, "")}`;
}

import { isLoopbackHost, parseWebAddress } from "../../core/web-address.ts";
import type { SetupProblem } from "../../core/desk/setup-answers.ts";

export type ReadOrigins =
  | { readonly ok: true; readonly origins: readonly string[] }
  | { readonly ok: false; readonly problem: SetupProblem; readonly about?: string };

/**
 * Origins as browsers write them, from what people paste: addresses of pages, names alone, one a line or with commas
 * between them. Without https only on this machine.
 */
export function readOrigins(text: string): ReadOrigins {
  const given = text.split(/[\s,;]+/).filter((each) => each !== "");
  if (given.length === 0) return { ok: false, problem: "origins-empty" };
  const origins = new Set<string>();
  for (const written of given) {
    const address = /^[a-z][a-z\d+.-]*:\/\//i.test(written) ? written : `${schemeOf(written)}://${written}`;
    if (written.includes("*")) return { ok: false, problem: "origins-malformed", about: written };
    const parsed = parseWebAddress(address);
    if (parsed === undefined) {
      const isPlain = /^http:/i.test(address) && URL.canParse(address) && !isLoopbackHost(new URL(address).hostname);
      return { ok: false, problem: isPlain ? "origins-http" : "origins-malformed", about: written };
    }
    // A name without a dot is no site's, but this machine's.
    if (!parsed.hostname.includes(".") && !isLoopbackHost(parsed.hostname))
      return { ok: false, problem: "origins-malformed", about: written };
    origins.add(parsed.origin);
  }
  return { ok: true, origins: [...origins] };
}

/** Nobody has a certificate for this machine. */
function schemeOf(name: string): "http" | "https" {
  return isLoopbackHost(name.replace(/(?::\d+)?(?:\/.*)?$/, "")) ? "http" : "https";
}

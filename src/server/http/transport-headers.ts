/**
 * Asked for over https, an endpoint stays on https for a year: this host alone, as those under it are not ours to speak
 * for. Never over http, where no browser believes it.
 */
export const strictTransport = ["strict-transport-security", "max-age=31536000"] as const;

/** What a proxy may have called a request; anything else gets a name of ours. */
export function requestIdOf(given: string | readonly string[] | null | undefined): string {
  return typeof given === "string" && /^[\w.:-]{1,64}$/.test(given) ? given : crypto.randomUUID();
}

/** What the proxy before us says: `https`, or `https, http` where there are several and ours is the last. */
export function isForwardedHttps(forwardedProto: string | readonly string[] | null | undefined): boolean {
  return typeof forwardedProto === "string" && /^\s*https\s*(?:,|$)/i.test(forwardedProto);
}

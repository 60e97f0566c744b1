/**
 * Whether one of the endpoint's own pages has sent it: browsers say so in `Sec-Fetch-Site`, older ones by an `Origin`
 * of the host that was asked.
 */
export function isOwnPage({ headers, url }: Request): boolean {
  const site = headers.get("sec-fetch-site");
  if (site !== null) return site === "same-origin";
  const origin = headers.get("origin");
  const host = headers.get("host") ?? new URL(url).host;
  return origin !== null && URL.canParse(origin) && new URL(origin).host === host;
}

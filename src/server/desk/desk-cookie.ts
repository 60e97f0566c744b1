import { readCookie } from "../http/read-cookie.ts";
import { isForwardedHttps } from "../http/transport-headers.ts";

/** Under https no other host of the domain can set it. */
const NAME = "support_appeal_desk";
const HOST_NAME = `__Host-${NAME}`;

/** For a session, or without one, for its end. */
export function deskCookie(request: Request, session: string, seconds: number): string {
  const isSecure = isHttps(request);
  const name = isSecure ? HOST_NAME : NAME;
  return `${name}=${session}; Path=/; HttpOnly; SameSite=Strict; Max-Age=${seconds}${isSecure ? "; Secure" : ""}`;
}

export function readDeskCookie(request: Request): string | undefined {
  const name = isHttps(request) ? HOST_NAME : NAME;
  return readCookie(request.headers.get("cookie"), name);
}

/** The proxy before us takes TLS off; the browser's own word tells of it in `Origin`, and here the proxy's has to do. */
function isHttps({ url, headers }: Request): boolean {
  return url.startsWith("https:") || isForwardedHttps(headers.get("x-forwarded-proto"));
}

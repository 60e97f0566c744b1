import { readCookie } from "../http/read-cookie.ts";
import { MANAGE_SESSION_SECONDS } from "../tokens/manage-sessions.ts";

const NAME = "support_appeal_manage";

/** The session in a request's cookies, if there is one. */
export function readManageCookie(header: string | null): string | undefined {
  return readCookie(header, NAME);
}

/**
 * For this page alone: no script reads it, no other site's form carries it along.
 *
 * @param endpoint where readers reach the endpoint, without a slash at the end
 * @param token undefined ends the session
 */
export function writeCookie(endpoint: string, token: string | undefined): string {
  const { protocol, pathname } = new URL(endpoint);
  const path = `${pathname.replace(/\/$/, "")}/manage`;
  const life = token === undefined ? 0 : MANAGE_SESSION_SECONDS;
  const secure = protocol === "https:" ? "; Secure" : "";
  return `${NAME}=${token ?? ""}; Path=${path}; Max-Age=${life}; HttpOnly; SameSite=Lax${secure}`;
}

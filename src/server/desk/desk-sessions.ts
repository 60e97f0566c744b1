import { createHash, timingSafeEqual } from "node:crypto";
import { SignJWT } from "jose";
import * as v from "valibot";
import { ALGORITHM, TYPE } from "../tokens/claims.ts";
import { createKeyRing } from "../tokens/key-ring.ts";
import { readSigned } from "../tokens/read-signed.ts";

/** `admin` changes things, `read` looks at the figures alone. */
export const deskRoles = ["admin", "read"] as const;
export type DeskRole = (typeof deskRoles)[number];

/** Who sits at the desk. */
export interface DeskSession {
  readonly role: DeskRole;
  /** As they called themselves: it stands beside what they change, and proves nothing. */
  readonly name: string | undefined;
}

export interface DeskSessions {
  /** Whose token it is; undefined where it is nobody's. */
  roleOf(token: string): DeskRole | undefined;
  /** What the cookie holds. */
  open(session: DeskSession): Promise<string>;
  /** Undefined where it is none of ours, has run out, or was opened with a token that is no more. */
  read(cookie: string): Promise<DeskSession | undefined>;
}

export interface DeskSessionsOptions {
  readonly siteId: string;
  /** The first one signs, all of them are believed. */
  readonly tokenSecrets: readonly string[];
  readonly adminToken: string;
  readonly deskReadToken: string | undefined;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** A working day, in seconds. */
export const SESSION_SECONDS = 12 * 3600;

const claims = v.object({
  aud: v.string(),
  role: v.picklist(deskRoles),
  name: v.optional(v.string()),
  of: v.string(),
  exp: v.number(),
});

/** Nobody's token travels again after it was given once: what does is signed, and ends after twelve hours. */
export function createDeskSessions(options: DeskSessionsOptions): DeskSessions {
  const { siteId, tokenSecrets, adminToken, deskReadToken, now } = options;
  const known = (role: DeskRole, token: string) => ({ role, digest: digest(token), name: nameless(token) });
  const tokens = [known("admin", adminToken), ...(deskReadToken === undefined ? [] : [known("read", deskReadToken)])];
  const audience = `${siteId} desk`;
  const keys = createKeyRing(tokenSecrets);
  /** Which token it was: another one ends all sessions of the one before. */
  const nameOf = (role: DeskRole): string | undefined => tokens.find((each) => each.role === role)?.name;

  return {
    roleOf: (token) => tokens.find((each) => timingSafeEqual(each.digest, digest(token)))?.role,
    async open({ role, name }) {
      const { id, key } = await keys.signing();
      return await new SignJWT({ role, ...(name === undefined ? {} : { name }), of: nameOf(role) })
        .setProtectedHeader({ alg: ALGORITHM, typ: TYPE, kid: id })
        .setAudience(audience)
        .setExpirationTime(Math.floor(now() / 1000) + SESSION_SECONDS)
        .sign(key);
    },
    async read(cookie) {
      const signed = await readSigned(cookie, await keys.all());
      const said = v.safeParse(claims, signed.ok ? signed.payload : undefined);
      if (!said.success || said.output.aud !== audience || said.output.exp <= now() / 1000) return undefined;
      const { role, name, of } = said.output;
      return of === nameOf(role) ? { role, name } : undefined;
    },
  };
}

/** Tells a token from the one before, and nothing of it. */
function nameless(token: string): string {
  return createHash("sha256").update("desk\n").update(token).digest("base64url").slice(0, 16);
}

function digest(token: string): Uint8Array {
  return createHash("sha256").update(token).digest();
}

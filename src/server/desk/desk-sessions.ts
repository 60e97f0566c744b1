import { createHash, timingSafeEqual } from "node:crypto";
import { jwtVerify, SignJWT } from "jose";
import * as v from "valibot";
import { ALGORITHM } from "../tokens/claims.ts";
import { importTokenKey, type TokenKey } from "../tokens/token-keys.ts";

/** `admin` changes things, `read` looks at the figures alone. */
export const deskRoles = ["admin", "read"] as const;
export type DeskRole = (typeof deskRoles)[number];

export interface DeskSessions {
  /** Whose token it is; undefined where it is nobody's. */
  roleOf(token: string): DeskRole | undefined;
  /** What the cookie holds. */
  open(role: DeskRole): Promise<string>;
  /** Undefined where it is none of ours, has run out, or was opened with a token that is no more. */
  read(cookie: string): Promise<DeskRole | undefined>;
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

const claims = v.object({ role: v.picklist(deskRoles), of: v.string() });

/** Nobody's token travels again after it was given once: what does is signed, and ends after twelve hours. */
export function createDeskSessions(options: DeskSessionsOptions): DeskSessions {
  const { siteId, tokenSecrets, adminToken, deskReadToken, now } = options;
  const known = (role: DeskRole, token: string) => ({ role, digest: digest(token), name: nameless(token) });
  const tokens = [known("admin", adminToken), ...(deskReadToken === undefined ? [] : [known("read", deskReadToken)])];
  const audience = `${siteId} desk`;
  let imported: Promise<readonly TokenKey[]> | undefined;
  const keys = () => (imported ??= Promise.all(tokenSecrets.map(importTokenKey)));
  /** Which token it was: another one ends all sessions of the one before. */
  const nameOf = (role: DeskRole): string | undefined => tokens.find((each) => each.role === role)?.name;

  return {
    roleOf: (token) => tokens.find((each) => timingSafeEqual(each.digest, digest(token)))?.role,
    async open(role) {
      const [first] = await keys();
      if (first === undefined) throw new Error("there is no secret to sign with");
      return await new SignJWT({ role, of: nameOf(role) })
        .setProtectedHeader({ alg: ALGORITHM, kid: first.id })
        .setAudience(audience)
        .setExpirationTime(Math.floor(now() / 1000) + SESSION_SECONDS)
        .sign(first.key);
    },
    async read(cookie) {
      for (const { key } of await keys()) {
        const verified = await jwtVerify(cookie, key, {
          algorithms: [ALGORITHM],
          audience,
          currentDate: new Date(now()),
        }).catch(() => undefined);
        const said = v.safeParse(claims, verified?.payload);
        if (said.success && said.output.of === nameOf(said.output.role)) return said.output.role;
      }
      return undefined;
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

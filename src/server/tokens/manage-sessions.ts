import { SignJWT } from "jose";
import * as v from "valibot";
import { ALGORITHM, TYPE, type TokenMode } from "./claims.ts";
import { createKeyRing } from "./key-ring.ts";
import { readSigned } from "./read-signed.ts";
import { faultOf } from "./read-token.ts";

/** Whom a mailed link has let in, for a while. */
export interface ManageSession {
  /** The hash of their address. */
  readonly person: string;
  /** Whose gifts they may see and change. */
  readonly customers: readonly string[];
  /** BCP 47. */
  readonly locale: string;
}

export interface ManageSessions {
  sign(session: ManageSession): Promise<string>;
  /** Undefined for what is no session of ours that lasts. */
  read(token: string): Promise<ManageSession | undefined>;
}

/** Another word than any purpose of a token that is given away: none of those opens this. */
const PURPOSE = "manage";

export const MANAGE_SESSION_SECONDS = 1800;

const seconds = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const shape = v.object({
  iss: v.string(),
  aud: v.string(),
  sub: v.pipe(v.string(), v.nonEmpty()),
  purpose: v.string(),
  mode: v.string(),
  customers: v.array(v.string()),
  locale: v.string(),
  iat: seconds,
  exp: seconds,
});

/**
 * Signed, and kept by the reader's browser alone: all replicas know it, and nothing is left of it when it has ended.
 *
 * @param secrets the first one signs, all are believed
 * @param now milliseconds since 1970
 */
export function createManageSessions(
  { siteId, livemode }: { readonly siteId: string; readonly livemode: boolean },
  secrets: readonly string[],
  now: () => number,
): ManageSessions {
  const mode: TokenMode = livemode ? "live" : "test";
  const keys = createKeyRing(secrets);
  return {
    async sign({ person, customers, locale }) {
      const { id, key } = await keys.signing();
      const at = Math.floor(now() / 1000);
      return await new SignJWT({ purpose: PURPOSE, mode, customers, locale })
        .setProtectedHeader({ alg: ALGORITHM, typ: TYPE, kid: id })
        .setIssuer(siteId)
        .setAudience(siteId)
        .setSubject(person)
        .setIssuedAt(at)
        .setExpirationTime(at + MANAGE_SESSION_SECONDS)
        .sign(key);
    },
    async read(token) {
      const signed = await readSigned(token, await keys.all());
      const claims = v.safeParse(shape, signed.ok ? signed.payload : undefined);
      if (!claims.success) return undefined;
      const { sub: person, customers, locale } = claims.output;
      const fault = faultOf(claims.output, { siteId, purpose: PURPOSE, mode, now: now() });
      return fault === undefined ? { person, customers, locale } : undefined;
    },
  };
}

import { jwtVerify, SignJWT } from "jose";
import * as v from "valibot";
import { ALGORITHM, TYPE, type ReminderPurpose } from "./claims.ts";
import { importTokenKey, type TokenKey } from "./token-keys.ts";

/** What stands in the links of a reminder's mails: which reminder, and for what the link is. */
export interface ReminderTokens {
  /** @param id of the reminder */
  sign(purpose: ReminderPurpose, id: string): Promise<string>;
  /** The reminder's id; undefined for anything that was not signed here for this. */
  read(purpose: ReminderPurpose, token: string): Promise<string | undefined>;
}

/** In characters: far more than ours have. */
const MAX_LENGTH = 1024;

const claimsShape = v.object({ purpose: v.string(), sub: v.pipe(v.string(), v.nonEmpty()) });

/** @param secrets the first one signs, all of them are believed */
export function createReminderTokens(siteId: string, secrets: readonly string[]): ReminderTokens {
  let imported: Promise<readonly TokenKey[]> | undefined;
  const keys = (): Promise<readonly TokenKey[]> => (imported ??= Promise.all(secrets.map(importTokenKey)));
  return {
    async sign(purpose, id) {
      const [first] = await keys();
      if (first === undefined) throw new Error("there is no TOKEN_SECRET to sign with");
      return await new SignJWT({ purpose })
        .setProtectedHeader({ alg: ALGORITHM, typ: TYPE, kid: first.id })
        .setIssuer(siteId)
        .setSubject(id)
        .sign(first.key);
    },
    async read(purpose, token) {
      if (token.length > MAX_LENGTH) return undefined;
      for (const { key } of await keys()) {
        const claims = await claimsOf(token, key, siteId);
        if (claims?.purpose === purpose) return claims.sub;
      }
      return undefined;
    },
  };
}

/** Undefined where it was not signed with this key. */
async function claimsOf(token: string, key: CryptoKey, issuer: string) {
  try {
    const { payload } = await jwtVerify(token, key, { algorithms: [ALGORITHM], typ: TYPE, issuer });
    const claims = v.safeParse(claimsShape, payload);
    return claims.success ? claims.output : undefined;
  } catch {
    return undefined;
  }
}

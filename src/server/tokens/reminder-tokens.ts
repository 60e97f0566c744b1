import { SignJWT } from "jose";
import * as v from "valibot";
import { ALGORITHM, TYPE, type ReminderPurpose } from "./claims.ts";
import { createKeyRing } from "./key-ring.ts";
import { readSigned } from "./read-signed.ts";

/** What stands in the links of a reminder's mails: which reminder, and for what the link is. */
export interface ReminderTokens {
  /** @param id of the reminder */
  sign(purpose: ReminderPurpose, id: string): Promise<string>;
  /** The reminder's id; undefined for anything that was not signed here for this. */
  read(purpose: ReminderPurpose, token: string): Promise<string | undefined>;
}

/** In characters: far more than ours have. */
const MAX_LENGTH = 1024;

const claimsShape = v.object({ iss: v.string(), purpose: v.string(), sub: v.pipe(v.string(), v.nonEmpty()) });

/** @param secrets the first one signs, all of them are believed */
export function createReminderTokens(siteId: string, secrets: readonly string[]): ReminderTokens {
  const keys = createKeyRing(secrets);
  return {
    async sign(purpose, id) {
      const { id: kid, key } = await keys.signing();
      return await new SignJWT({ purpose })
        .setProtectedHeader({ alg: ALGORITHM, typ: TYPE, kid })
        .setIssuer(siteId)
        .setSubject(id)
        .sign(key);
    },
    async read(purpose, token) {
      if (token.length > MAX_LENGTH) return undefined;
      const signed = await readSigned(token, await keys.all());
      const claims = v.safeParse(claimsShape, signed.ok ? signed.payload : undefined);
      if (!claims.success || claims.output.iss !== siteId || claims.output.purpose !== purpose) return undefined;
      return claims.output.sub;
    },
  };
}

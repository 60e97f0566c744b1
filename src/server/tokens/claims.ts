import * as v from "valibot";
import { intervals } from "../../core/money/interval.ts";

/** What a token is for. One that was signed for one thing is never taken for another. */
export const purposes = ["supporter"] as const;
export type Purpose = (typeof purposes)[number];

/** Of the links in a reminder's mails; what they say is read by `reminder-tokens.ts`. */
export type ReminderPurpose = "reminder-confirm" | "reminder-stop";

/** Whose money it speaks of: a trial's token opens nothing where the money is real. */
export const modes = ["live", "test"] as const;
export type TokenMode = (typeof modes)[number];

/** The one algorithm; a token has no say in it. */
export const ALGORITHM = "HS256";
export const TYPE = "JWT";

/** Nothing else stands in the header of a token of ours: no key of its own, nothing "critical". */
export const headerShape = v.strictObject({ alg: v.string(), typ: v.literal(TYPE), kid: v.string() });

const seconds = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** A later release may say more; what is said here it says, too. */
export const claimsShape = v.object({
  /** `SITE_ID`. */
  iss: v.string(),
  /** `SITE_ID`, too: for the servers of that publisher. */
  aud: v.string(),
  /** Says which gift, and nothing of whose. */
  sub: v.pipe(v.string(), v.nonEmpty()),
  purpose: v.string(),
  mode: v.string(),
  interval: v.picklist(intervals),
  /** Seconds since 1970, all three. */
  iat: seconds,
  nbf: v.exactOptional(seconds),
  exp: seconds,
});
export type Claims = v.InferOutput<typeof claimsShape>;

import * as v from "valibot";
import { EMAIL_MAX_LENGTH, emailPattern } from "./email-pattern.ts";

/** An address in what a page sends. */
export const emailShape = v.pipe(
  v.string(),
  v.maxLength(EMAIL_MAX_LENGTH, "is too long"),
  v.regex(emailPattern, "must be an e-mail address"),
);

import { look, ok, wrong, type Finding } from "./finding.ts";

/**
 * Who writes to givers when money fails. Stripe's API does not tell whether its own e-mails are on.
 *
 * @param sendsMail whether SMTP_URL is set
 */
export function checkDunning(dunning: "stripe" | "ours", sendsMail: boolean): Finding[] {
  if (dunning === "stripe") return [look("dunning-stripe", {})];
  if (!sendsMail) return [wrong("dunning-without-mail", {})];
  return [ok("dunning-ours", {}), look("dunning-twice", {})];
}

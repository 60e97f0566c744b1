import { look, ok, wrong, type Finding } from "./finding.ts";

/**
 * Who writes to givers when money fails. Stripe's API does not tell whether its own e-mails are on.
 *
 * @param sendsMail whether SMTP_URL is set
 */
export function checkDunning(dunning: "stripe" | "ours", sendsMail: boolean): Finding[] {
  if (dunning === "stripe")
    return [
      look(
        "DUNNING is stripe: the endpoint writes to nobody when a renewal or a debit fails. Whether Stripe's own e-mails are on (receipts, failed payments, expiring cards) can't be read through its API",
        "see that they are on: Settings → Business → Customer emails, and Settings → Billing → Subscriptions and emails; or set DUNNING=ours",
      ),
    ];
  if (!sendsMail)
    return [
      wrong(
        "DUNNING is ours, and there is no SMTP_URL: nobody is told when a renewal or a debit fails",
        "set SMTP_URL and MAIL_FROM, or leave it to Stripe's own e-mails with DUNNING=stripe",
      ),
    ];
  return [
    ok("DUNNING is ours: givers whose renewal or debit fails are written to from here, once"),
    look(
      "Stripe's own e-mails about failed payments would say it a second time, and can't be read through its API",
      "switch these off under Settings → Billing → Subscriptions and emails; leave its receipts on under Settings → Business → Customer emails",
    ),
  ];
}

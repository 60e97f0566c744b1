import * as v from "valibot";
import type { NamedObject } from "../../core/ledger/read-event.ts";
import type { Compose } from "../mail/compose.ts";
import type { ComposeNoticeDeps } from "./compose-notice.ts";
import { openGiverDesk } from "./giver-letter.ts";
import { debitFailedData, failedData } from "./notice-mails.ts";

export interface ComposeFailedDeps extends ComposeNoticeDeps {
  /** As Stripe has it now; undefined where it has none. */
  readonly fetchObject: (named: NamedObject) => Promise<object | undefined>;
}

const invoiceShape = v.object({
  status: v.nullish(v.string(), null),
  amount_due: v.number(),
  currency: v.string(),
  next_payment_attempt: v.nullish(v.number(), null),
});

/** A renewal that was refused: said once, with what happens next and what helps. One that is paid by now is not told of. */
export function composeFailed(deps: ComposeFailedDeps): Compose {
  return async ({ data }) => {
    const { invoice: id, subscription } = v.parse(failedData, data);
    const [found, giver] = await Promise.all([
      deps.fetchObject({ kind: "invoice", id }),
      deps.fetchGiver(subscription),
    ]);
    if (found === undefined || giver === undefined) return undefined;
    const invoice = v.parse(invoiceShape, found);
    if (invoice.status === "paid" || invoice.status === "void") return undefined;
    // Who has ended the gift since need not be told to mend it.
    if (giver.isRunning && giver.endsAt !== undefined) return undefined;
    const desk = await openGiverDesk(deps, giver.locale);
    const { speech, words } = desk;
    const amount = speech.amount(invoice.amount_due, invoice.currency);
    const { interval, currency } = giver;
    const again = desk.giveAgain({ interval, amount: String(giver.amount), currency });
    const next = invoice.next_payment_attempt;
    const helps = giver.isRunning
      ? desk.howToChange(words.failed.newCard)
      : again === undefined
        ? []
        : [{ label: speech.say(words.failed.giveAgain), url: again }];
    return desk.letter(giver.email, {
      subject: speech.say(words.failed.subject),
      body: [
        speech.say(words.failed.notCharged, { amount }),
        !giver.isRunning
          ? speech.say(words.failed.ended)
          : next === null
            ? speech.say(words.failed.noMore)
            : speech.say(words.failed.triesAgain, { date: speech.date(next) }),
        ...helps,
      ],
      why: words.failed.why,
    });
  };
}

const text = v.nullish(v.string(), null);
const sessionShape = v.object({
  payment_status: v.string(),
  amount_total: v.number(),
  currency: v.string(),
  customer_email: text,
  customer_details: v.nullish(v.object({ email: text }), null),
  locale: text,
  metadata: v.nullish(v.record(v.string(), v.string()), {}),
});

/** A bank debit that bounced, days after it was given: nothing was charged, and nothing more will be tried. */
export function composeDebitFailed(deps: ComposeFailedDeps): Compose {
  return async ({ data }) => {
    const { session: id } = v.parse(debitFailedData, data);
    const found = await deps.fetchObject({ kind: "checkout.session", id });
    if (found === undefined) return undefined;
    const session = v.parse(sessionShape, found);
    const to = session.customer_details?.email ?? session.customer_email;
    if (to === null || session.payment_status === "paid") return undefined;
    const desk = await openGiverDesk(deps, session.metadata["locale"] ?? session.locale ?? undefined);
    const { speech, words } = desk;
    const { currency, amount_total: total } = session;
    const interval = session.metadata["interval"] ?? "once";
    const again = desk.giveAgain({ interval, amount: String(total), currency });
    return desk.letter(to, {
      subject: speech.say(words.debitFailed.subject),
      body: [
        speech.say(words.debitFailed.bounced, { amount: speech.amount(total, currency) }),
        speech.say(words.debitFailed.nothingMore),
        ...(again === undefined
          ? []
          : [speech.say(words.debitFailed.another), { label: speech.say(words.failed.giveAgain), url: again }]),
      ],
      why: words.debitFailed.why,
    });
  };
}

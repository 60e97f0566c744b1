import type { Config } from "../../core/campaign/config.ts";
import type { GiftTrouble } from "../../core/checkout/checkout.ts";
import type { Interval } from "../../core/money/interval.ts";
import { html, said, type Html } from "../pages/html.ts";
import { contactLine, linkTo, manageLink } from "./links.ts";
import type { PageContent } from "../pages/page.ts";
import type { Speech } from "./speech.ts";

/** What became of a gift. */
export interface Gift {
  readonly status: "paid" | "processing" | "failed";
  readonly interval: Interval;
  /** Minor units of `currency`. */
  readonly amount: number;
  readonly currency: string;
  /** Of one that failed and goes on: it can be mended. */
  readonly trouble?: GiftTrouble | undefined;
}

/**
 * Thanks, or what is known of a payment that the bank has yet to settle or did not make. Nothing of who the reader is.
 *
 * @param again where the form is, with the same choice
 */
export function outcomeView(gift: Gift, { publication }: Config, speech: Speech, again: string): PageContent {
  const { late } = speech.words;
  const { status, interval } = gift;
  if (status === "failed" && gift.trouble !== undefined) return mendView({ publication }, speech);
  const [heading, texts] = {
    paid: [late.thanks, { once: late.thanksOnce, month: late.thanksMonth, year: late.thanksYear }] as const,
    processing: [
      late.processing,
      { once: late.processingOnce, month: late.processingMonth, year: late.processingYear },
    ] as const,
    failed: [late.failed, { once: late.failedDetail, month: late.failedDetail, year: late.failedDetail }] as const,
  }[status];
  const text = speech.say(texts[interval], { amount: speech.amount(gift.amount, gift.currency) });
  const goesOn = status !== "failed" && interval !== "once";
  const manage = manageLink(publication, speech) ?? contactLine(publication, late.manageByContact);
  const isOwed = status === "paid" && publication.kind === "company";
  const share = status === "paid" ? linkTo(publication.share, said(speech.say(late.share))) : undefined;
  return {
    title: heading,
    body: html`<section aria-labelledby="heading">
      <h1 id="heading">${heading}</h1>
      <p>${said(text)}</p>
      ${step(status === "failed" ? html`<a href="${again}">${late.giveAgain}</a>` : undefined)}
      ${step(goesOn ? manage : undefined)}
      ${step(goesOn && publication.manage === undefined ? undefined : contactLine(publication, late.questions))}
      ${isOwed ? html`<p class="small">${said(speech.say(late.notDeductible))}</p>` : undefined} ${step(share)}
    </section>`,
  };
}

/** The first debit of a gift that goes on has bounced: another way to pay mends it, and a second gift would not. */
function mendView({ publication }: Pick<Config, "publication">, speech: Speech): PageContent {
  const { late } = speech.words;
  const { manage } = publication;
  return {
    title: late.renewalFailed,
    body: html`<section aria-labelledby="heading">
      <h1 id="heading">${late.renewalFailed}</h1>
      <p>${said(speech.say(late.renewalFailedDetail))}</p>
      ${step(linkTo(manage, html`${late.mend}`) ?? contactLine(publication, late.manageByContact))}
      ${step(manage === undefined ? undefined : contactLine(publication, late.questions))}
    </section>`,
  };
}

/** Nobody can say yet whether it was paid: the reader is told so, and not asked again. */
export function unconfirmedView({ publication }: Config, { words: { late } }: Speech, here: string): PageContent {
  return messageView(
    late.unconfirmed,
    html`<a href="${here}">${late.checkAgain}</a>`,
    contactLine(publication, late.questions),
  );
}

/** What was sent is nothing that the form sends: trying again would not help, and beginning anew may. */
export function refusalView({ publication }: Config, { words: { late } }: Speech, again: string): PageContent {
  const { refused } = late.checkoutProblem;
  return messageView(refused, html`<a href="${again}">${late.giveAgain}</a>`, contactLine(publication, late.questions));
}

function messageView(message: string, next: Html, contact: Html | undefined): PageContent {
  return {
    title: message,
    body: html`<section aria-labelledby="heading">
      <h1 class="message" id="heading">${message}</h1>
      ${step(next)} ${step(contact)}
    </section>`,
  };
}

function step(content: Html | undefined): Html | undefined {
  return content === undefined ? undefined : html`<p class="step">${content}</p>`;
}

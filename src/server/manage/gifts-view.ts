import { wishesQuery } from "../contribute/wishes.ts";
import { html, said, type Html } from "../pages/html.ts";
import type { PageContent } from "../pages/page.ts";
import type { Given } from "../store/ledger-store.ts";
import type { PaidInvoice, RunningGift } from "../stripe/supporters/supporter-gateway.ts";
import { resumeAgreed, undoAgreed } from "./agreed-text.ts";
import { amountText, paidWithText, stateText } from "./gift-text.ts";
import { offersFor, type Offer } from "./offers.ts";
import { buttonForm, linkButton, paragraph, questions, section } from "./parts.ts";
import type { ReaderPage } from "./reader-page.ts";

export interface Gifts {
  /** Of those that are over only one that ended just now. */
  readonly running: readonly RunningGift[];
  readonly given: readonly (Given | PaidInvoice)[];
  /** Who has receipts at Stripe, and no gift that runs. */
  readonly otherCustomers: readonly string[];
  /** Stands for one press of each button on the page. */
  readonly act: string;
  /** What the last press has changed. */
  readonly news?: string | undefined;
}

/** All that a reader gives and gave, and what they can do with it. */
export function giftsView(page: ReaderPage, gifts: Gifts): PageContent {
  const { manage } = page.speech.words;
  const body = html`${
    gifts.running.length === 0
      ? html`${paragraph(manage.none)}
          <p class="step">
            <a href="contribute${wishesQuery({ locale: page.speech.locale })}">${manage.giveAgain}</a>
          </p>`
      : gifts.running.map((gift) => giftView(page, gift, gifts.act))
  }
  ${paidView(page, gifts)} ${buttonForm(manage.actions.done, { do: "leave" }, "quiet")}`;
  return section(manage.title, body, { news: gifts.news, footer: questions(page) });
}

function giftView(page: ReaderPage, gift: RunningGift, act: string): Html {
  const { speech } = page;
  const { actions } = speech.words.manage;
  const { id } = gift;
  const button: Readonly<Record<Offer, () => Html>> = {
    amount: () => linkButton(actions.amount, { do: "amount", gift: id }),
    pause: () => linkButton(actions.pause, { do: "pause", gift: id }),
    resume: () => buttonForm(actions.resume, { do: "resume", gift: id, act }, "quiet"),
    end: () => linkButton(actions.end, { do: "end", gift: id }),
    "undo-end": () => buttonForm(actions.undoEnd, { do: "undo-end", gift: id, act }, "quiet"),
    // The one thing to do where a charge was refused.
    card: () => buttonForm(actions.card, { do: "card", gift: id }, gift.state === "failed" ? "main" : "quiet"),
  };
  const hint = hintOf(page, gift);
  return html`<div class="gift" role="group" aria-labelledby="${id}">
    <h2 id="${id}">${said(amountText(gift, speech))}</h2>
    <p class="${gift.state === "failed" ? "error" : "state"}">${said(stateText(gift, speech))}</p>
    ${gift.paidWith === undefined ? undefined : html`<p class="small">${said(paidWithText(gift.paidWith, speech))}</p>`}
    ${hint === undefined ? undefined : html`<p class="small">${said(hint)}</p>`}
    <div class="actions">
      ${offersFor(gift, page.config.amounts).map((offer) => button[offer]())}
      ${buttonForm(actions.receipts, { do: "receipts", customer: gift.customer }, "quiet")}
    </div>
  </div>`;
}

/** What a button does that asks nothing more; or when a refused charge comes again, whichever card it is by then. */
function hintOf({ speech, config }: ReaderPage, gift: RunningGift): string | undefined {
  if (gift.state === "failed")
    return gift.triedAgainAt === undefined || gift.endsAt !== undefined
      ? undefined
      : speech.say(speech.words.notice.failed.triesAgain, { date: speech.date(gift.triedAgainAt) });
  const offers = offersFor(gift, config.amounts);
  if (offers.includes("resume")) return resumeAgreed(gift, speech);
  return offers.includes("undo-end") ? undoAgreed(gift, speech) : undefined;
}

function paidView(page: ReaderPage, { given, otherCustomers }: Gifts): Html | undefined {
  const { speech } = page;
  const { paid, actions } = speech.words.manage;
  if (given.length === 0) return undefined;
  return html`<h2 id="paid">${paid.title}</h2>
    <ul class="paid" aria-labelledby="paid">
      ${given.map((each) => html`<li>${paidLine(each, page)}</li>`)}
    </ul>
    ${otherCustomers.map((customer) => buttonForm(actions.earlierReceipts, { do: "receipts", customer }, "quiet"))}`;
}

function paidLine(each: Given | PaidInvoice, { speech }: ReaderPage): Html {
  const { paid } = speech.words.manage;
  const amount = speech.amount(each.amount, each.currency);
  const takenBack = "takenBack" in each ? each.takenBack : 0;
  const isSingle = "kind" in each && each.kind === "once";
  const back = speech.say(paid.givenBack, { amount: speech.amount(takenBack, each.currency) });
  return html`<span>${speech.date(each.at)}</span>
    <span
      >${isSingle ? said(speech.say(paid.once, { amount })) : html`<bdi translate="no">${amount}</bdi>`}${
        takenBack === 0 ? undefined : html` <span class="hint">${said(back)}</span>`
      }</span
    >`;
}

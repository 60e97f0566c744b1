import type { CurrencyAmounts } from "../../core/money/amounts.ts";
import { amountComplaint } from "../../core/money/amount-complaint.ts";
import { checkAmount, type AmountProblem } from "../../core/money/check-amount.ts";
import { currencyName } from "../../core/money/currency-name.ts";
import { parseAmount } from "../../core/money/parse-amount.ts";
import { optionView } from "../contribute/option-view.ts";
import { readMinorUnits } from "../contribute/wishes.ts";
import { html, said, type Html } from "../pages/html.ts";
import type { PageContent } from "../pages/page.ts";
import type { RunningGift } from "../stripe/supporters/supporter-gateway.ts";
import { amountAgreed } from "./agreed-text.ts";
import { nextCharge } from "./gift-text.ts";
import { buttonForm, hidden, paragraph, problem, questions, section } from "./parts.ts";
import type { ReaderPage } from "./reader-page.ts";

/** The new amount as the reader has left it in the form. */
export interface Wanted {
  /** Minor units, or `other`; undefined where nothing is chosen. */
  readonly amount: string | undefined;
  /** As it was written. */
  readonly other: string;
}

export type WantedAmount =
  { readonly ok: true; readonly amount: number } | { readonly ok: false; readonly problem: AmountProblem | "same" };

/** The amount that was chosen or written, held against the same limits as that of a new gift. */
export function readWanted(
  { amount, other }: Wanted,
  gift: RunningGift,
  offered: CurrencyAmounts,
  locale: string,
): WantedAmount {
  const picked = readMinorUnits(amount);
  const read =
    picked === undefined
      ? parseAmount(other, gift.currency, locale, offered)
      : checkAmount(picked, gift.currency, offered);
  if (!read.ok) return { ok: false, problem: read };
  return read.amount === gift.amount ? { ok: false, problem: "same" } : read;
}

/** The publisher's suggestions, or another amount. Nothing is chosen for the reader. */
export function amountView(
  page: ReaderPage,
  gift: RunningGift,
  offered: CurrencyAmounts,
  wanted: Wanted,
  found?: AmountProblem | "same",
): PageContent {
  const { speech, widget } = page;
  const { amount: say, back } = speech.words.manage;
  const { currency, interval } = gift;
  const now = speech.amount(gift.amount, currency);
  const { suggestions } = offered[interval];
  const complaint = found === undefined ? undefined : complaintText(page, gift, offered, found);
  const isOther = wanted.amount === "other" || (wanted.amount === undefined && wanted.other !== "");
  const option = (value: number | "other", label: Html, isChosen: boolean, more?: Html): Html =>
    optionView({ name: "amount", value: String(value), label, isChosen, more });
  const body = html`${paragraph(speech.say(interval === "month" ? say.nowMonth : say.nowYear, { amount: now }))}
    ${paragraph(speech.say(say.first, { date: speech.date(nextCharge(gift) ?? gift.periodEnd) }))}
    <form method="get" action="manage">
      ${hidden({ do: "amount", gift: gift.id })}
      <fieldset
        role="radiogroup"
        aria-labelledby="new-amount"
        ${complaint === undefined ? undefined : html` aria-describedby="problem"`}
      >
        <legend id="new-amount">${say.newAmount}</legend>
        <div class="options amounts">
          ${suggestions
            .filter((each) => each !== gift.amount)
            .map((each) =>
              option(
                each,
                html`<bdi translate="no">${speech.amount(each, currency)}</bdi>`,
                wanted.amount === String(each),
              ),
            )}
          ${option("other", html`${widget.words.early.otherAmount}`, isOther, otherField(page, gift, wanted.other, complaint !== undefined))}
        </div>
        ${problem(complaint)}
      </fieldset>
      <button type="submit">${say.next}</button>
    </form>
    <p class="step"><a href="manage">${back}</a></p>`;
  const content = section(say.title, body, { footer: questions(page) });
  return complaint === undefined ? content : { ...content, title: `${complaint} – ${say.title}` };
}

function otherField({ speech, widget }: ReaderPage, { currency }: RunningGift, text: string, isWrong: boolean): Html {
  const label = speech.say(widget.words.late.amountField, { currency: currencyName(speech.locale, currency) });
  return html`<div class="field">
    <label for="other">${said(label)}</label>
    <input
      id="other"
      name="other"
      type="text"
      inputmode="decimal"
      autocomplete="off"
      maxlength="24"
      value="${text}"
      ${isWrong ? html` aria-invalid="true" aria-describedby="problem" autofocus` : undefined}
    />
  </div>`;
}

function complaintText(
  { speech, widget }: ReaderPage,
  { currency, interval }: RunningGift,
  offered: CurrencyAmounts,
  found: AmountProblem | "same",
): string {
  if (found === "same") return speech.words.manage.amount.same;
  const example = offered[interval].default;
  const { kind, values } = amountComplaint(found, { currency, locale: speech.locale, example }, (each) =>
    speech.amount(each, currency),
  );
  return speech.say(widget.words.late.amountProblem[kind], values);
}

/** What will be charged and from when on: said once more before it is changed. */
export function confirmAmountView(page: ReaderPage, gift: RunningGift, amount: number, act: string): PageContent {
  const { speech } = page;
  const { amount: say, back } = speech.words.manage;
  const body = html`${paragraph(amountAgreed(gift, amount, speech))}
    ${buttonForm(say.confirm, { do: "amount", gift: gift.id, amount, act })}
    <p class="step"><a href="manage">${back}</a></p>`;
  return section(say.confirmTitle, body, { footer: questions(page) });
}

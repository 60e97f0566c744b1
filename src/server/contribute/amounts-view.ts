import type { Config } from "../../core/campaign/config.ts";
import { amountComplaint } from "../../core/money/amount-complaint.ts";
import { currencyName } from "../../core/money/currency-name.ts";
import type { Interval } from "../../core/money/interval.ts";
import type { Asking } from "./asking.ts";
import { html, said, type Html } from "../pages/html.ts";
import { manageLink } from "./links.ts";
import { optionView } from "./option-view.ts";
import type { Speech } from "./speech.ts";

/**
 * The amounts of one interval, and how a recurring gift is ended. All three stand in the form, each with names of its
 * own; styles show the one that is chosen, and where they can't, each says which it is.
 */
export function amountsView(asking: Asking, each: Interval, publication: Config["publication"], speech: Speech): Html {
  const { early, late } = speech.words;
  const { choice, offered } = asking;
  const { currency } = choice;
  const { suggestions } = offered[each];
  const { picked, text } = choice.amounts[each];
  const isOther = picked === "other" || !suggestions.includes(picked);
  const written = typeof picked === "number" && isOther ? speech.amount(picked, currency) : text;
  const option = (value: number | "other", label: Html, isChosen: boolean, more?: Html): Html =>
    optionView({ name: `amount-${each}`, value: String(value), label, isChosen, more });
  const canEnd = each !== "once" && (publication.manage ?? publication.contact) !== undefined;
  return html`<div class="of-${each}">
    <fieldset role="radiogroup" aria-labelledby="how-much-${each}">
      <legend id="how-much-${each}">${early.howMuch}<span class="which"> – ${early[each]}</span></legend>
      <div class="options amounts">
        ${suggestions.map((amount) =>
          option(amount, html`<bdi translate="no">${speech.amount(amount, currency)}</bdi>`, picked === amount),
        )}
        ${option("other", html`${early.otherAmount}`, isOther, fieldView(asking, each, written, speech))}
      </div>
    </fieldset>
    ${canEnd ? html`<p class="small step">${late.cancelAnyTime} ${manageLink(publication, speech)}</p>` : undefined}
  </div>`;
}

function fieldView(asking: Asking, each: Interval, written: string, speech: Speech): Html {
  const { currency } = asking.choice;
  const label = speech.say(speech.words.late.amountField, { currency: currencyName(speech.locale, currency) });
  const complaint = each === asking.choice.interval ? amountProblemText(asking, speech) : undefined;
  // The reader is taken to what they have to mend, which may be below the window.
  const fault = html` aria-invalid="true" aria-describedby="problem" autofocus`;
  return html`<div class="field">
    <label for="other-${each}">${said(label)}</label>
    <input
      id="other-${each}"
      name="other-${each}"
      type="text"
      inputmode="decimal"
      autocomplete="transaction-amount"
      maxlength="24"
      value="${written}"
      ${complaint === undefined ? undefined : fault}
    />
    ${complaint === undefined ? undefined : html`<p class="error" id="problem">${said(complaint)}</p>`}
  </div>`;
}

/** What is wrong with the amount, in the reader's words. */
export function amountProblemText({ amountProblem, choice, offered }: Asking, speech: Speech): string | undefined {
  if (amountProblem === undefined) return undefined;
  const { currency, interval } = choice;
  const example = offered[interval].default;
  const { kind, values } = amountComplaint(amountProblem, { currency, locale: speech.locale, example }, (amount) =>
    speech.amount(amount, currency),
  );
  return speech.say(speech.words.late.amountProblem[kind], values);
}

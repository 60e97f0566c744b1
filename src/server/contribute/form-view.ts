import type { Config } from "../../core/campaign/config.ts";
import { intervals, type Interval } from "../../core/money/interval.ts";
import { amountProblemText, amountsView } from "./amounts-view.ts";
import type { Asking } from "./asking.ts";
import { copyOf } from "./copy.ts";
import { html, said, type Html } from "../pages/html.ts";
import { contactLine, linkTo } from "./links.ts";
import { optionView } from "./option-view.ts";
import type { PageContent } from "../pages/page.ts";
import type { Speech } from "./speech.ts";
import { wishesQuery } from "./wishes.ts";

/** The ask: why, how often, how much, and on to Stripe's page. Whatever a reader needs to send it they can see. */
export function formView(asking: Asking, config: Config, speech: Speech): PageContent {
  const { early, late } = speech.words;
  const { choice, offered, campaign, notice, checkoutProblem } = asking;
  const copy = copyOf(asking.variant, speech.words);
  const heading = speech.say(copy.heading);
  const problem = checkoutProblem === undefined ? undefined : late.checkoutProblem[checkoutProblem];
  const interval = (each: Interval): Html => {
    const from = speech.amount(Math.min(...offered[each].suggestions), choice.currency);
    return optionView({
      name: "interval",
      value: each,
      label: html`${early[each]}`,
      hint: said(speech.say(early.from, { amount: from })),
      isChosen: choice.interval === each,
    });
  };
  const hidden = (name: string, value: string | undefined): Html | undefined =>
    // Some browsers put back what stood there before a reload: an id that has been paid with.
    value === undefined ? undefined : html`<input type="hidden" name="${name}" value="${value}" autocomplete="off" />`;
  const body = html`<section aria-labelledby="heading">
      <h1 id="heading" dir="auto">${said(heading)}</h1>
      ${copy.body.map((text) => html`<p dir="auto">${said(speech.say(text))}</p>`)}
      ${copy.signature === undefined ? undefined : html`<p class="signature" dir="auto">${said(speech.say(copy.signature))}</p>`}
      ${notice === undefined ? undefined : html`<p class="notice">${late[notice]}</p>`}
      <form method="post" action="contribute" accept-charset="utf-8">
        ${hidden("attemptId", asking.attemptId)} ${hidden("currency", choice.currency)}
        ${hidden("locale", speech.locale)} ${hidden("campaign", campaign?.id)}
        <fieldset role="radiogroup" aria-labelledby="how-often">
          <legend id="how-often">${early.howOften}</legend>
          <div class="options">${intervals.map(interval)}</div>
        </fieldset>
        ${intervals.map((each) => amountsView(asking, each, config.publication, speech))}
        <p class="small">${early.atStripe}</p>
        ${methodsView(config.paymentMethods, early.accepted)}
        ${problem === undefined ? undefined : html`<p class="error" id="problem">${problem}</p>`}
        <button type="submit" ${problem === undefined ? undefined : html` aria-describedby="problem" autofocus`}>
          ${early.continue}
        </button>
      </form>
    </section>
    ${finePrint(asking, config, speech)}`;
  // First, because a screen reader says it when the page has come.
  const news = problem ?? amountProblemText(asking, speech) ?? (notice === undefined ? undefined : late[notice]);
  return { title: news === undefined ? heading : `${news} – ${heading}`, body };
}

function methodsView(methods: readonly string[], label: string): Html | undefined {
  if (methods.length === 0) return undefined;
  return html`<ul class="small methods" aria-label="${label}" translate="no">
    ${methods.map((each) => html`<li>${each}</li>`)}
  </ul>`;
}

/** What a reader may want to know before they pay, and the other currencies. */
function finePrint(asking: Asking, { publication, amounts }: Config, speech: Speech): Html {
  const { late } = speech.words;
  const { choice, campaign } = asking;
  const currency = (code: string): Html => {
    const query = wishesQuery({
      locale: speech.locale,
      currency: code,
      interval: choice.interval,
      campaign: campaign?.id,
    });
    const name = code.toUpperCase();
    return code === choice.currency
      ? html`<li><strong aria-current="true">${name}</strong></li>`
      : html`<li><a href="${query}">${name}</a></li>`;
  };
  const codes = Object.keys(amounts);
  return html`<footer class="small">
    ${
      codes.length < 2
        ? undefined
        : html`<nav aria-labelledby="currency">
            <span id="currency">${late.currency}</span>
            <ul translate="no">
              ${codes.map(currency)}
            </ul>
          </nav>`
    }
    <p class="links">
      ${linkTo(publication.privacyPolicy, html`${late.privacy}`)} ${contactLine(publication, late.questions)}
    </p>
  </footer>`;
}

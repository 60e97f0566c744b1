import { html, said } from "../pages/html.ts";
import type { PageContent } from "../pages/page.ts";
import type { RunningGift } from "../stripe/supporters/supporter-gateway.ts";
import { endText, pauseText } from "./agreed-text.ts";
import { amountText } from "./gift-text.ts";
import { pausesFor } from "./offers.ts";
import { buttonForm, hidden, paragraph, questions, section } from "./parts.ts";
import type { ReaderPage } from "./reader-page.ts";

/** How long, each with the day on which it is charged again. */
export function pauseView(page: ReaderPage, gift: RunningGift, act: string): PageContent {
  const { speech } = page;
  const { pause, back } = speech.words.manage;
  const body = html`<p class="which-gift">${said(amountText(gift, speech))}</p>
    ${paragraph(pause.intro)}
    ${pausesFor(gift).map(
      (offer) =>
        html`<form method="post" action="manage" class="choice">
          ${hidden({ do: "pause", gift: gift.id, act, for: offer.name })}
          <button type="submit" aria-describedby="until-${offer.name}">${pause[offer.name]}</button>
          <p class="small" id="until-${offer.name}">${said(pauseText(gift, offer, speech))}</p>
        </form>`,
    )}
    <p class="step"><a href="manage">${back}</a></p>`;
  return section(pause.title, body, { footer: questions(page) });
}

/** The second press of two. What happens is said; nothing is asked. */
export function endView(page: ReaderPage, gift: RunningGift, act: string): PageContent {
  const { speech } = page;
  const { end } = speech.words.manage;
  const body = html`<p class="which-gift">${said(amountText(gift, speech))}</p>
    ${paragraph(endText(gift, speech))} ${buttonForm(end.button, { do: "end", gift: gift.id, act })}
    <p class="step"><a href="manage">${end.keep}</a></p>`;
  return section(end.title, body, { footer: questions(page) });
}

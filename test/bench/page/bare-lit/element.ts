/**
 * What an appeal of the same look costs at least, written in Lit: the same markup and the same styles, with every word
 * and amount in it. It asks no config, speaks one language, decides nothing and answers no press.
 */
import { html, LitElement, unsafeCSS } from "lit";
import { paletteCss } from "../../../../src/element/palette-css.ts";
import { styles } from "../../../../src/element/support-appeal.styles.ts";

const option = (name: string, value: string, words: string, hint: string | undefined, isChosen: boolean) => html`
  <label class="option${isChosen ? " chosen" : ""}">
    <input type="radio" name=${name} value=${value} .checked=${isChosen} />
    <span>${words}</span>
    ${hint === undefined ? "" : html`<span class="hint">from <bdi>${hint}</bdi></span>`}
  </label>
`;

export class BareLit extends LitElement {
  static override readonly styles = [styles, unsafeCSS(paletteCss())];

  protected override firstUpdated(): void {
    this.dispatchEvent(new CustomEvent("appeal-shown", { bubbles: true, composed: true }));
  }

  protected override render(): unknown {
    return html`
      <div class="root" lang="en" dir="ltr">
        <p class="voice" role="status"></p>
        <section aria-labelledby="heading">
          <h2 id="heading" tabindex="-1">Support The Example Times</h2>
          <p>
            We are four reporters, a photographer and a van that starts most mornings. We go to the meetings nobody else
            sits through, and we print what was decided before it costs you anything.
          </p>
          <p>
            Advertising pays for about half of that. Readers pay for the rest, and what you just read stays free for
            those who can’t.
          </p>
          <p>
            If this paper is useful to you, please give what feels right. If now is a bad time, tell us when to ask
            again and we will leave you in peace until then.
          </p>
          <p class="signature">Odile Farrant, editor</p>
          <form>
            <fieldset role="radiogroup" aria-labelledby="how-often">
              <legend id="how-often">How often</legend>
              <div class="options">
                ${option("interval", "once", "Once", "$5", true)} ${option("interval", "month", "Monthly", "$2", false)}
                ${option("interval", "year", "Annual", "$20", false)}
              </div>
            </fieldset>
            <fieldset role="radiogroup" aria-labelledby="how-much">
              <legend id="how-much">How much</legend>
              <div class="options amounts">
                ${option("amount", "500", "$5", undefined, false)} ${option("amount", "1500", "$15", undefined, true)}
                ${option("amount", "5000", "$50", undefined, false)}
                ${option("amount", "other", "Other amount", undefined, false)}
              </div>
            </fieldset>
            <p class="plan"><bdi>$15</bdi> today, one time. Nothing is charged again.</p>
            <p class="small">You pay on the next page, at Stripe.</p>
            <ul class="small">
              <li>Visa</li>
              <li>Mastercard</li>
              <li>American Express</li>
              <li>Apple Pay</li>
              <li>Google Pay</li>
            </ul>
            <button class="primary" type="submit">Continue</button>
          </form>
          <p class="later">Not ready to support today? <button class="link" type="button">Remind me later</button></p>
          <div class="small links">
            <label>
              Currency
              <select>
                <option>USD</option>
                <option>EUR</option>
              </select>
            </label>
            <span
              >Questions?
              <a class="link" href="mailto:readers@example-times.example">readers@example-times.example</a></span
            >
            <button class="link" type="button">Why am I seeing this?</button>
          </div>
        </section>
      </div>
    `;
  }
}

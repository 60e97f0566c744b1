import { html, nothing, type TemplateResult } from "lit";
import { intervals } from "../../core/money/interval.ts";
import { offeredIn } from "../../visit/open-asking.ts";
import { isSettled, type Asking } from "../../visit/state.ts";
import { said } from "../said.ts";
import type { Late, ViewContext } from "../view-context.ts";

/**
 * The ask itself: message, form, and the way out. What a reader can only meet after their first action is drawn by
 * the late views; until they are there, the action waits for them.
 */
export function askingView(asking: Asking, context: ViewContext, late: Late | undefined): TemplateResult {
  const { speech, config, act, focus } = context;
  const { messages, foreign } = speech;
  const { paymentMethods } = config;
  const { variant, choice, step, problem } = asking;
  const { interval, currency, amounts } = choice;
  const offered = offeredIn(config, currency);
  const { picked } = amounts[interval];
  const lateContext = late && { ...context, late: late.messages };
  const part = (name: "notice" | "meter" | "extras" | "amountField" | "manage" | "problem" | "finePrint") =>
    (lateContext && late?.views[name](asking, lateContext)) ?? nothing;

  const submit = (event: Event) => {
    event.preventDefault();
    act({ type: "continue" });
  };
  // What stands there is what will be paid, also while the checkout opens.
  const keepChoice = (event: Event) => isSettled(asking) && event.preventDefault();
  const pick = (amount: number | "other", byPointer: boolean) => {
    act({ type: "choose-amount", amount });
    // Arrow keys pass through Other amount; only a pointer means to write there at once.
    if (amount === "other" && byPointer) focus("other");
  };
  const chosen = (isChosen: boolean) => (isChosen ? " chosen" : "");
  const amountOption = (value: number | "other", label: string) => html`
    <label class="option${chosen(picked === value)}" part="amount-option${chosen(picked === value)}">
      <input
        type="radio"
        name="amount"
        value=${value}
        .checked=${picked === value}
        @change=${() => pick(value, false)}
        @click=${(event: MouseEvent) => event.detail > 0 && pick(value, true)}
      />
      <bdi translate=${value === "other" ? "yes" : "no"} ${said(label)}></bdi>
    </label>
  `;
  const intervalOption = (each: (typeof intervals)[number]) => html`
    <label class="option${chosen(interval === each)}" part="interval-option${chosen(interval === each)}">
      <input
        type="radio"
        name="interval"
        value=${each}
        aria-labelledby="interval-${each}"
        aria-describedby="from-${each}"
        .checked=${interval === each}
        @change=${() => act({ type: "choose-interval", interval: each })}
      />
      <span id="interval-${each}">${messages[each]}</span>
      <span
        class="hint"
        id="from-${each}"
        ${said(speech.say(messages.from, { amount: speech.amount(Math.min(...offered[each].suggestions), currency) }))}
      ></span>
    </label>
  `;
  // On a page in a language that the widget does not speak, the publisher's own words are in that one.
  const language = (own: unknown) => (own === undefined ? undefined : foreign) ?? speech.locale;
  const direction = (own: unknown) => (own === undefined || foreign === undefined ? speech.dir : "auto");
  // When a recurring gift is charged is said with the late words: few begin with one, and it takes most of them.
  const plan = () =>
    picked === "other" || interval !== "once"
      ? ""
      : speech.say(messages.willHappenOnce, { amount: speech.amount(picked, currency) });

  return html`
    <section part="appeal" aria-labelledby="heading">
      <h2
        id="heading"
        part="heading"
        tabindex="-1"
        lang=${language(variant.heading)}
        dir=${direction(variant.heading)}
        ${said(speech.say(variant.heading ?? messages.heading))}
      ></h2>
      <div part="body" lang=${language(variant.body)}>
        ${(variant.body ?? messages.body).map(
          (text) => html`<p dir=${direction(variant.body)} ${said(speech.say(text))}></p>`,
        )}
      </div>
      ${
        variant.signature === undefined
          ? nothing
          : html`<p
              class="signature"
              part="signature"
              lang=${language(variant.signature)}
              dir=${direction(variant.signature)}
              ${said(speech.say(variant.signature))}
            ></p>`
      }
      ${part("notice")} ${part("meter")}
      <form part="form" novalidate @submit=${submit}>
        <fieldset role="radiogroup" aria-labelledby="how-often" @click=${keepChoice}>
          <legend id="how-often">${messages.howOften}</legend>
          <div class="options">${intervals.map(intervalOption)}</div>
        </fieldset>
        <fieldset role="radiogroup" aria-labelledby="how-much" @click=${keepChoice}>
          <legend id="how-much">${messages.howMuch}</legend>
          <div class="options amounts">
            ${offered[interval].suggestions.map((each) => amountOption(each, speech.amount(each, currency)))}
            ${amountOption("other", messages.otherAmount)}
          </div>
          ${picked === "other" ? part("amountField") : nothing}
        </fieldset>
        ${part("extras")}
        <p
          class="plan"
          part="will-happen"
          id="plan"
          aria-live="polite"
          translate="no"
          ${said(lateContext && late ? late.views.plan(asking, lateContext) : plan())}
        ></p>
        <p class="small">${messages.atStripe} ${part("manage")}</p>
        <ul class="small" part="methods" aria-label=${messages.accepted} translate="no">
          ${paymentMethods.map((method) => html`<li>${method}</li>`)}
        </ul>
        <button
          class="primary"
          part="continue"
          type="submit"
          @click=${submit}
          aria-describedby="plan"
          aria-disabled=${isSettled(asking) ? "true" : "false"}
          ${said(
            step === "continue-heard"
              ? messages.oneMoment
              : ((lateContext && late?.views.working(asking, lateContext)) ?? messages.continue),
          )}
        ></button>
        ${part("problem")}
      </form>
      ${problem === "unreachable" ? html`<p class="error" part="error">${messages.unreachable}</p>` : nothing}
      ${
        (lateContext && late?.views.wayOut(asking, lateContext)) ??
        html`
          <p class="later" part="later">
            ${messages.notReady}
            <button
              id="later"
              class="link"
              part="remind-later"
              type="button"
              @click=${() => act({ type: "open-later" })}
              ${said(step === "later-heard" ? messages.oneMoment : messages.remindLater)}
            ></button>
          </p>
        `
      }
      <div class="small links">${part("finePrint")}</div>
    </section>
  `;
}

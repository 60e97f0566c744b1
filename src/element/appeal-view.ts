import { html, nothing, type TemplateResult } from "lit/html.js";
import { withAmount } from "../core/checkout/choice.ts";
import { intervals } from "../core/money/interval.ts";
import type { AppealHost, Ready } from "./appeal-host.ts";
import { offeredIn, type Asking } from "./asking.ts";
import type { Conversation } from "./conversation/conversation.ts";

/** An element that hands the reader's moves to the conversation, and waits for it. */
interface Answering {
  readonly unreachable: boolean;
  answer(move: (conversation: Conversation) => unknown, isTold?: boolean): Promise<void>;
}

/**
 * The ask itself: message, form, and the way out. What a reader can only meet after their first move is
 * the conversation's to show; until it is there, a move waits for it.
 */
export function appealView(
  host: AppealHost & Answering,
  ready: Ready,
  asking: Asking,
  conversation: Conversation | undefined,
): TemplateResult {
  const { speech, config } = ready;
  const { messages } = speech;
  const { variant, choice } = asking;
  const { interval, currency, amounts } = choice;
  const offered = offeredIn(config, currency);
  const { picked } = amounts[interval];
  const { privacyPolicy } = config.publication;

  const choose = (changed: typeof choice) => {
    host.show({ ...asking, choice: changed, complain: false });
    void host.answer((answering) => answering.chosen());
  };
  const submit = (event: Event) => {
    event.preventDefault();
    void host.answer((answering) => answering.continue(), true);
  };
  const pick = (value: number | "other", byPointer: boolean) => {
    // Arrow keys pass through Other amount; only a pointer means to write there at once.
    if (value === "other" && byPointer) host.focusNext("other");
    choose(withAmount(choice, { picked: value }));
  };
  const amountOption = (value: number | "other", label: string) => html`
    <label class="option" part="amount-option">
      <input
        type="radio"
        name="amount"
        value=${value}
        .checked=${picked === value}
        @change=${() => pick(value, false)}
        @click=${(event: MouseEvent) => event.detail > 0 && pick(value, true)}
      />
      <span>${label}</span>
    </label>
  `;

  return html`
    <section part="appeal" aria-labelledby="heading">
      <h2 id="heading" part="heading">${speech.say(variant.heading ?? messages.heading)}</h2>
      <div part="body">
        ${(variant.body ?? messages.body).map((paragraph) => html`<p>${speech.say(paragraph)}</p>`)}
      </div>
      <p class="signature" part="signature">${speech.say(variant.signature ?? messages.signature)}</p>
      ${conversation?.notice(asking) ?? nothing}
      <form part="form" novalidate @submit=${submit}>
        <fieldset role="radiogroup" aria-labelledby="how-often">
          <legend id="how-often">${messages.howOften}</legend>
          <div class="options">
            ${intervals.map(
              (each) => html`
                <label class="option" part="interval-option">
                  <input
                    type="radio"
                    name="interval"
                    value=${each}
                    aria-labelledby="interval-${each}"
                    aria-describedby="from-${each}"
                    .checked=${interval === each}
                    @change=${() => choose({ ...choice, interval: each })}
                  />
                  <span id="interval-${each}">${messages[each]}</span>
                  <span class="hint" id="from-${each}"
                    >${speech.say(messages.from, { amount: speech.amount(Math.min(...offered[each].suggestions), currency) })}</span
                  >
                </label>
              `,
            )}
          </div>
        </fieldset>
        <fieldset role="radiogroup" aria-labelledby="how-much">
          <legend id="how-much">${messages.howMuch}</legend>
          <div class="options amounts">
            ${offered[interval].suggestions.map((each) => amountOption(each, speech.amount(each, currency)))}
            ${amountOption("other", messages.otherAmount)}
          </div>
          ${picked === "other" ? (conversation?.amountField(asking) ?? nothing) : nothing}
        </fieldset>
        <p class="plan" part="will-happen" id="plan" aria-live="polite">
          ${conversation?.plan(asking) ?? (picked === "other" ? nothing : speech.willHappen(picked, choice, host.services.now()))}
        </p>
        <button
          class="primary"
          part="continue"
          type="submit"
          aria-describedby="plan"
          aria-disabled=${conversation?.busyText === undefined ? "false" : "true"}
        >
          ${conversation?.busyText ?? messages.continue}
        </button>
        ${conversation?.problem() ?? nothing}
      </form>
      <ul class="methods small" part="methods" aria-label=${messages.accepted}>
        ${config.paymentMethods.map((method) => html`<li>${method}</li>`)}
      </ul>
      ${privacyPolicy === undefined ? nothing : html`<a class="small" part="privacy" href=${privacyPolicy}>${messages.privacy}</a>`}
      ${host.unreachable ? html`<p class="error" part="error" role="alert">${messages.unreachable}</p>` : nothing}
      ${
        asking.choosingLater === true && conversation !== undefined
          ? conversation.whenToRemind(asking)
          : html`
              <p class="later" part="later">
                ${messages.notReady}
                <button
                  id="later"
                  class="link"
                  part="remind-later"
                  type="button"
                  @click=${() => void host.answer((answering) => answering.later(true), true)}
                >
                  ${messages.remindLater}
                </button>
              </p>
            `
      }
    </section>
  `;
}

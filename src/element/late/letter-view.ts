import { html, nothing, type TemplateResult } from "lit";
import { isWebAddress } from "../../core/web-address.ts";
import type { Letter, Snoozed } from "../../visit/state.ts";
import { said } from "../said.ts";
import type { LateContext } from "../view-context.ts";
import { dayIn } from "./dates.ts";
import { onEscape } from "./on-escape.ts";

/** A name under which no address is anybody's: RFC 2606. */
const EXAMPLE = "name@example.org";

/**
 * What may follow a snooze: a reminder by e-mail and a file for the reader's own calendar; after "I already give" a link
 * that has their gift recognised here. Nothing after "Not this time".
 */
export function letterView(state: Snoozed, context: LateContext): unknown {
  const { option, letter, calendar } = state;
  if (option === "campaign") return nothing;
  const { config, late, act } = context;
  if (letter?.step === "sent") return sentView(state, context);
  if (letter !== undefined) return formView(state, letter, context);
  return html`
    <p class="ways">
      ${
        config.mail === true
          ? html`<button
              id="letter"
              class="plain"
              part="letter-open"
              type="button"
              @click=${() => act({ type: "open-letter" })}
            >
              ${option === "already-give" ? late.recogniseMe : late.remindByMail}
            </button>`
          : nothing
      }
      ${
        calendar !== undefined && isWebAddress(calendar)
          ? html`<a class="plain" part="calendar" href=${calendar} download>${late.addToCalendar}</a>`
          : nothing
      }
    </p>
  `;
}

/** The address, what happens with it in plain words, and what is wrong with it at the field. */
function formView(state: Snoozed, letter: Letter, context: LateContext): TemplateResult {
  const { speech, late, act } = context;
  const { problem } = letter;
  const isReminder = state.option !== "already-give";
  const date = dayIn(context, state.until, state.now);
  const words = isReminder ? speech.say(late.remindConsent, { date }) : late.recogniseHow;
  const wrong = problem === undefined ? "" : letterProblemText(problem, context);
  const isFaulty = problem === "address";
  const onBack = () => act({ type: "close-letter" });
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    const field = (event.currentTarget as HTMLFormElement).elements.namedItem("email");
    if (field instanceof HTMLInputElement)
      act({ type: "send-letter", email: field.value.trim(), consent: speech.plain(words) });
  };
  return html`
    <form class="letter" part="letter" novalidate @submit=${onSubmit} @keydown=${onEscape(onBack)}>
      <label class="field"
        >${late.newsletterEmail}
        <input
          type="email"
          id="address"
          name="email"
          required
          maxlength="254"
          autocomplete="email"
          aria-invalid=${isFaulty ? "true" : "false"}
          aria-describedby=${isFaulty ? "address-wrong letter-words" : "letter-words"}
        />
      </label>
      ${wrong === "" ? nothing : html`<p class="error" id="address-wrong" part="error" ${said(wrong)}></p>`}
      <p class="small" id="letter-words" ${said(words)}></p>
      <p class="ways">
        <button
          class="plain"
          part="letter-send"
          type="submit"
          aria-disabled=${letter.step === "sending" ? "true" : "false"}
        >
          ${isReminder ? late.remindSend : late.recogniseSend}
        </button>
        <button class="link" part="back" type="button" @click=${onBack}>${late.back}</button>
      </p>
    </form>
  `;
}

function sentView(state: Snoozed, { late, act }: LateContext): TemplateResult {
  const again = () => act({ type: "open-letter" });
  return html`
    <p class="notice" id="sent" part="letter" tabindex="-1">${sentText(state, late)}</p>
    <p>
      <button class="link" part="letter-open" type="button" @click=${again}>${late.anotherAddress}</button>
    </p>
  `;
}

/** For who can't see it, the same: empty while nothing new is to be said. */
export function letterText(state: Snoozed, context: LateContext): string {
  const { letter } = state;
  if (letter?.step === "sent") return sentText(state, context.late);
  return letter?.problem === undefined ? "" : letterProblemText(letter.problem, context);
}

function sentText({ option }: Snoozed, late: LateContext["late"]): string {
  return option === "already-give" ? late.recogniseSent : late.remindSent;
}

function letterProblemText(problem: NonNullable<Letter["problem"]>, { speech, late }: LateContext): string {
  return speech.say(late.letterProblem[problem], { example: EXAMPLE });
}

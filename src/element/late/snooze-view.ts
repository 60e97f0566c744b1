import { html, type TemplateResult } from "lit";
import { FURTHEST_DAY, isOwnDay, ownDayAfter, snoozeOptions, type SnoozeOption } from "../../core/reader/snooze.ts";
import type { Asking, Snoozed } from "../../visit/state.ts";
import { dayIn } from "./dates.ts";
import { letterView } from "./letter-view.ts";
import { newsletterView } from "./newsletter-view.ts";
import { onEscape } from "./on-escape.ts";
import { said } from "../said.ts";
import { whyView } from "./why-view.ts";
import type { LateContext } from "../view-context.ts";

/** Another way out than the button; nothing where that one stands. */
export function wayOutView(asking: Asking, context: LateContext): TemplateResult | undefined {
  if (asking.step === "explaining") return whyView(asking, context);
  const isStrict = asking.campaign.wall?.strict === true && asking.campaign.placement === "wall";
  if (asking.step === "choosing-later" || asking.step === "putting-off")
    return isStrict ? confirmGivingView(context) : whenToRemindView(asking, context);
  return isStrict ? alreadyGiveView(context) : undefined;
}

/** A strict wall has no later; it opens for those who give. */
function alreadyGiveView({ late, act }: LateContext): TemplateResult {
  return html`
    <p class="later" part="later">
      <button id="later" class="link" part="already-give" type="button" @click=${() => act({ type: "open-later" })}>
        ${late.alreadyGive}
      </button>
    </p>
  `;
}

function confirmGivingView({ speech, late, act }: LateContext): TemplateResult {
  const onBack = () => act({ type: "close-later" });
  return html`
    <div class="later" part="later" role="group" aria-labelledby="when" @keydown=${onEscape(onBack)}>
      <p id="when" ${said(speech.say(late.confirmGiving))}></p>
      <div class="choices">
        <button
          id="snooze-tomorrow"
          class="plain"
          part="snooze-option"
          type="button"
          @click=${() => act({ type: "snooze", option: "already-give" })}
        >
          ${late.yesIGive}
        </button>
      </div>
      <button class="link" part="back" type="button" @click=${onBack}>${late.back}</button>
    </div>
  `;
}

/** "Remind me later": when? */
function whenToRemindView({ now, newsletter }: Asking, context: LateContext): TemplateResult {
  const { late, act } = context;
  const labels: Record<(typeof snoozeOptions)[number], string> = {
    tomorrow: late.tomorrow,
    week: late.week,
    month: late.monthLater,
    campaign: late.campaign,
    "already-give": late.alreadyGive,
  };
  const onBack = () => act({ type: "close-later" });
  const onOwnDay = (event: SubmitEvent) => {
    event.preventDefault();
    const field = (event.currentTarget as HTMLFormElement).elements.namedItem("day");
    if (!(field instanceof HTMLInputElement)) return;
    const { value } = field;
    // A browser without date fields takes any text: only a day that may be named is one.
    const isDay = value >= field.min && value <= field.max && isOwnDay(value as SnoozeOption);
    if (isDay) act({ type: "snooze", option: value as SnoozeOption });
    // What is wrong is said in the browser's own words, at the field.
    else if (field.reportValidity()) field.focus();
  };
  return html`
    <div class="later" part="later" role="group" aria-labelledby="when" @keydown=${onEscape(onBack)}>
      <p id="when">${late.whenToRemind}</p>
      <div class="choices">
        ${snoozeOptions.map(
          (option) =>
            html`<button
              id="snooze-${option}"
              class="plain"
              part="snooze-option"
              type="button"
              @click=${() => act({ type: "snooze", option })}
            >
              ${labels[option]}
            </button>`,
        )}
      </div>
      <form class="own-day" novalidate @submit=${onOwnDay}>
        <label class="field"
          >${late.ownDay}
          <input
            type="date"
            name="day"
            id="day"
            part="snooze-day"
            required
            min=${ownDayAfter(now, 1)}
            max=${ownDayAfter(now, FURTHEST_DAY)}
        /></label>
        <button class="plain" part="snooze-option" type="submit">${late.ownDayButton}</button>
      </form>
      <p class="small">${late.onThisDevice}</p>
      ${newsletterView(newsletter, context)}
      <button class="link" part="back" type="button" @click=${onBack}>${late.back}</button>
    </div>
  `;
}

/** What the reader asked for, said back: no promise that this device can't keep. */
export function snoozedView(state: Snoozed, context: LateContext): TemplateResult {
  return html`
    <section part="snoozed" aria-labelledby="message">
      <p id="message" class="message" tabindex="-1" ${said(snoozedText(state, context))}></p>
      <button class="link" part="undo" type="button" @click=${() => context.act({ type: "undo" })}>
        ${context.late.undo}
      </button>
      ${letterView(state, context)}
    </section>
  `;
}

export function snoozedText({ option, until, now, retention }: Snoozed, context: LateContext): string {
  const { speech, late } = context;
  if (retention === "visit") return late.snoozedVisit;
  const text = option === "campaign" ? late.declined : option === "already-give" ? late.alreadyGives : late.snoozed;
  return speech.say(text, { date: dayIn(context, until, now) });
}

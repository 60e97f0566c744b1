import { html, type TemplateResult } from "lit";
import { snoozeOptions, type SnoozeOption } from "../../core/reader/snooze.ts";
import type { Snoozed } from "../../visit/state.ts";
import { dateIn } from "./dates.ts";
import { said } from "../said.ts";
import type { LateContext } from "../view-context.ts";

/** "Remind me later": when? */
export function whenToRemindView({ late, act }: LateContext): TemplateResult {
  const labels: Record<SnoozeOption, string> = {
    tomorrow: late.tomorrow,
    week: late.week,
    month: late.monthLater,
    campaign: late.campaign,
    "already-give": late.alreadyGive,
  };
  const onBack = () => act({ type: "close-later" });
  return html`
    <div
      class="later"
      part="later"
      role="group"
      aria-labelledby="when"
      @keydown=${(event: KeyboardEvent) => event.key === "Escape" && onBack()}
    >
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
    </section>
  `;
}

export function snoozedText({ option, until, now, retention }: Snoozed, context: LateContext): string {
  const { speech, late } = context;
  if (retention === "visit") return late.snoozedVisit;
  const text = option === "campaign" ? late.declined : option === "already-give" ? late.alreadyGives : late.snoozed;
  // The day until which a reader is left alone, with the year only where it is another one.
  const sameYear = new Date(until).getFullYear() === new Date(now).getFullYear();
  return speech.say(text, {
    date: dateIn(context, until, { weekday: "long", ...(sameYear ? {} : { year: "numeric" }) }),
  });
}

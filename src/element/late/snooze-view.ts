import { html, type TemplateResult } from "lit";
import { snoozeOptions, type SnoozeOption } from "../../core/reader/snooze.ts";
import type { Snoozed } from "../../visit/state.ts";
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
        <button class="link" part="back" type="button" @click=${onBack}>${late.back}</button>
      </div>
    </div>
  `;
}

/** What the reader asked for, said back: no promise that this device can't keep. */
export function snoozedView(state: Snoozed, context: LateContext): TemplateResult {
  return html`
    <section part="snoozed" aria-label=${context.speech.messages.remindLater}>
      <p id="message" class="message" role="status" tabindex="-1">
        ${snoozedText(state, context)}
        <button class="link" part="undo" type="button" @click=${() => context.act({ type: "undo" })}>
          ${context.late.undo}
        </button>
      </p>
    </section>
  `;
}

function snoozedText({ option, until, now, retention }: Snoozed, { speech, late }: LateContext): string {
  if (retention === "visit") return late.snoozedVisit;
  const text = option === "campaign" ? late.declined : option === "already-give" ? late.alreadyGives : late.snoozed;
  return speech.say(text, { date: longDay(speech.locale, until, now) });
}

/** The day until which a reader is left alone, with the year only where it is another one. */
function longDay(locale: string, time: number, now: number): string {
  const sameYear = new Date(time).getFullYear() === new Date(now).getFullYear();
  return new Intl.DateTimeFormat(locale, {
    weekday: "long",
    day: "numeric",
    month: "long",
    ...(sameYear ? {} : { year: "numeric" }),
  }).format(time);
}

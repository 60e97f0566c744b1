import { html, type TemplateResult } from "lit/html.js";
import { snoozeOptions, type SnoozeOption } from "../../core/reader/snooze.ts";
import type { TalkMessages } from "../messages/messages.ts";
import type { Speech } from "../speech.ts";

/** "Remind me later": when? */
export function whenToRemindView(
  messages: TalkMessages,
  onSnooze: (option: SnoozeOption) => void,
  onBack: () => void,
): TemplateResult {
  const labels: Record<SnoozeOption, string> = {
    tomorrow: messages.tomorrow,
    week: messages.week,
    month: messages.monthLater,
    campaign: messages.campaign,
  };
  return html`
    <div
      class="later"
      part="later"
      role="group"
      aria-labelledby="when"
      @keydown=${(event: KeyboardEvent) => event.key === "Escape" && onBack()}
    >
      <p id="when">${messages.whenToRemind}</p>
      <div class="choices">
        ${snoozeOptions.map(
          (option) =>
            html`<button
              id="snooze-${option}"
              class="plain"
              part="snooze-option"
              type="button"
              @click=${() => onSnooze(option)}
            >
              ${labels[option]}
            </button>`,
        )}
        <button class="link" part="back" type="button" @click=${onBack}>${messages.back}</button>
      </div>
    </div>
  `;
}

export interface SnoozedViewModel {
  /** Milliseconds since 1970; `null` for the whole campaign. */
  readonly until: number | null;
  readonly now: number;
  readonly retention: "kept" | "visit";
}

/** What the reader asked for, said back: no promise that this device can't keep. */
export function snoozedView(
  speech: Speech,
  talk: TalkMessages,
  model: SnoozedViewModel,
  onUndo: () => void,
): TemplateResult {
  return html`
    <section part="snoozed" aria-label=${speech.messages.remindLater}>
      <p id="message" class="message" role="status" tabindex="-1">
        ${snoozedText(speech, talk, model)}
        <button class="link" part="undo" type="button" @click=${onUndo}>${talk.undo}</button>
      </p>
    </section>
  `;
}

function snoozedText(speech: Speech, talk: TalkMessages, { until, now, retention }: SnoozedViewModel): string {
  if (retention === "visit") return talk.snoozedVisit;
  return until === null ? talk.declined : speech.say(talk.snoozed, { date: longDay(speech.locale, until, now) });
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

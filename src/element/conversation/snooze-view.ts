import { html, type TemplateResult } from "lit";
import { snoozeOptions, type SnoozeOption } from "../../core/snooze.ts";
import type { Messages } from "../messages/messages.ts";
import type { Speech } from "../speech.ts";

/** "Remind me later": when? */
export function snoozeView(messages: Messages, onSnooze: (option: SnoozeOption) => void, onBack: () => void): TemplateResult {
  const labels: Record<SnoozeOption, string> = { tomorrow: messages.tomorrow, week: messages.week, month: messages.monthLater, campaign: messages.campaign };
  return html`
    <div class="later" part="later" role="group" aria-labelledby="when" @keydown=${(event: KeyboardEvent) => event.key === "Escape" && onBack()}>
      <p id="when">${messages.whenToRemind}</p>
      <div class="choices">
        ${snoozeOptions.map(
          (option) => html`<button id="snooze-${option}" class="plain" part="snooze-option" type="button" @click=${() => onSnooze(option)}>${labels[option]}</button>`,
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
  readonly memory: "kept" | "visit";
}

/** What the reader asked for, said back: no promise that this device can't keep. */
export function snoozedView(speech: Speech, model: SnoozedViewModel, onUndo: () => void): TemplateResult {
  const { messages } = speech;
  return html`
    <section part="snoozed" aria-label=${messages.remindLater}>
      <p id="message" class="message" role="status" tabindex="-1">
        ${snoozedText(speech, model)} <button class="link" part="undo" type="button" @click=${onUndo}>${messages.undo}</button>
      </p>
    </section>
  `;
}

function snoozedText(speech: Speech, { until, now, memory }: SnoozedViewModel): string {
  if (memory === "visit") return speech.messages.snoozedVisit;
  return until === null ? speech.messages.declined : speech.say(speech.messages.snoozed, { date: speech.day(until, now) });
}

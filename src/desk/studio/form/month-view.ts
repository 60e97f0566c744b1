import { html, LitElement, nothing, type TemplateResult } from "lit";
import { weekdays } from "../../../core/campaign/schedule.ts";
import type { DeskSpeech } from "../../desk-speech.ts";
import type { StudioWords } from "../../words/studio/studio-words.ts";
import { monthBeside, runningDays, scheduleIn, weekOf } from "../model/running-days.ts";

/** `<desk-month>`: a month, with the days on which a campaign runs. */
export class MonthView extends LitElement {
  static override properties = {
    campaign: { attribute: false },
    words: { attribute: false },
    speech: { attribute: false },
    month: { state: true },
  };
  declare campaign: unknown;
  declare words: StudioWords;
  declare speech: DeskSpeech;
  /** The one that somebody has turned to; without, that in which the campaign begins. */
  declare month: string | undefined;

  protected override createRenderRoot(): this {
    return this;
  }

  protected override render(): TemplateResult {
    const { speech, words } = this;
    const { calendar } = words;
    const schedule = scheduleIn(this.campaign);
    const today = new Date().toISOString().slice(0, 10);
    const month = this.month ?? (/^\d{4}-\d\d/.exec(schedule.from ?? "")?.[0] || today.slice(0, 7));
    const week = weekOf(speech.locale);
    const days = runningDays(schedule, month);
    const first = weekdays[new Date(`${month}-01T00:00:00Z`).getUTCDay()] ?? "mon";
    const blanks = Array.from({ length: week.indexOf(first) }, () => undefined);
    const cells = [...blanks, ...days];
    const rows = Array.from({ length: Math.ceil(cells.length / 7) }, (_, at) => cells.slice(at * 7, at * 7 + 7));
    const turn = (by: number) => (this.month = monthBeside(month, by));
    return html`<div class="month">
      <div class="row">
        <button type="button" class="plain small" aria-label=${calendar.before} @click=${() => turn(-1)}>‹</button>
        <strong aria-live="polite">${speech.month(month)}</strong>
        <button type="button" class="plain small" aria-label=${calendar.next} @click=${() => turn(1)}>›</button>
      </div>
      <table>
        <caption class="unseen">
          ${calendar.title}
        </caption>
        <thead>
          <tr>
            ${week.map((day) => html`<th scope="col"><abbr title=${words.weekdays[day]}>${words.weekdays[day].slice(0, 2)}</abbr></th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            (row) =>
              html`<tr>
                ${row.map((cell) =>
                  cell === undefined
                    ? html`<td></td>`
                    : html`<td
                        class=${cell.runs ? "runs" : "rests"}
                        aria-current=${cell.day === today ? "date" : "false"}
                      >
                        ${Number(cell.day.slice(8))}<span class="unseen"
                          >, ${cell.runs ? calendar.runs : calendar.rests}</span
                        >
                      </td>`,
                )}
              </tr>`,
          )}
        </tbody>
      </table>
      ${schedule.from === undefined && schedule.until === undefined && schedule.days === undefined ? html`<p class="hint">${calendar.always}</p>` : nothing}
    </div>`;
  }
}

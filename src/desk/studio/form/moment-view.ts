import { html, type TemplateResult } from "lit";
import { ifDefined } from "lit/directives/if-defined.js";
import { live } from "lit/directives/live.js";
import { readAt, type Path } from "../model/at-path.ts";
import type { About, Form } from "./field.ts";

/** A day, its time to the minute, and what a time may say more: seconds and an offset. */
const parts = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d)(.*))?$/;

/** A day, and a time of it for who wants one: without, the whole day is meant. */
export function momentView(path: Path, form: Form, { id, described, isWrong }: About): TemplateResult {
  const value = readAt(form.config, path);
  const [, day = "", time = "", rest = ""] = parts.exec(typeof value === "string" ? value : "") ?? [];
  const put = (nextDay: string, nextTime: string) => {
    const at = nextTime === "" ? nextDay : `${nextDay}T${nextTime}${rest}`;
    form.change(path, nextDay === "" ? undefined : at);
  };
  const { day: dayLabel, time: timeLabel } = form.words.moment;
  return html`<div class="pair">
    <div>
      <label class="plain" for=${id}>${dayLabel}</label>
      <input
        id=${id}
        type="date"
        aria-describedby=${ifDefined(described)}
        aria-invalid=${isWrong ? "true" : "false"}
        .value=${live(day)}
        @change=${(event: Event) => put((event.target as HTMLInputElement).value, time)}
      />
    </div>
    <div>
      <label class="plain" for="${id}-time">${timeLabel}</label>
      <input
        id="${id}-time"
        type="time"
        ?disabled=${day === ""}
        .value=${live(time)}
        @change=${(event: Event) => put(day, (event.target as HTMLInputElement).value)}
      />
    </div>
  </div>`;
}

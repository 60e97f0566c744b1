import { html, nothing, type TemplateResult } from "lit";
import type { DeskSpeech } from "../desk-speech.ts";
import type { SetupWords } from "../words/setup/setup-words.ts";
import type { Finding } from "../../core/desk/doctor/finding.ts";
import { sayTold } from "./say-told.ts";

/** What the check found: what is not as it should be at once, all of it behind a press. */
export function findingsView(words: SetupWords, speech: DeskSpeech, findings: readonly Finding[]): TemplateResult {
  if (findings.length === 0) return html``;
  const urgent = findings.filter(({ mark }) => mark === "wrong");
  const others = findings.filter(({ mark }) => mark !== "wrong");
  return html`${urgent.length === 0 ? nothing : list(words, speech, urgent)}
  ${
    others.length === 0
      ? nothing
      : html`<details>
          <summary>${speech.say(words.doctor, { count: speech.count(others.length) })}</summary>
          ${list(words, speech, others)}
        </details>`
  }`;
}

function list(words: SetupWords, speech: DeskSpeech, findings: readonly Finding[]): TemplateResult {
  return html`<ul class="findings">
    ${findings.map((finding) => {
      const { said, next } = sayTold(words, speech, finding);
      return html`<li class=${finding.mark}>
        <strong>${words.marks[finding.mark]}</strong>
        <span>${said}${next === undefined ? nothing : html` <span class="muted">→ ${next}</span>`}</span>
      </li>`;
    })}
  </ul>`;
}

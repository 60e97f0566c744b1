import { html, type TemplateResult } from "lit";
import type { Messages } from "./messages/messages.ts";

/** "Not ready to support today? Remind me later." */
export function laterView(messages: Messages, onOpen: () => void): TemplateResult {
  return html`
    <p class="later" part="later">
      ${messages.notReady} <button id="later" class="link" part="remind-later" type="button" @click=${onOpen}>${messages.remindLater}</button>
    </p>
  `;
}

import { html, nothing, type TemplateResult } from "lit";
import type { DeskSpeech } from "../../desk-speech.ts";
import type { StudioWords } from "../../words/studio/studio-words.ts";
import type { DraftKeeper } from "../model/draft-keeper.ts";
import { timeOf } from "./time-of.ts";

export interface SavingViewOptions {
  readonly keeper: DraftKeeper;
  readonly words: StudioWords;
  readonly speech: DeskSpeech;
  readonly isReadOnly: boolean;
  readonly onSave: () => void;
  readonly onDrop: () => void;
}

/** Whether what stands here is safe, and whose changes are in it. */
export function savingView({ keeper, words, speech, isReadOnly, onSave, onDrop }: SavingViewOptions): TemplateResult {
  const { saving } = words;
  const { takenUp, kept } = keeper;
  const by = takenUp?.by ?? words.clash.somebody;
  const hasDraft = keeper.revision !== null && keeper.differs && !isReadOnly;
  return html`<div class="saving row">
    <span role="status">
      ${isReadOnly ? saving.readOnly : sentenceOf(keeper, words, speech)}
      ${kept?.keptIn === "file" ? html` ${saving.file}` : nothing}
      ${
        takenUp === undefined
          ? nothing
          : html` <strong
              >${speech.say(words.clash.merged, { name: by, time: timeOf(takenUp.savedAt, speech) })}</strong
            >`
      }
    </span>
    ${
      keeper.saving === "failed"
        ? html`<button type="button" class="plain small" @click=${onSave}>${saving.again}</button>`
        : nothing
    }
    ${
      hasDraft && keeper.saving === "saved"
        ? html`<button type="button" class="link" @click=${onDrop}>${saving.drop}</button>`
        : nothing
    }
  </div>`;
}

function sentenceOf(
  { saving: state, savedAt, kept }: DraftKeeper,
  { saving }: StudioWords,
  speech: DeskSpeech,
): string {
  if (state === "saving" || state === "failed") return saving[state];
  if (state !== "saved") return saving.unsaved;
  if (savedAt === undefined) return saving.never;
  const values = { time: timeOf(savedAt, speech), name: kept?.draft?.by ?? "" };
  // What was saved from here since, was saved by whoever sits here.
  return speech.say(savedAt === kept?.draft?.savedAt && values.name !== "" ? saving.savedBy : saving.saved, values);
}

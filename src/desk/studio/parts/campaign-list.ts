import { html, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { placements } from "../../../core/campaign/placement.ts";
import type { KeptConfig } from "../../config-client.ts";
import type { DeskSpeech } from "../../desk-speech.ts";
import type { StudioWords } from "../../words/studio/studio-words.ts";
import type { ListAction, Selection } from "../model/act-on-list.ts";
import { timeOf } from "./time-of.ts";
import { campaignsIn, hasBuiltInAppeal, type WrittenCampaign } from "../model/campaigns.ts";

export interface CampaignListOptions {
  readonly config: unknown;
  /** The version that is published by itself when its time comes. */
  readonly waiting: KeptConfig["scheduled"];
  readonly selected: Selection;
  readonly words: StudioWords;
  readonly speech: DeskSpeech;
  readonly isReadOnly: boolean;
  /** The one that was just taken out, to be put back. */
  readonly takenOut: string | undefined;
  readonly act: (action: ListAction) => void;
}

/** The campaigns in the order in which they are tried for a reader, and what can be done with each. */
export function campaignList(options: CampaignListOptions): TemplateResult {
  const { config, waiting, selected, words, speech, isReadOnly, takenOut, act } = options;
  const { campaigns } = words;
  const all = campaignsIn(config, Date.now());
  return html`<section class="card campaigns" aria-labelledby="campaigns-title">
    <h2 id="campaigns-title">${campaigns.title}</h2>
    ${
      all.length > 0
        ? html`<p class="hint">${campaigns.order}</p>`
        : html`<p>${hasBuiltInAppeal(config) ? campaigns.builtIn : campaigns.empty}</p>`
    }
    ${
      waiting === undefined
        ? nothing
        : html`<p>
            ${speech.say(campaigns.waiting, {
              version: String(waiting.version),
              time: timeOf(waiting.at, speech),
              takeUp: words.log.takeUp,
            })}
          </p>`
    }
    <ol>
      ${repeat(
        all,
        ({ at }) => at,
        (each, place) => rowView(each, place, all.length, options),
      )}
    </ol>
    ${
      takenOut === undefined
        ? nothing
        : html`<p role="status">
            ${speech.say(campaigns.takenOut, { campaign: takenOut })}
            <button type="button" class="link" @click=${() => act({ type: "put-back" })}>${campaigns.putBack}</button>
          </p>`
    }
    <div class="row">
      <button type="button" ?disabled=${isReadOnly} @click=${() => act({ type: "new" })}>${campaigns.new}</button>
      <button
        type="button"
        class="plain"
        aria-pressed=${selected === "paper" ? "true" : "false"}
        @click=${() => act({ type: "select", selection: "paper" })}
      >
        ${words.paper}
      </button>
    </div>
  </section>`;
}

function rowView(
  { at, id, placement, state }: WrittenCampaign,
  place: number,
  count: number,
  { selected, words, speech, isReadOnly, act }: CampaignListOptions,
): TemplateResult {
  const { campaigns } = words;
  const known = placements.find((each) => each === placement);
  const tool = (type: "copy" | "take-out" | "earlier" | "later", label: string, sign: string, isOff = false) =>
    html`<button
      type="button"
      class="tool"
      aria-label="${label}: ${id}"
      title=${label}
      ?disabled=${isOff || isReadOnly}
      @click=${() => act({ type, at })}
    >
      ${sign}
    </button>`;
  return html`<li class=${selected === at ? "chosen" : ""}>
    <button
      type="button"
      class="name"
      aria-pressed=${selected === at ? "true" : "false"}
      @click=${() => act({ type: "select", selection: at })}
    >
      <strong>${id}</strong>
      <span class="muted">
        ${known === undefined ? placement : words.placements[known]} ·
        <span class="state ${state}">${campaigns.states[state]}</span>
      </span>
    </button>
    <span class="tools" role="group" aria-label=${speech.say(campaigns.copyOf, { campaign: id })}>
      ${tool("earlier", campaigns.earlier, "↑", place === 0)}
      ${tool("later", campaigns.later, "↓", place === count - 1)} ${tool("copy", campaigns.copy, "⧉")}
      ${tool("take-out", campaigns.takeOut, "✕")}
    </span>
  </li>`;
}

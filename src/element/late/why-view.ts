import { html, nothing, type TemplateResult } from "lit";
import { writtenLocale } from "../../core/usable-locale.ts";
import type { ReaderMemory } from "../../core/reader/reader-memory.ts";
import { articlesRead } from "../../core/reader/reading.ts";
import { objectsHere } from "../../visit/late/objects-here.ts";
import type { Asking } from "../../visit/state.ts";
import { said } from "../said.ts";
import type { LateContext } from "../view-context.ts";
import { dateIn } from "./dates.ts";
import { onEscape } from "./on-escape.ts";

const DAY_MS = 86_400_000;
const YEAR_DAYS = 364;

/** "Why am I seeing this?": what matched, what the device remembers, a switch to object, and how all is forgotten. */
export function whyView(asking: Asking, context: LateContext): TemplateResult {
  const { late, act } = context;
  const { remembered } = asking;
  const onBack = () => act({ type: "close-why" });
  const facts = remembered === undefined ? [] : rememberedWords(asking, remembered, context);
  return html`
    <div class="later why" part="later" role="group" aria-labelledby="why-title" @keydown=${onEscape(onBack)}>
      <p id="why-title" class="title" tabindex="-1">${late.why}</p>
      ${whyWords(asking, context).map((text) => html`<p ${said(text)}></p>`)}
      <p class="title">${late.remembers}</p>
      <ul class="facts">
        ${(facts.length > 0 ? facts : [late.remembersNothing]).map((text) => html`<li ${said(text)}></li>`)}
      </ul>
      <label class="tick" part="objects">
        <input
          type="checkbox"
          id="objects"
          .checked=${remembered !== undefined && objectsHere(remembered)}
          ?disabled=${navigator.globalPrivacyControl === true}
          @change=${(event: Event & { currentTarget: HTMLInputElement }) =>
            act({ type: "object", on: event.currentTarget.checked })}
        />
        <span>${late.objects}</span>
      </label>
      ${
        facts.length > 0
          ? html`<button class="plain" part="forget" type="button" @click=${() => act({ type: "forget" })}>
              ${late.forget}
            </button>`
          : nothing
      }
      <p><button id="why-back" class="link" part="back" type="button" @click=${onBack}>${late.back}</button></p>
    </div>
  `;
}

/** The rules that this reader and this page have met, in words. */
function whyWords({ campaign, now, remembered }: Asking, { speech, late }: LateContext): readonly string[] {
  const { targeting, frequencyCap, placement } = campaign;
  const { impressions, days } = frequencyCap;
  const seen = remembered?.campaigns[campaign.id]?.impressions.filter((at) => at > now - days * DAY_MS) ?? [];
  const isForSomePages = Object.values(targeting).some((each) => Array.isArray(each) && each.length > 0);
  const number = (value: number) => value.toLocaleString(writtenLocale(speech.locale));
  const read = remembered === undefined ? 0 : articlesRead(remembered, now, YEAR_DAYS);
  return [
    late.whyAsked,
    ...(isForSomePages ? [late.whyPage] : []),
    ...(targeting.articlesRead !== undefined || placement === "wall"
      ? [speech.say(late.whyArticles, { count: number(read) })]
      : []),
    speech.say(late.whySeen, { count: number(seen.length), days: number(days), limit: number(impressions) }),
    late.whyShare,
  ];
}

/** In plain words, all that there is. */
function rememberedWords({ now }: Asking, memory: ReaderMemory, context: LateContext): readonly string[] {
  const { speech, late } = context;
  const { campaigns, snoozedUntil = 0, restUntil = 0, later, supporter } = memory;
  const seen = Object.values(campaigns).reduce((sum, { impressions }) => sum + impressions.length, 0);
  const read = articlesRead(memory, now, YEAR_DAYS);
  const until = Math.max(snoozedUntil, restUntil);
  const date = (time: number) => dateIn(context, time, { year: "numeric" });
  const number = (value: number) => value.toLocaleString(writtenLocale(speech.locale));
  return [
    ...(seen > 0 ? [speech.say(late.remembersSeen, { count: number(seen) })] : []),
    ...(read > 0 ? [speech.say(late.remembersArticles, { count: number(read) })] : []),
    ...(until > now ? [speech.say(late.remembersUntil, { date: date(until) })] : []),
    ...(later === undefined
      ? []
      : [speech.say(late.remembersChoice, { amount: speech.amount(later.amount, later.currency) })]),
    ...(supporter === undefined ? [] : [speech.say(late.remembersGift, { date: date(supporter.until) })]),
  ];
}

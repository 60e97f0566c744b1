import { html, nothing, type TemplateResult } from "lit";
import type { Suggestion, Where } from "../../core/desk/suggest-next.ts";
import type { GoalAnswer } from "../../core/desk/today/answer-goal.ts";
import { moodOf, type HealthFinding } from "../../core/desk/today/answer-health.ts";
import { answerToday } from "../../core/desk/today/answer-today.ts";
import type { Figures } from "../desk-client.ts";
import { amountCell, countCell, nameCell, nothingToTell, shareCell, type Cell } from "../files/cell.ts";
import { sayFinding } from "../say/say-finding.ts";
import { sayGoal } from "../say/say-goal.ts";
import { saySuggestion } from "../say/say-suggestion.ts";
import type { TodayWords } from "../words/today/today-words.ts";
import { Card } from "./card.ts";
import { tableView } from "./table.ts";

/** "Are we on track, is anything broken, and what one thing next?" */
export class TodayCard extends Card<"today"> {
  protected override readonly figures = "today";

  protected get words(): TodayWords {
    return this.speech.words.today;
  }

  protected override question(): string {
    return this.words.question;
  }

  protected override answer(facts: Figures["today"]): TemplateResult {
    const { words } = this;
    const { goals, health, next } = answerToday(facts);
    return html`<p class="muted">${words.next}</p>
      <p class="sentence">${saySuggestion(this.speech, next)}</p>
      ${next.where === undefined ? nothing : this.#where(next.where, facts.livemode, next.id)}
      <h3>${words.goals}</h3>
      ${goals.length === 0 ? html`<p>${words.noGoals}</p>` : goals.map((goal) => this.#goal(goal))}
      ${goals.length === 0 ? nothing : this.#table(goals)}
      <h3>${words.broken}</h3>
      <ul class="checks">
        ${health.map((finding) => this.#finding(finding))}
      </ul>`;
  }

  #where(where: Where, livemode: boolean, id: Suggestion["id"]): TemplateResult {
    const { speech, words } = this;
    if (where.kind === "command")
      return html`<p>${words.run} <code class="command" data-suggestion=${id}>${where.command}</code></p>`;
    if (where.kind === "page") {
      const page = speech.words.pages[where.page];
      return html`<p><a href="#${where.page}">${speech.say(words.toPage, { page })}</a></p>`;
    }
    const address = `https://dashboard.stripe.com/${livemode ? "" : "test/"}${where.path}`;
    return html`<p><a href=${address} target="_blank" rel="noopener noreferrer">${words.toStripe}</a></p>`;
  }

  /** A meter beside the sentence, for the eye alone: it says no more than the sentence does. */
  #goal(goal: GoalAnswer): TemplateResult {
    const { id, share } = goal;
    return html`<p>${sayGoal(this.speech, goal)}</p>
      <meter class="goal" aria-label=${id} min="0" max="1" .value=${Math.min(1, Math.max(0, share))}></meter>`;
  }

  #table(goals: readonly GoalAnswer[]): TemplateResult {
    const { speech, words } = this;
    const { table } = words;
    const of = ({ kind, currency }: GoalAnswer, value: number): Cell =>
      kind === "amount" && currency !== undefined
        ? amountCell(speech, Math.round(value), currency)
        : countCell(speech, Math.round(value * 100) / 100);
    const day = (value: string | undefined): Cell =>
      value === undefined ? nothingToTell : nameCell(speech.day(value), value);
    return tableView(speech.words, {
      caption: words.goals,
      name: "goals",
      columns: [
        { label: table.goal, field: "goal" },
        { label: table.reached, field: "reached" },
        { label: table.target, field: "target" },
        { label: table.share, field: "share" },
        { label: table.perDay, field: "perDay" },
        { label: table.projected, field: "projected" },
        { label: table.until, field: "until" },
      ],
      rows: goals.map((goal) => [
        nameCell(goal.id, goal.id),
        of(goal, goal.reached),
        of(goal, goal.target),
        shareCell(speech, goal.share),
        of(goal, goal.perDay),
        day(goal.projected),
        day(goal.until),
      ]),
    });
  }

  #finding(finding: HealthFinding): TemplateResult {
    const { amiss, fine } = this.words;
    const mood = moodOf(finding);
    const said = { amiss: html`<b>${amiss}</b>`, fine: html`<span class="unseen">${fine}</span>`, unknown: nothing }[
      mood
    ];
    return html`<li class=${mood}>${said} ${sayFinding(this.speech, finding)}</li>`;
  }
}

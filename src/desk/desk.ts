import { html, LitElement, nothing, type TemplateResult } from "lit";
import { AskingCard } from "./cards/asking-card.ts";
import { CheckoutsCard } from "./cards/checkouts-card.ts";
import { ChoicesCard } from "./cards/choices-card.ts";
import { DropOutCard } from "./cards/drop-out-card.ts";
import { EarningCard } from "./cards/earning-card.ts";
import { FeesCard } from "./cards/fees-card.ts";
import { LearningCard } from "./cards/learning-card.ts";
import { MoneyCard } from "./cards/money-card.ts";
import { NuisanceCard } from "./cards/nuisance-card.ts";
import { RiskCard } from "./cards/risk-card.ts";
import { SectionsCard } from "./cards/sections-card.ts";
import { SupportersCard } from "./cards/supporters-card.ts";
import { TodayCard } from "./cards/today-card.ts";
import { VariantsCard } from "./cards/variants-card.ts";
import { DeskClient, DeskError, type Session } from "./desk-client.ts";
import { readFilter, writeFilter, type DeskFilter } from "../core/desk/desk-filter.ts";
import { doorView, type DoorProblem } from "./door-view.ts";
import { filterForm } from "./filter-form.ts";
import type { DeskSpeech } from "./desk-speech.ts";

type CardName = "today" | "money" | "fees" | "supporters" | "risk" | "choices" | AppealCardName;
type AppealCardName =
  "asking" | "earning" | "variants" | "learning" | "nuisance" | "dropOut" | "checkouts" | "sections";

const pageNames = ["today", "money", "readers", "appeals", "studio", "settings"] as const;
type PageName = (typeof pageNames)[number];

const cardsOf: Readonly<Record<Exclude<PageName, "studio" | "settings">, readonly CardName[]>> = {
  today: ["today", "money", "supporters", "risk"],
  money: ["money", "fees", "choices", "risk"],
  readers: ["supporters"],
  appeals: ["earning", "variants", "learning", "asking", "nuisance", "dropOut", "checkouts", "sections"],
};

/** Pages whose cards are told of a period, and of one campaign, or say why they can't be. */
const filtered: ReadonlySet<PageName> = new Set(["money", "readers", "appeals"]);

/** `#money?from=2026-01-01&campaign=autumn`: so that the way back leads to what was looked at before. */
function pageIn({ hash }: Location): PageName {
  const [wanted] = hash.slice(1).split("?");
  return pageNames.find((name) => name === wanted) ?? "today";
}

function filterIn({ hash }: Location): DeskFilter {
  const query = new URLSearchParams(hash.split("?")[1] ?? "");
  return filtered.has(pageIn(location)) ? readFilter((name) => query.get(name)) : {};
}

/** What the publisher sees. */
type DeskState =
  | { readonly kind: "loading" }
  | { readonly kind: "signed-out"; readonly problem?: DoorProblem }
  | { readonly kind: "unreachable" }
  | { readonly kind: "setting-up" }
  | { readonly kind: "signed-in"; readonly session: Session };

for (const [name, card] of [
  ["desk-today", TodayCard],
  ["desk-money", MoneyCard],
  ["desk-fees", FeesCard],
  ["desk-supporters", SupportersCard],
  ["desk-risk", RiskCard],
  ["desk-choices", ChoicesCard],
  ["desk-earning", EarningCard],
  ["desk-asking", AskingCard],
  ["desk-variants", VariantsCard],
  ["desk-learning", LearningCard],
  ["desk-nuisance", NuisanceCard],
  ["desk-drop-out", DropOutCard],
  ["desk-checkouts", CheckoutsCard],
  ["desk-sections", SectionsCard],
] as const)
  customElements.define(name, card);

/** `<support-appeal-desk>`: the publisher's pages. */
export class Desk extends LitElement {
  static override properties = { state: { state: true }, page: { state: true }, filter: { state: true } };
  declare state: DeskState;
  declare page: PageName;
  declare filter: DeskFilter;
  readonly #client = new DeskClient();
  readonly #speech: DeskSpeech;

  constructor(speech: DeskSpeech) {
    super();
    this.#speech = speech;
    this.state = { kind: "loading" };
    this.page = pageIn(location);
    this.filter = filterIn(location);
  }

  protected override createRenderRoot(): this {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener("signed-out", () => (this.state = { kind: "signed-out" }));
    this.addEventListener("set-up", this.#goOn);
    // The paper's name stands above the pages, and what may be chosen of its campaigns below.
    this.addEventListener("published", () => void this.#open());
    addEventListener("hashchange", this.#turn);
    void this.#open();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener("hashchange", this.#turn);
  }

  readonly #turn = (): void => {
    this.page = pageIn(location);
    this.filter = filterIn(location);
  };

  /** Set up, it goes on with the steps that are left, which stand among the settings. */
  readonly #goOn = (): void => {
    location.hash = "#settings";
    void this.#open();
  };

  async #open(): Promise<void> {
    try {
      const session = await this.#client.session();
      if (session.setup === true) {
        this.state = { kind: "setting-up" };
        return;
      }
      this.state = { kind: "signed-in", session };
      const { title } = this.#speech.words;
      document.title = session.publication === undefined ? title : `${title} – ${session.publication}`;
    } catch (error) {
      if (!(error instanceof DeskError)) throw error;
      this.state = error.code === "signed-out" ? { kind: "signed-out" } : { kind: "unreachable" };
    }
  }

  async #signIn(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const { elements } = event.currentTarget as HTMLFormElement;
    const [field, name] = [elements.namedItem("token"), elements.namedItem("name")];
    if (!(field instanceof HTMLInputElement && name instanceof HTMLInputElement)) return;
    try {
      await this.#client.signIn(field.value, name.value);
      await this.#open();
    } catch (error) {
      if (!(error instanceof DeskError)) throw error;
      const problem = this.#problem(error);
      this.state = { kind: "signed-out", problem };
      (problem.at === "name" ? name : field).select();
    }
  }

  #problem({ code, retryAfter = 0 }: DeskError): DoorProblem {
    const { wrong, wait, unreachable, nameWrong } = this.#speech.words.signIn;
    if (code === "name") return { at: "name", said: nameWrong };
    if (code === "token") return { at: "token", said: wrong };
    const minutes = String(Math.ceil(retryAfter / 60));
    return { at: "token", said: code === "wait" ? this.#speech.say(wait, { minutes }) : unreachable };
  }

  #look(filter: DeskFilter): void {
    const query = writeFilter(filter);
    location.hash = query === "" ? this.page : `${this.page}?${query}`;
  }

  async #signOut(): Promise<void> {
    await this.#client.signOut();
    this.state = { kind: "signed-out" };
  }

  protected override updated(): void {
    const { page, state } = this;
    const isIn = state.kind === "signed-in";
    // Who only reads figures has no use for either.
    if (state.kind === "setting-up" || (isIn && page === "settings"))
      void import("./setup/setup.ts").then(({ defineSetup }) => defineSetup());
    if (isIn && page === "studio") void import("./studio/studio.ts");
  }

  protected override render(): TemplateResult {
    const { state } = this;
    const { words } = this.#speech;
    if (state.kind === "setting-up") return this.#settingUp();
    if (state.kind === "signed-in") return this.#pages(state.session);
    return html`<main class="door">
      ${state.kind === "loading" ? html`<p class="muted">${words.loading}</p>` : nothing}
      ${
        state.kind === "unreachable"
          ? html`<p role="alert">${words.unreachable}</p>
              <button type="button" @click=${() => void this.#open()}>${words.tryAgain}</button>`
          : nothing
      }
      ${
        state.kind === "signed-out"
          ? doorView(this.#speech, state.problem, (event) => void this.#signIn(event))
          : nothing
      }
    </main>`;
  }

  #settingUp(): TemplateResult {
    const { title, signOut } = this.#speech.words;
    return html`<header>
        <h1>${title}</h1>
        <button class="plain" type="button" @click=${() => void this.#signOut()}>${signOut}</button>
      </header>
      <main><desk-setup .speech=${this.#speech}></desk-setup></main>`;
  }

  #pages({ role, publication, suggestions, campaigns, settings }: Session): TemplateResult {
    const client = this.#client;
    const { filter } = this;
    const speech = this.#speech;
    const { title, signOut, pages, pagesLabel } = speech.words;
    const names = pageNames.filter((name) => name !== "settings" || settings === true);
    const page = names.find((name) => name === this.page) ?? "today";
    const cards: Readonly<Record<CardName, TemplateResult>> = {
      today: html`<desk-today .client=${client} .speech=${speech}></desk-today>`,
      money: html`<desk-money .client=${client} .speech=${speech} .filter=${filter}></desk-money>`,
      fees: html`<desk-fees .client=${client} .speech=${speech} .filter=${filter}></desk-fees>`,
      supporters: html`<desk-supporters .client=${client} .speech=${speech} .filter=${filter}></desk-supporters>`,
      risk: html`<desk-risk .client=${client} .speech=${speech} .filter=${filter}></desk-risk>`,
      asking: html`<desk-asking .client=${client} .speech=${speech} .filter=${filter}></desk-asking>`,
      earning: html`<desk-earning .client=${client} .speech=${speech} .filter=${filter}></desk-earning>`,
      variants: html`<desk-variants .client=${client} .speech=${speech} .filter=${filter}></desk-variants>`,
      learning: html`<desk-learning .client=${client} .speech=${speech} .filter=${filter}></desk-learning>`,
      nuisance: html`<desk-nuisance .client=${client} .speech=${speech} .filter=${filter}></desk-nuisance>`,
      dropOut: html`<desk-drop-out .client=${client} .speech=${speech} .filter=${filter}></desk-drop-out>`,
      checkouts: html`<desk-checkouts .client=${client} .speech=${speech} .filter=${filter}></desk-checkouts>`,
      sections: html`<desk-sections .client=${client} .speech=${speech} .filter=${filter}></desk-sections>`,
      choices: html`<desk-choices
        .client=${client}
        .speech=${speech}
        .filter=${filter}
        .suggestions=${suggestions}
      ></desk-choices>`,
    };
    return html`<header>
        <h1>${publication ?? title}</h1>
        <button class="plain" type="button" @click=${() => void this.#signOut()}>${signOut}</button>
      </header>
      <nav aria-label=${pagesLabel}>
        ${names.map(
          (name) => html`<a href="#${name}" aria-current=${name === page ? "page" : "false"}>${pages[name]}</a>`,
        )}
      </nav>
      ${
        page === "settings"
          ? html`<main aria-label=${pages.settings}><desk-setup .speech=${speech}></desk-setup></main>`
          : page === "studio"
            ? html`<main aria-label=${pages.studio}>
                <desk-studio .speech=${speech} .locked=${role !== "admin"}></desk-studio>
              </main>`
            : html`${filtered.has(page) ? filterForm(speech, page, this.filter, campaigns, (filter) => this.#look(filter)) : nothing}
                <main class="cards" aria-label=${pages[page]}>${cardsOf[page].map((name) => cards[name])}</main>`
      }`;
  }
}

import { html, LitElement, nothing, type TemplateResult } from "lit";
import { MoneyCard } from "./cards/money-card.ts";
import { DeskClient, DeskError, type Session } from "./desk-client.ts";
import { createDeskSpeech, type DeskSpeech } from "./desk-speech.ts";
import { words } from "./words/en.ts";

/** What the publisher sees. */
type DeskState =
  | { readonly kind: "loading" }
  | { readonly kind: "signed-out"; readonly problem: string | undefined }
  | { readonly kind: "unreachable" }
  | { readonly kind: "signed-in"; readonly session: Session };

customElements.define("desk-money", MoneyCard);

/** `<support-appeal-desk>`: the publisher's pages. */
export class Desk extends LitElement {
  static override properties = { state: { state: true } };
  declare state: DeskState;
  readonly #client = new DeskClient();
  readonly #speech: DeskSpeech = createDeskSpeech(words, "en");

  constructor() {
    super();
    this.state = { kind: "loading" };
  }

  protected override createRenderRoot(): this {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener("signed-out", () => (this.state = { kind: "signed-out", problem: undefined }));
    void this.#open();
  }

  async #open(): Promise<void> {
    try {
      const session = await this.#client.session();
      this.state = { kind: "signed-in", session };
      document.title = session.publication === undefined ? words.title : `${words.title} – ${session.publication}`;
    } catch (error) {
      if (!(error instanceof DeskError)) throw error;
      this.state = error.code === "signed-out" ? { kind: "signed-out", problem: undefined } : { kind: "unreachable" };
    }
  }

  async #signIn(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const field = (event.currentTarget as HTMLFormElement).elements.namedItem("token");
    if (!(field instanceof HTMLInputElement)) return;
    try {
      await this.#client.signIn(field.value);
      await this.#open();
    } catch (error) {
      if (!(error instanceof DeskError)) throw error;
      this.state = { kind: "signed-out", problem: this.#problem(error) };
      field.select();
    }
  }

  #problem({ code, retryAfter = 0 }: DeskError): string {
    const { wrong, wait, unreachable } = words.signIn;
    if (code === "token") return wrong;
    return code === "wait" ? this.#speech.say(wait, { minutes: String(Math.ceil(retryAfter / 60)) }) : unreachable;
  }

  async #signOut(): Promise<void> {
    await this.#client.signOut();
    this.state = { kind: "signed-out", problem: undefined };
  }

  protected override render(): TemplateResult {
    const { state } = this;
    if (state.kind === "signed-in") return this.#pages(state.session);
    return html`<main class="door">
      ${state.kind === "loading" ? html`<p class="muted">${words.loading}</p>` : nothing}
      ${
        state.kind === "unreachable"
          ? html`<p role="alert">${words.unreachable}</p>
              <button type="button" @click=${() => void this.#open()}>${words.tryAgain}</button>`
          : nothing
      }
      ${state.kind === "signed-out" ? this.#door(state.problem) : nothing}
    </main>`;
  }

  #door(problem: string | undefined): TemplateResult {
    const { heading, hint, token, button } = words.signIn;
    return html`<form class="card" @submit=${(event: SubmitEvent) => void this.#signIn(event)}>
      <h1>${heading}</h1>
      <label for="token">${token}</label>
      <input
        id="token"
        name="token"
        type="password"
        autocomplete="current-password"
        required
        aria-describedby="hint${problem === undefined ? "" : " problem"}"
        aria-invalid=${problem === undefined ? "false" : "true"}
      />
      ${problem === undefined ? nothing : html`<p id="problem" class="problem" role="alert">${problem}</p>`}
      <p id="hint" class="muted">${hint}</p>
      <button type="submit">${button}</button>
    </form>`;
  }

  #pages({ publication }: Session): TemplateResult {
    const { title, signOut } = words;
    return html`<header>
        <h1>${publication ?? title}</h1>
        <button class="plain" type="button" @click=${() => void this.#signOut()}>${signOut}</button>
      </header>
      <main class="cards"><desk-money .client=${this.#client} .speech=${this.#speech}></desk-money></main>`;
  }
}

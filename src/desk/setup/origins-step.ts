import { html, type TemplateResult } from "lit";
import { setupClient } from "./setup-client.ts";
import { isWrong, Step, typedIn, type StepMark } from "./step.ts";

/** Step 3: whose pages may ask. */
export class OriginsStep extends Step {
  protected override readonly number = 3;

  protected override heading(): string {
    return this.words.origins.heading;
  }

  protected override mark(): StepMark {
    if (isWrong(this.verified)) return "wrong";
    const { by } = this.known.origins;
    return by === "environment" ? "environment" : by === "file" ? "done" : "open";
  }

  protected override body(): TemplateResult {
    const { words } = this;
    const { by, list } = this.known.origins;
    if (by === "nobody")
      return html`<p>${words.origins.how}</p>
        ${this.#form()}`;
    const told = html`<ul>
      ${list.map((origin) => html`<li>${origin}</li>`)}
    </ul>`;
    if (by === "environment") return html`${told}${this.byEnvironment("PAGE_ORIGINS")}`;
    return html`${told}
      <details>
        <summary>${words.replace}</summary>
        ${this.#form()}
      </details>`;
  }

  #form(): TemplateResult {
    const { origins } = this.words;
    return html`<form @submit=${(event: SubmitEvent) => this.#take(event)}>
      <label for="setup-origins">${origins.label}</label>
      <textarea
        id="setup-origins"
        name="origins"
        rows="3"
        autocomplete="off"
        spellcheck="false"
        required
        placeholder="https://news.example"
        .value=${this.known.origins.list.join("\n")}
      ></textarea>
      <button type="submit" ?disabled=${this.isBusy}>${origins.button}</button>
    </form>`;
  }

  #take(event: SubmitEvent): void {
    event.preventDefault();
    const text = typedIn(event, "origins");
    void this.take(() => setupClient.takeOrigins(text));
  }
}

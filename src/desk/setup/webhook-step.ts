import { html, nothing, type TemplateResult } from "lit";
import { ownAddress } from "./own-address.ts";
import { setupClient } from "./setup-client.ts";
import { isWrong, Step, typedIn, type StepMark } from "./step.ts";

/** Step 2: what Stripe sends, and where to. */
export class WebhookStep extends Step {
  protected override readonly number = 2;
  /** What was wished last, for whoever wants it all the same. */
  #wish: { readonly url: string; readonly secret?: string } = { url: "" };

  protected override heading(): string {
    return this.words.webhook.heading;
  }

  protected override mark(): StepMark {
    if (isWrong(this.verified)) return "wrong";
    const { by } = this.known.webhook;
    return by === "environment" ? "environment" : by === "file" ? "done" : "open";
  }

  protected override body(): TemplateResult {
    const { words, speech, known } = this;
    const { by, endsIn } = known.webhook;
    const { url } = known.address;
    if (by === "nobody")
      return html`<p>${words.webhook.how}</p>
        ${this.#form()}`;
    const told = html`<p>
      ${url === undefined ? nothing : speech.say(words.webhook.made, { url })}
      ${endsIn === undefined ? words.set : speech.say(words.endsIn, { end: endsIn })}
    </p>`;
    if (by === "environment") return html`${told}${this.byEnvironment("STRIPE_WEBHOOK_SECRET")}`;
    return html`${told}
      <details>
        <summary>${words.webhook.anew}</summary>
        ${this.#form()}
      </details>`;
  }

  #form(): TemplateResult {
    const { webhook } = this.words;
    return html`<form @submit=${(event: SubmitEvent) => this.#take(event)}>
      <label for="setup-url">${webhook.label}</label>
      <input
        id="setup-url"
        name="url"
        type="url"
        inputmode="url"
        autocomplete="off"
        required
        .value=${this.known.address.url ?? ownAddress(location)}
        ?readonly=${this.known.address.by === "environment"}
      />
      <details>
        <summary>${webhook.byHand}</summary>
        <p class="muted" id="by-hand">${webhook.byHandHow}</p>
        <label for="setup-secret">${webhook.secret}</label>
        <input
          id="setup-secret"
          name="secret"
          type="password"
          autocomplete="off"
          spellcheck="false"
          aria-describedby="by-hand"
        />
      </details>
      <button type="submit" ?disabled=${this.isBusy}>${webhook.button}</button>
      ${
        this.answer?.problem === "address-unreachable" || this.answer?.problem === "address-elsewhere"
          ? html`<button class="plain" type="button" ?disabled=${this.isBusy} @click=${this.#evenSo}>
              ${webhook.evenSo}
            </button>`
          : nothing
      }
    </form>`;
  }

  readonly #evenSo = (): void => void this.take(() => setupClient.takeWebhook({ ...this.#wish, evenSo: true }));

  #take(event: SubmitEvent): void {
    event.preventDefault();
    const secret = typedIn(event, "secret").trim();
    this.#wish = { url: typedIn(event, "url"), ...(secret === "" ? {} : { secret }) };
    void this.take(() => setupClient.takeWebhook(this.#wish));
  }
}

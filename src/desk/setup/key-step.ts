import { html, nothing, type TemplateResult } from "lit";
import { setupClient } from "./setup-client.ts";
import { isWrong, Step, typedIn, type StepMark } from "./step.ts";

/** As the dashboard calls them when a restricted key is made. */
const rights = [
  "Checkout Sessions: Write",
  "Webhook Endpoints: Write",
  "Subscriptions: Write",
  "Customer portal: Write",
  "Products: Write",
  "Customers: Read",
  "Invoices: Read",
  "Payment Intents: Read",
  "Charges and Refunds: Read",
  "Balance Transactions: Read",
  "Disputes: Read",
  "Events: Read",
];

/** Step 1: Stripe's key. What was typed goes to the endpoint, and never comes back. */
export class KeyStep extends Step {
  protected override readonly number = 1;

  protected override heading(): string {
    return this.words.key.heading;
  }

  protected override mark(): StepMark {
    if (isWrong(this.verified)) return "wrong";
    const { by } = this.known.key;
    return by === "environment" ? "environment" : by === "file" ? "done" : "open";
  }

  protected override body(): TemplateResult {
    const { words, speech } = this;
    const { by, endsIn, kind, livemode } = this.known.key;
    if (by === "nobody")
      return html`<p>${words.key.how}</p>
        ${this.#form()}`;
    const told = html`<p>
      ${kind === undefined ? nothing : words.key[kind]} ${livemode === true ? words.key.live : words.key.test}
      ${endsIn === undefined ? words.set : speech.say(words.endsIn, { end: endsIn })}
    </p>`;
    if (by === "environment") return html`${told}${this.byEnvironment("STRIPE_SECRET_KEY")}`;
    return html`${told}
      <details>
        <summary>${words.replace}</summary>
        ${livemode === true ? nothing : html`<p>${words.key.goLive}</p>`}${this.#form()}
      </details>`;
  }

  #form(): TemplateResult {
    const { key } = this.words;
    return html`<details>
        <summary>${key.rights}</summary>
        <ul lang="en">
          ${rights.map((right) => html`<li>${right}</li>`)}
        </ul>
      </details>
      <form @submit=${(event: SubmitEvent) => void this.#take(event)}>
        <label for="setup-key">${key.label}</label>
        <input id="setup-key" name="key" type="password" autocomplete="off" spellcheck="false" required />
        <button type="submit" ?disabled=${this.isBusy}>${key.button}</button>
      </form>`;
  }

  async #take(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const key = typedIn(event, "key");
    await this.take(() => setupClient.takeKey(key));
    // It stands in no field for longer than it has to.
    if (this.answer?.taken === true) form.reset();
  }
}

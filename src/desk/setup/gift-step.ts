import { html, nothing, type TemplateResult } from "lit";
import { setupClient } from "./setup-client.ts";
import { Step, type StepMark } from "./step.ts";

/**
 * - `waiting`: opened, and not paid yet
 * - `paid`: Stripe says so, and what it sends has not arrived
 * - `lost`: for so long that something must be wrong
 */
type GiftState = "none" | "waiting" | "paid" | "arrived" | "lost" | "over" | "address" | "stripe";

const POLL_MS = 3000;
/** What Stripe sends takes seconds. */
const LOST_AFTER_MS = 60_000;
/** Nobody comes back to it later; a checkout is open for half an hour. */
const OVER_AFTER_MS = 1_800_000;

/** Step 6: a gift from end to end, while no real money moves. */
export class GiftStep extends Step {
  static override properties = { ...Step.properties, gift: { state: true }, address: { state: true } };
  declare protected gift: GiftState;
  /** Of Stripe's page. */
  declare protected address: string | undefined;
  protected override readonly number = 6;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.gift = "none";
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.known.phase === "running" && this.known.key.livemode !== true) void this.#remember();
  }

  /** One that arrived before stays arrived, whatever was started anew since. */
  async #remember(): Promise<void> {
    const last = await this.asking(setupClient.gift);
    if (this.gift === "none" && last?.arrivedAt !== undefined) this.gift = "arrived";
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  protected override heading(): string {
    return this.words.gift.heading;
  }

  protected override mark(): StepMark {
    if (this.known.phase === "setting-up") return "later";
    if (this.gift === "lost" || this.gift === "stripe" || this.gift === "address") return "wrong";
    return this.gift === "arrived" ? "done" : "open";
  }

  protected override body(): TemplateResult {
    const { gift: words, later } = this.words;
    const { gift, address } = this;
    if (this.known.phase === "setting-up") return html`<p class="muted">${later}</p>`;
    if (this.known.key.livemode === true) return html`<p>${words.live}</p>`;
    const isUnderWay = gift === "waiting" || gift === "paid";
    return html`<p>${words.how}</p>
      ${
        isUnderWay && address !== undefined
          ? html`<p><a class="button" href=${address} target="_blank" rel="noreferrer">${words.pay}</a></p>`
          : html`<button type="button" ?disabled=${this.isBusy} @click=${() => void this.#open()}>
              ${words.button}
            </button>`
      }
      <p role="status" class=${gift === "lost" || gift === "stripe" || gift === "address" ? "problem" : ""}>
        ${gift === "none" ? nothing : words[gift]}
      </p>`;
  }

  async #open(): Promise<void> {
    this.isBusy = true;
    const opened = await this.asking(setupClient.openGift);
    this.isBusy = false;
    if (opened === undefined) return;
    if (opened.outcome !== "opened") {
      this.gift = opened.outcome === "live" ? "none" : opened.outcome;
      return;
    }
    this.address = opened.url;
    this.gift = "waiting";
    this.#wait(Date.now(), undefined);
  }

  #wait(since: number, paidSince: number | undefined): void {
    this.#timer = setTimeout(() => void this.#look(since, paidSince), POLL_MS);
  }

  async #look(since: number, paidSince: number | undefined): Promise<void> {
    const found = await this.asking(setupClient.gift);
    const now = Date.now();
    if (found?.arrivedAt !== undefined) {
      this.gift = "arrived";
      return;
    }
    const isPaid = found?.status === "paid" || found?.status === "processing";
    const paid = paidSince ?? (isPaid ? now : undefined);
    if (found?.status === "expired" || found?.status === "failed" || now - since > OVER_AFTER_MS) this.gift = "over";
    else {
      this.gift = paid === undefined ? "waiting" : now - paid > LOST_AFTER_MS ? "lost" : "paid";
      // What is late may still come.
      this.#wait(since, paid);
    }
  }
}

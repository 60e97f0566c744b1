import { html, type TemplateResult } from "lit";
import type { ConfigInput } from "../../core/campaign/config-schema.ts";
import { defaultAmounts, type CurrencyAmounts } from "../../core/money/amounts.ts";
import { currencyUnits } from "../../core/money/currency.ts";
import { intervals, type Interval } from "../../core/money/interval.ts";
import { parseAmount } from "../../core/money/parse-amount.ts";
import { ConfigError, configClient, type KeptConfig } from "../config-client.ts";
import type { ThemeChange } from "../studio/panels/colours.ts";
import { Step, typedIn, type StepMark } from "./step.ts";

type Publication = NonNullable<ConfigInput["publication"]>;
/** What came of publishing: what is wrong, and what about. */
type Outcome = { readonly kind: "published" } | { readonly kind: "amountsWrong" | "mistakes"; readonly about: string };

const FIRST_CURRENCY = "usd";
const MAX_SUGGESTIONS = 6;

/** Step 4: what readers see of the paper. Published as a version like any other. */
export class PaperStep extends Step {
  static override properties = {
    ...Step.properties,
    kept: { state: true },
    currency: { state: true },
    outcome: { state: true },
    theme: { state: true },
  };
  declare protected kept: KeptConfig | undefined;
  declare protected currency: string;
  declare protected outcome: Outcome | undefined;
  /** As it is being chosen; undefined where the built-in colours are left alone. */
  declare protected theme: ConfigInput["theme"];
  protected override readonly number = 4;

  constructor() {
    super();
    this.currency = FIRST_CURRENCY;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.known.phase === "running") void this.#read();
  }

  async #read(): Promise<void> {
    this.kept = await this.#config(() => configClient.read());
    this.currency = this.#live().currency ?? this.currency;
    this.theme = this.#live().theme;
    this.dispatchEvent(new CustomEvent("publication-known", { bubbles: true, detail: this.#live().publication?.name }));
  }

  async #config<Told>(ask: () => Promise<Told>): Promise<Told | undefined> {
    try {
      return await ask();
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error;
      if (error.code === "signed-out") this.dispatchEvent(new Event("signed-out", { bubbles: true }));
      else if (error.code === "mistakes")
        this.outcome = {
          kind: "mistakes",
          about: error.issues.map((each) => `${each.path} ${each.message}`).join("; "),
        };
      else if (error.code === "edited-elsewhere") await this.#read();
      else this.trouble = this.words.unreachable;
      return undefined;
    }
  }

  /** As the publisher wrote it; the one parser has taken it, so that its shape is known. */
  #live(): ConfigInput {
    return Object(this.kept?.live.config) as ConfigInput;
  }

  protected override heading(): string {
    return this.words.paper.heading;
  }

  protected override mark(): StepMark {
    if (this.known.phase === "setting-up") return "later";
    if (this.kept === undefined) return "checking";
    if (this.kept.keptIn === "file") return "done";
    return this.kept.live.version === undefined ? "open" : "done";
  }

  protected override body(): TemplateResult {
    const { words, kept, speech } = this;
    if (this.known.phase === "setting-up") return html`<p class="muted">${words.later}</p>`;
    if (kept === undefined) return html``;
    if (kept.keptIn === "file")
      return html`<p>${speech.say(words.paper.inFile, { file: kept.file ?? "CONFIG_FILE" })}</p>`;
    if (kept.draft !== undefined)
      return html`<p>${words.paper.draft} <a href="#studio">${speech.words.pages.studio}</a></p>`;
    const { name } = this.#live().publication ?? {};
    if (kept.live.version === undefined)
      return html`<p>${words.paper.how}</p>
        <p class="muted">${words.paper.notYet}</p>
        ${this.#form()}${this.#said()}`;
    return html`<p>${name}</p>
      <details>
        <summary>${words.replace}</summary>
        ${this.#form()}
      </details>
      ${this.#said()}`;
  }

  #said(): TemplateResult {
    const { outcome, words, speech } = this;
    if (outcome === undefined) return html`<p role="status"></p>`;
    return outcome.kind === "published"
      ? html`<p role="status">${words.paper.published}</p>`
      : html`<p role="alert" class="problem">${speech.say(words.paper[outcome.kind], { about: outcome.about })}</p>`;
  }

  #form(): TemplateResult {
    const { words, currency } = this;
    const { paper } = words;
    const { name, kind, contact, privacyPolicy } = this.#live().publication ?? {};
    const currencies = [...new Set([...Object.keys(this.#live().amounts ?? {}), ...Object.keys(defaultAmounts)])];
    const names = new Intl.DisplayNames(this.speech.locale, { type: "currency" });
    return html`<form @submit=${(event: SubmitEvent) => void this.#publish(event)}>
      ${this.#text("name", paper.name, name, "text", true)}
      <label for="setup-kind">${paper.kind}</label>
      <select id="setup-kind" name="kind" required>
        <option value="" ?selected=${kind === undefined}></option>
        <option value="nonprofit" ?selected=${kind === "nonprofit"}>${paper.nonprofit}</option>
        <option value="company" ?selected=${kind === "company"}>${paper.company}</option>
      </select>
      ${this.#text("contact", paper.contact, contact, "email")}
      ${this.#text("privacyPolicy", paper.privacyPolicy, privacyPolicy, "url")}
      <label for="setup-currency">${paper.currency}</label>
      <select id="setup-currency" name="currency" @change=${this.#turn}>
        ${currencies.map(
          (each) =>
            html`<option value=${each} ?selected=${each === currency}>
              ${each.toUpperCase()} ${names.of(each.toUpperCase())}
            </option>`,
        )}
      </select>
      <p id="setup-amounts" class="muted">${paper.amountsHint}</p>
      <div class="beside">
        ${intervals.map(
          (interval) =>
            html`<div>
              <label for="setup-${interval}">${paper[interval]}</label>
              <input
                id="setup-${interval}"
                name=${interval}
                required
                autocomplete="off"
                aria-describedby="setup-amounts"
                .value=${this.#offered(interval)}
              />
            </div>`,
        )}
      </div>
      <details>
        <summary>${paper.colours}</summary>
        <desk-colours .theme=${this.theme} .speech=${this.speech} @change=${this.#colour}></desk-colours>
      </details>
      <button type="submit" ?disabled=${this.isBusy}>${paper.button}</button>
    </form>`;
  }

  #text(
    name: string,
    label: string,
    value: string | undefined,
    type: "text" | "email" | "url",
    isRequired = false,
  ): TemplateResult {
    return html`<label for="setup-${name}">${label}</label>
      <input
        id="setup-${name}"
        name=${name}
        type=${type}
        ?required=${isRequired}
        maxlength=${name === "name" ? 100 : 200}
        .value=${value ?? ""}
      />`;
  }

  readonly #colour = (event: CustomEvent<ThemeChange>): void => void (this.theme = event.detail.theme);

  readonly #turn = ({ target }: Event): void => {
    if (target instanceof HTMLSelectElement) this.currency = target.value;
  };

  /** As they would be typed. */
  #offered(interval: Interval): string {
    const { currency } = this;
    const written = this.#live().amounts?.[currency]?.[interval]?.suggestions;
    const amounts = written ?? defaultAmounts[currency]?.[interval].suggestions ?? [];
    const { exponent } = currencyUnits(currency);
    const numbers = new Intl.NumberFormat(this.speech.locale, { useGrouping: false, maximumFractionDigits: exponent });
    return amounts.map((amount) => numbers.format(amount / 10 ** exponent)).join(" ");
  }

  async #publish(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    this.outcome = undefined;
    const config = this.#written(event);
    if (config === undefined || this.isBusy) return;
    this.isBusy = true;
    const saved = await this.#config(() => configClient.saveDraft(config, null));
    const done =
      saved === undefined ? undefined : await this.#config(() => configClient.publish({ revision: saved.revision }));
    // What was refused is no draft that anybody has begun.
    if (saved !== undefined && done === undefined) await this.#config(() => configClient.dropDraft(saved.revision));
    this.isBusy = false;
    if (done === undefined) return;
    this.outcome = { kind: "published" };
    this.dispatchEvent(new Event("published", { bubbles: true }));
    await this.#read();
  }

  /** What is typed here, in what was written before; undefined where an amount is none. */
  #written(event: SubmitEvent): ConfigInput | undefined {
    const live = this.#live();
    const { currency } = this;
    const { min, max, ...before } = { ...limitsOf(currency), ...live.amounts?.[currency] };
    const offered: Partial<Record<Interval, { suggestions: number[] }>> = {};
    for (const interval of intervals) {
      const typed = typedIn(event, interval)
        .split(/[\s;]+/)
        .filter((each) => each !== "");
      const suggestions: number[] = [];
      for (const each of typed.slice(0, MAX_SUGGESTIONS)) {
        const parsed = parseAmount(each, currency, this.speech.locale, { min, max });
        if (!parsed.ok) {
          this.outcome = { kind: "amountsWrong", about: each };
          return undefined;
        }
        suggestions.push(parsed.amount);
      }
      offered[interval] = { suggestions };
    }
    const given = (name: string): string | undefined => typedIn(event, name).trim() || undefined;
    const kind = given("kind") === "nonprofit" ? "nonprofit" : "company";
    const publication: Publication = {
      ...live.publication,
      name: given("name"),
      kind,
      contact: given("contact"),
      privacyPolicy: given("privacyPolicy"),
    };
    const { theme: _, ...others } = live;
    return {
      ...others,
      ...(this.theme === undefined ? {} : { theme: this.theme }),
      publication: withoutBlanks(publication),
      currency,
      amounts: { ...live.amounts, [currency]: { ...before, min, max, ...offered } },
    };
  }
}

function limitsOf(currency: string): Pick<CurrencyAmounts, "min" | "max"> {
  return defaultAmounts[currency] ?? { min: 1, max: 1_000_000 };
}

function withoutBlanks(publication: Publication): Publication {
  return Object.fromEntries(Object.entries(publication).filter(([, value]) => value !== undefined));
}

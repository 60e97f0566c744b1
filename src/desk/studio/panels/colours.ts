import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { legibilityOf } from "../../../core/campaign/legibility-of.ts";
import { paletteOf } from "../../../core/campaign/palette.ts";
import type { Theme } from "../../../core/campaign/theme-schema.ts";
import { parseHex, writeHex } from "../../../core/colour/hex-colour.ts";
import type { DeskSpeech } from "../../desk-speech.ts";
import {
  schemes,
  themeColours,
  typedColour,
  usableTheme,
  withColour,
  type Scheme,
  type ThemeColour,
} from "../theme-colours.ts";

/** Of the event `change`: the whole theme as it is now; undefined where the built-in colours are left alone. */
export interface ThemeChange {
  readonly theme: Theme | undefined;
}

/** What stands in a field and is no colour, or is not one yet. */
interface Typed {
  readonly id: string;
  readonly text: string;
  /** Whether the publisher has left the field. */
  readonly isLeft: boolean;
}

/**
 * `<desk-colours>`: the config's `theme`, three colours for light pages and three for dark ones, with how well they can
 * be read said at once. Every change is told as `change`, whose `detail.theme` is what the draft then has.
 */
export class ColoursPanel extends LitElement {
  static override properties = {
    theme: { attribute: false },
    speech: { attribute: false },
    typed: { state: true },
  };
  /** As it stands in the draft; also with mistakes. */
  declare theme: unknown;
  declare speech: DeskSpeech;
  declare typed: Typed | undefined;

  /** In the page itself: one style sheet is for all of the desk. */
  protected override createRenderRoot(): this {
    return this;
  }

  protected override render(): TemplateResult {
    const { colours } = this.speech.words;
    return html`<section
      class="studio-panel colours"
      aria-label=${colours.heading}
      @change=${(event: Event) => event.stopPropagation()}
    >
      <h3>${colours.heading}</h3>
      <p class="muted">${colours.hint}</p>
      <div class="schemes">${schemes.map((scheme) => this.#scheme(scheme))}</div>
      ${
        Object.keys(this.#said).length === 0
          ? nothing
          : html`<button class="plain" type="button" @click=${() => void this.#resetAll()}>${colours.resetAll}</button>`
      }
    </section>`;
  }

  /** Scripts may set what a `style` attribute may not under the desk's policy. */
  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const palette = paletteOf(this.#said);
    for (const [at, scheme] of schemes.entries()) {
      const sample = this.querySelector<HTMLElement>(`.sample.${scheme}`);
      for (const [name, pair] of Object.entries(palette)) sample?.style.setProperty(`--sample-${name}`, pair[at] ?? "");
    }
  }

  get #said(): Theme {
    return usableTheme(this.theme);
  }

  #scheme(scheme: Scheme): TemplateResult {
    const { colours } = this.speech.words;
    return html`<fieldset>
      <legend>${colours[scheme]}</legend>
      ${themeColours.map((name) => this.#colour(scheme, name))}
      <div class="sample ${scheme}" role="img" aria-label=${colours.sample}>
        <strong>${colours.sampleHeading}</strong>
        <span>${colours.sampleText}</span>
        <span class="sample-button">${colours.sampleButton}</span>
        <span class="sample-link">${colours.sampleLink}</span>
      </div>
    </fieldset>`;
  }

  #colour(scheme: Scheme, name: ThemeColour): TemplateResult {
    const { colours } = this.speech.words;
    const theme = this.#said;
    const id = `colours-${scheme}-${name}`;
    const given = theme[scheme]?.[name];
    const worn = paletteOf(theme)[name === "background" ? "surface" : name]?.[schemes.indexOf(scheme)] ?? "#000000";
    const typed = this.typed?.id === id ? this.typed : undefined;
    const isWrong = typed?.isLeft === true;
    return html`<div class="colour">
      <label for=${id}>${colours[name]}</label>
      <p class="muted" id="${id}-hint">${colours[`${name}Hint`]}</p>
      <div class="pair">
        <input
          type="color"
          aria-label=${this.speech.say(colours.pick, { name: colours[name] })}
          .value=${live(writeHex(parseHex(worn)))}
          @input=${(event: Event) => this.#set(scheme, name, valueOf(event))}
        />
        <input
          id=${id}
          type="text"
          autocomplete="off"
          autocapitalize="none"
          spellcheck="false"
          maxlength="7"
          placeholder=${worn}
          aria-describedby="${id}-hint ${id}-said"
          aria-invalid=${isWrong ? "true" : "false"}
          .value=${live(typed?.text ?? given ?? "")}
          @input=${(event: Event) => this.#type(scheme, name, id, valueOf(event))}
          @change=${() => this.#leave(id)}
        />
      </div>
      <p class=${isWrong ? "problem" : "muted"} id="${id}-said" role="status">
        ${isWrong ? colours.notAColour : this.#verdict(theme, scheme, name, given === undefined ? worn : undefined)}
      </p>
      ${this.#offers(theme, scheme, name, id)}
    </div>`;
  }

  /** @param following the colour of one that is not set */
  #verdict(theme: Theme, scheme: Scheme, name: ThemeColour, following: string | undefined): string {
    const { colours } = this.speech.words;
    const found = legibilityOf(theme).find((each) => each.scheme === scheme && each.name === name);
    // Rounded down: what is too little never reads as enough.
    const contrast = this.speech.number(Math.floor((found?.contrast ?? 0) * 10) / 10);
    return [
      following === undefined ? "" : this.speech.say(colours.follows, { colour: following }),
      found === undefined
        ? ""
        : this.speech.say(found.nearest === undefined ? colours.clear : colours.faint, { contrast }),
    ]
      .filter(Boolean)
      .join(" ");
  }

  #offers(theme: Theme, scheme: Scheme, name: ThemeColour, id: string): TemplateResult | typeof nothing {
    const { colours } = this.speech.words;
    if (theme[scheme]?.[name] === undefined) return nothing;
    const { nearest } = legibilityOf(theme).find((each) => each.scheme === scheme && each.name === name) ?? {};
    // The button that was pressed goes: the focus stays with its colour.
    const put = async (colour: string | undefined) => {
      this.typed = undefined;
      this.#set(scheme, name, colour);
      await this.updateComplete;
      this.querySelector<HTMLElement>(`#${id}`)?.focus();
    };
    const label = `${colours[name]}, ${colours[scheme]}`;
    return html`<p class="offers">
      ${
        nearest === undefined
          ? nothing
          : html`<button type="button" @click=${() => void put(nearest)}>
              ${this.speech.say(colours.take, { colour: nearest })}
            </button>`
      }
      <button class="link" type="button" aria-label="${colours.reset}: ${label}" @click=${() => void put(undefined)}>
        ${colours.reset}
      </button>
    </p>`;
  }

  #type(scheme: Scheme, name: ThemeColour, id: string, text: string): void {
    this.typed = { id, text, isLeft: false };
    const colour = typedColour(text);
    if (colour !== undefined || text.trim() === "") this.#set(scheme, name, colour);
  }

  #leave(id: string): void {
    if (this.typed?.id !== id) return;
    const { text } = this.typed;
    const isSettled = typedColour(text) !== undefined || text.trim() === "";
    this.typed = isSettled ? undefined : { id, text, isLeft: true };
  }

  #set(scheme: Scheme, name: ThemeColour, colour: string | undefined): void {
    this.#tell(withColour(this.#said, scheme, name, colour));
  }

  async #resetAll(): Promise<void> {
    this.typed = undefined;
    this.#tell(undefined);
    await this.updateComplete;
    this.querySelector<HTMLElement>("input")?.focus();
  }

  #tell(theme: Theme | undefined): void {
    this.theme = theme;
    this.dispatchEvent(new CustomEvent<ThemeChange>("change", { detail: { theme } }));
  }
}

function valueOf({ currentTarget }: Event): string {
  return currentTarget instanceof HTMLInputElement ? currentTarget.value : "";
}

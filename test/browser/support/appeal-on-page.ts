import type { AppealEvent } from "../../../src/element/appeal-event.ts";
import type { AppealEventDetails, AppealEventName } from "../../../src/visit/events.ts";
import type { SupportAppeal } from "../../../src/element/support-appeal.ts";
import type { ReaderStore } from "../../../src/storage/reader-store.ts";
import type { AnEndpoint } from "./an-endpoint.ts";
import { eventNames } from "../../support/event-names.ts";
import { allByRole, nameOf, textOf, type Name, type Role } from "./roles.ts";
import { turn, until } from "./until.ts";

interface Parts {
  readonly page: HTMLElement;
  readonly element: SupportAppeal;
  readonly store: ReaderStore;
  readonly endpoint: AnEndpoint;
  readonly clock: { now: number };
  /** Where the reader was sent. */
  readonly addresses: readonly string[];
}

/** An appeal as a reader meets it, and as the publisher's page hears of it. */
export class AppealOnPage implements Parts {
  readonly page: HTMLElement;
  readonly element: SupportAppeal;
  readonly store: ReaderStore;
  readonly endpoint: AnEndpoint;
  readonly clock: { now: number };
  readonly addresses: readonly string[];
  readonly #heard: AppealEvent[] = [];

  constructor({ page, element, store, endpoint, clock, addresses }: Parts) {
    this.page = page;
    this.element = element;
    this.store = store;
    this.endpoint = endpoint;
    this.clock = clock;
    this.addresses = addresses;
    for (const name of eventNames) page.addEventListener(name, (event) => this.#heard.push(event as AppealEvent));
  }

  /** Where the appeal draws. */
  get root(): ShadowRoot {
    const { shadowRoot } = this.element;
    if (shadowRoot === null) throw new Error("the appeal was never rendered");
    return shadowRoot;
  }

  /** The appeal has said whether it shows anything, and has rendered it. */
  async decided(): Promise<void> {
    const telling: readonly string[] = ["appeal-shown", "appeal-suppressed", "appeal-contributed", "appeal-error"];
    await until(() => this.#heard.some(({ type }) => telling.includes(type)), "the appeal's decision");
    await this.settled();
  }

  /** Everything that was ready to happen has happened. */
  async settled(): Promise<void> {
    await turn();
    await this.element.updateComplete;
  }

  /** What events of this name said, oldest first. */
  heard<Name extends AppealEventName>(name: Name): AppealEventDetails[Name][] {
    return this.#heard.filter(({ type }) => type === name).map(({ detail }) => detail as AppealEventDetails[Name]);
  }

  /** What the newest event of this name says, as soon as there is one. */
  async hears<Name extends AppealEventName>(name: Name): Promise<AppealEventDetails[Name]> {
    const detail = await until(() => this.heard(name).at(-1), name);
    await this.settled();
    return detail;
  }

  get shows(): boolean {
    return this.element.checkVisibility() && this.element.getBoundingClientRect().height > 0;
  }

  has(role: Role, name?: Name): boolean {
    return this.element.checkVisibility() && allByRole(this.root, role, name).length > 0;
  }

  all(role: Role, within: ShadowRoot | Element = this.root): HTMLElement[] {
    return allByRole(within, role);
  }

  /** The only one with this role and name, as soon as it is there. */
  find(role: Role, name?: Name, within: ShadowRoot | Element = this.root): Promise<HTMLElement> {
    return until(
      () => {
        const found = allByRole(within, role, name);
        if (found.length > 1) throw new Error(`${found.length} times ${role} ${String(name)}`);
        return found[0];
      },
      `${role} ${String(name ?? "")} among ${allByRole(within, role).map(nameOf).join(" | ")}`,
    );
  }

  async field(name: Name = /^Amount/): Promise<HTMLInputElement> {
    const field = await this.find("textbox", name);
    if (!(field instanceof HTMLInputElement)) throw new TypeError("not a field");
    return field;
  }

  async press(name: Name): Promise<void> {
    (await this.find("button", name)).click();
    await this.settled();
  }

  async choose(...names: readonly Name[]): Promise<void> {
    for (const name of names) {
      (await this.find("radio", name)).click();
      await this.settled();
    }
  }

  /** Chooses Other amount and writes there. */
  async write(text: string, names: { readonly option?: Name; readonly field?: Name } = {}): Promise<void> {
    const { option = "Other amount", field = /^Amount/ } = names;
    await this.choose(option);
    const input = await this.field(field);
    input.value = text;
    input.dispatchEvent(new InputEvent("input", { bubbles: true, composed: true }));
    await this.settled();
  }

  /** Is done writing there. */
  async leave(): Promise<void> {
    this.root.getElementById("other")?.dispatchEvent(new FocusEvent("blur"));
    await this.settled();
  }

  /** What is wrong, as it stands there; it is read out as well. */
  get complaint(): string {
    const [shown, ...others] = [...this.root.querySelectorAll<HTMLElement>("[part~=error]")].filter((each) =>
      each.checkVisibility(),
    );
    if (others.length > 0) throw new Error("more than one complaint");
    return shown === undefined ? "" : textOf(shown);
  }

  /** What is wrong, as soon as anything is. */
  async complains(): Promise<string> {
    const complaint = await until(() => this.complaint || undefined, "a complaint");
    await this.settled();
    if (this.spoken !== complaint) throw new Error(`shown: ${complaint}; read out: ${this.spoken}`);
    return complaint;
  }

  /** What a screen reader was told last, by the one region that it listens to. */
  get spoken(): string {
    const [voice, ...others] = this.root.querySelectorAll("[role=status], [role=alert]");
    if (others.length > 0) throw new Error("more than one voice");
    return voice === undefined ? "" : textOf(voice);
  }

  /** The same, as soon as it is told. */
  async says(what: RegExp): Promise<string> {
    await until(() => what.test(this.spoken), `${what.source} to be read out instead of ${this.spoken}`);
    await this.settled();
    return this.spoken;
  }

  /** The line that says what will be charged when. */
  get plan(): string {
    const line = this.root.getElementById("plan");
    return line === null ? "" : textOf(line);
  }

  /** The names of the radios in the group, the chosen one in brackets. */
  async options(group: Name): Promise<string[]> {
    const radios = this.all("radio", await this.find("radiogroup", group)) as HTMLInputElement[];
    return radios.map((radio) => (radio.checked ? `[${nameOf(radio)}]` : nameOf(radio)));
  }

  /** What has the focus: its id, or its name. */
  get focused(): string {
    const active = this.root.activeElement;
    return active === null ? "" : nameOf(active);
  }
}

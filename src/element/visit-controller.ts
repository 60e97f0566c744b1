import { placements } from "../core/campaign/placement.ts";
import { unsafeCSS, type CSSResult, type ReactiveController, type ReactiveControllerHost } from "lit";
import type { Action } from "../visit/action.ts";
import type { EmitAppealEvent } from "../visit/events.ts";
import type { AppealState } from "../visit/state.ts";
import { Visit } from "../visit/visit.ts";
import type { Wishes } from "../visit/wishes.ts";
import { AppealEvent } from "./appeal-event.ts";
import type { FirstMessages } from "./messages/messages.ts";
import { paletteCss } from "./palette-css.ts";
import type { AppealServices, LatePart } from "./services.ts";
import { Speech } from "./speech.ts";
import { silent } from "./support-appeal.styles.ts";
import { view } from "./views/view.ts";

/** The element as its visit sees it. */
export interface VisitHost extends ReactiveControllerHost, HTMLElement {
  readonly services: AppealServices;
  readonly wishes: Wishes;
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/**
 * Ties a visit to the element that it takes place in: begins one when the element comes onto the page, decides anew
 * when what stands on it has changed, renders each state, ends with it.
 */
export class VisitController implements ReactiveController {
  readonly #host: VisitHost;
  #visit: Visit | undefined;
  #arrivedWith: string | undefined;
  #messages: Promise<FirstMessages> | undefined;
  #speech: { readonly of: Promise<FirstMessages>; readonly speech: Speech } | undefined;
  #late: LatePart | undefined;
  #drawn: AppealState = { kind: "silent" };
  /** The colours, there before anything is drawn. */
  readonly #palette = unsafeCSS("");

  constructor(host: VisitHost) {
    this.#host = host;
    host.addController(this);
  }

  get state(): AppealState {
    return this.#visit?.state ?? { kind: "silent" };
  }

  hostConnected(): void {
    this.#visit?.stay();
    // An update even where nothing changed: it is when a visit begins.
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    const { wishes, isConnected } = this.#host;
    const written = textOf(wishes);
    if (!isConnected || written === this.#arrivedWith) return;
    this.#arrivedWith = written;
    this.#messages = undefined;
    this.#visit ??= this.#beginVisit();
    void this.#visit.act({ type: "arrive" });
  }

  hostDisconnected(): void {
    this.#late?.views.takeFrame(this.#host.renderRoot);
    this.#visit?.leave();
  }

  /** It could not be drawn. */
  fail(error: unknown): void {
    this.#late?.views.takeFrame(this.#host.renderRoot);
    wear(silent, this.#host.renderRoot, true);
    this.#visit?.fail(error);
  }

  render(): unknown {
    const { config, state } = this.#visit ?? {};
    if (state === undefined || config === undefined || this.#speech === undefined) return undefined;
    const { speech } = this.#speech;
    return view(state, { config, speech, act: this.#act, focus: this.#focus }, this.#late);
  }

  readonly #act = async (action: Action): Promise<void> => {
    const visit = this.#visit;
    await visit?.act(action);
    const id = visit && this.#late?.views.focusAfter(action, visit.state);
    if (id !== undefined) await this.#focus(id);
  };

  readonly #focus = async (id: string): Promise<void> => {
    await this.#host.updateComplete;
    this.#late?.views.focusOn(this.#host.renderRoot, id);
  };

  #beginVisit(): Visit {
    const host = this.#host;
    const { services } = host;
    const emit: EmitAppealEvent = (name, detail, options) => host.dispatchEvent(new AppealEvent(name, detail, options));
    return new Visit({
      element: host,
      services: { ...services, loadLate: (language) => this.#loadLate(language) },
      wishes: () => host.wishes,
      placements: services.placements ?? placements,
      show: (state) => this.#show(state),
      emit,
    });
  }

  async #show(state: AppealState): Promise<void> {
    if (state.kind !== "silent" && !this.#canSpeak) await this.#speak();
    const settle = this.#late?.views.settle(this.#host.renderRoot, this.#drawn, state);
    wear(silent, this.#host.renderRoot, state.kind === "silent");
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#drawn = state;
    // What failed to be drawn, or is over already, changes nothing around it.
    if (this.state === state) settle?.();
  }

  /** Whether the words are those of the newest arrival. */
  get #canSpeak(): boolean {
    return this.#speech !== undefined && this.#speech.of === this.#messages;
  }

  /** Has the words ready for what is to be shown, in the language that the page is in now. */
  async #speak(): Promise<void> {
    const { services, wishes } = this.#host;
    const loading = (this.#messages ??= services.loadMessages(wishes.language));
    const first = await loading;
    // What was loaded for the language before says its part in this one.
    const late = this.#late && (await services.loadLate(wishes.language));
    if (loading !== this.#messages) return;
    const config = this.#visit?.config;
    const name = wishes.publication ?? config?.publication.name;
    this.#speech = { of: loading, speech: new Speech(first, wishes.language, name, config?.messages) };
    this.#late = late ?? this.#late;
    wear(this.#palette, this.#host.renderRoot, true);
    this.#palette.styleSheet?.replaceSync(paletteCss(config?.palette));
  }

  async #loadLate(language: string): Promise<LatePart> {
    const late = await this.#host.services.loadLate(language);
    wear(late.styles, this.#host.renderRoot, true);
    this.#late = late;
    late.views.settle(this.#host.renderRoot, this.#drawn, this.state)();
    this.#host.requestUpdate();
    return late;
  }
}

/** An equal value is no change: frameworks make a new object with every drawing. Another page is one. */
function textOf(wishes: Wishes): string {
  try {
    return location.pathname + JSON.stringify(wishes);
  } catch {
    // Such as one that goes round in a circle: the parser says what is wrong with it.
    return "";
  }
}

/** Adds a style sheet to the element's own, or takes it off. */
function wear({ styleSheet }: CSSResult, root: HTMLElement | DocumentFragment, isOn: boolean): void {
  if (!(root instanceof ShadowRoot) || styleSheet === undefined) return;
  const sheets = root.adoptedStyleSheets;
  if (sheets.includes(styleSheet) === isOn) return;
  root.adoptedStyleSheets = isOn ? [...sheets, styleSheet] : sheets.filter((each) => each !== styleSheet);
}

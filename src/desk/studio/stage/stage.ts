import type { CheckoutClient } from "../../../client/checkout-client.ts";
import { EndpointError } from "../../../core/checkout/endpoint-error.ts";
import { prepareFrame } from "../../../element/late/frames.ts";
import { lateStyles } from "../../../element/late/late.styles.ts";
import { lateViews } from "../../../element/late/late-views.ts";
import { loadMessages } from "../../../element/messages/load-messages.ts";
import { loadPlacement } from "../../../element/placements/load-placement.ts";
import { SupportAppeal } from "../../../element/support-appeal.ts";
import type { Action } from "../../../visit/action.ts";
import { LateVisit, type LateVisitParts } from "../../../visit/late/late-visit.ts";
import { scratchStore } from "../../../visit/late/scratch-store.ts";
import { noTallies } from "../../../visit/late/tally-sheet.ts";
import { openAsking } from "../../../visit/open-asking.ts";
import type { AppealState } from "../../../visit/state.ts";
import type { VisitInside } from "../../../visit/visit.ts";
import { giftOf, goalFor, situations } from "./situations.ts";
import type { StageOrder } from "./stage-order.ts";

/** Nothing leaves the studio. */
const offline = () => Promise.reject(new EndpointError("offline", "the studio asks nobody"));
const nowhere: CheckoutClient = {
  create: offline,
  country: () => Promise.resolve(undefined),
  goal: offline,
  subscribe: () => Promise.resolve(),
  askForLink: () => Promise.resolve(),
  remind: () => Promise.resolve(),
  status: offline,
};

const parts: LateVisitParts = {
  store: scratchStore(),
  connect: () => nowhere,
  prepare: (placement) => prepareFrame(placement, loadPlacement),
  loadParser: offline,
  loadDrafts: offline,
  warm: () => undefined,
  tallies: noTallies,
  debug: () => undefined,
};

/** A visit that begins with what the studio wants to see, and where whoever goes on has given. */
class StagedVisit extends LateVisit {
  readonly #staged: VisitInside;
  readonly #order: StageOrder;
  readonly #onDrawn: () => void;

  constructor(visit: VisitInside, order: StageOrder, onDrawn: () => void) {
    super(visit, parts);
    this.#staged = visit;
    this.#order = order;
    this.#onDrawn = onDrawn;
  }

  override async arrive(): Promise<void> {
    const visit = this.#staged;
    const { config } = this.#order;
    const [campaign] = config.appeals;
    visit.config = config;
    if (campaign !== undefined) await parts.prepare(campaign.placement);
    await visit.become(stateOf(this.#order, visit.services.now()));
    this.#onDrawn();
  }

  override async act(action: Action): Promise<void> {
    const { state } = this.#staged;
    if (action.type !== "continue" || state.kind !== "asking") return super.act(action);
    await this.#staged.become({ kind: "thanks", gift: giftOf(state) });
  }
}

function stateOf({ config, variant: wanted, situation, language }: StageOrder, now: number): AppealState {
  const [campaign] = config.appeals;
  const variant = campaign?.variants.find(({ id }) => id === wanted) ?? campaign?.variants[0];
  if (campaign === undefined || variant === undefined) return { kind: "silent" };
  const wishes = { currency: undefined, interval: undefined, language };
  const goal = goalFor(config, campaign.goal, now);
  return situations[situation]({ ...openAsking(config, { campaign, variant }, wishes, now), goal });
}

/** Above an appeal that begins further down, in pixels. */
const MARGIN = 72;

/** Paragraphs of the article around, unless a wall needs more to stand in. */
const PARAGRAPHS = 4;

/** The page that the studio looks at: an article with the appeal at its end, each time a fresh one. */
export class Stage {
  readonly #article: HTMLElement;
  #element: SupportAppeal | undefined;

  constructor(article: HTMLElement) {
    this.#article = article;
  }

  /** Resolves when it stands there. */
  async show(order: StageOrder): Promise<void> {
    const { language, config } = order;
    this.#element?.remove();
    const root = document.documentElement;
    root.dataset["colours"] = order.colours;
    root.lang = language;
    root.dir = (await loadMessages(language)).dir;
    const cut = config.appeals[0]?.wall?.afterParagraphs ?? 0;
    this.#article.replaceChildren(...Array.from({ length: Math.max(PARAGRAPHS, cut + 2) }, aParagraph));
    const element = new SupportAppeal();
    this.#element = element;
    element.endpoint = location.origin;
    const drawn = new Promise<void>((onDrawn) => {
      element.services = {
        glance: () => Promise.resolve(undefined),
        loadConfig: () => Promise.resolve(config),
        loadMessages,
        loadLate: async (tag) => ({
          messages: (await loadMessages(tag)).late,
          views: lateViews,
          styles: lateStyles,
          begin: (visit) => Promise.resolve(new StagedVisit(visit, order, onDrawn)),
        }),
        now: Date.now,
        chance: () => 0,
        navigate: () => undefined,
      };
    });
    this.#article.append(element);
    await drawn;
    // Within this window: `scrollIntoView` would move the page around it, too.
    const { top, bottom } = element.getBoundingClientRect();
    if (bottom > innerHeight) scrollBy({ top: top - MARGIN, behavior: "instant" });
  }
}

/** Text that nobody reads: what is looked at is the appeal. */
function aParagraph(): HTMLElement {
  const lines = document.createElement("span");
  lines.ariaHidden = "true";
  lines.textContent = "– ".repeat(90);
  const paragraph = document.createElement("p");
  paragraph.append(lines);
  return paragraph;
}

import type { AppealState } from "../../visit/state.ts";
import { giveBackFocus } from "./give-back-focus.ts";
import { putFocusStill } from "./put-focus.ts";

/**
 * Looks where the focus is before a state is drawn. What it gives back, called when the state stands there, puts the
 * reader before what came in the place of what they had: the focus never falls to the page, and is never taken either.
 */
export function keepFocus(root: ShadowRoot, drawn: AppealState, next: AppealState): () => void {
  const had = root.activeElement !== null;
  return () => {
    const { activeElement, body } = document;
    const isNowhere = activeElement === null || activeElement === body;
    if (!isNowhere || !(had || isReturn(drawn, next))) return;
    if (next.kind === "silent") giveBackFocus(root);
    else focusHeir(root, stageOf(drawn), stageOf(next));
  };
}

/** The reader is back from Stripe's page, and hears first what became of it. Anyone else goes on reading. */
function isReturn(drawn: AppealState, next: AppealState): boolean {
  if (drawn.kind === next.kind || next.kind === "silent" || next.kind === "snoozed") return false;
  if (next.kind === "asking") return next.notice === "cancelled" || next.notice === "expired";
  return next.kind === "checking" || next.isReturn === true;
}

function stageOf(state: AppealState): string {
  return state.kind !== "asking" ? state.kind : state.isFolded === true ? "folded" : state.step;
}

/** What comes in the place of what went: the first row that fits, and is there. */
const heirs: readonly { readonly from?: string; readonly to?: string; readonly heir: string }[] = [
  { to: "folded", heir: "#unfold" },
  { from: "folded", heir: "#heading" },
  { from: "choosing-later", to: "choosing-later", heir: "#subscribed" },
  { from: "thanks", to: "thanks", heir: "#subscribed" },
  { from: "snoozed", to: "snoozed", heir: "#sent" },
  { to: "choosing-later", heir: "#snooze-tomorrow" },
  { to: "explaining", heir: "#why-title" },
  { from: "explaining", heir: "#why" },
  { from: "choosing-later", to: "choosing", heir: "#later" },
  { from: "snoozed", to: "choosing", heir: "#later" },
  { from: "nudging", heir: ".primary" },
  { heir: "#notice" },
  { heir: "[tabindex='-1']" },
];

function focusHeir(root: ShadowRoot, was: string, is: string): void {
  for (const { from = was, to = is, heir } of heirs) {
    const element = root.querySelector<HTMLElement>(heir);
    if (from === was && to === is && element !== null) return putFocusStill(element);
  }
}

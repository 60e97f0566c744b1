import type { AppealState } from "../../visit/state.ts";
import type { Frame } from "../placements/frame.ts";
import { frameOf } from "./frames.ts";
import { watchFocus } from "./give-back-focus.ts";
import { keepFocus } from "./keep-focus.ts";
import { keepPresses } from "./keep-presses.ts";
import { giveBackRoom } from "../../visit/give-back-room.ts";
import { whenTakenOver } from "./when-taken-over.ts";

/** The frame that stands in a root, with its sheet. */
const standing = new WeakMap<ShadowRoot, { readonly frame: Frame; readonly sheet: CSSStyleSheet }>();

/**
 * Looks at what stands there before a state is drawn. What it gives back, called once the state does, keeps the focus
 * with the reader, puts the frame up and says on the element whether something shows, for the page's own styles:
 * `showing`.
 */
export function settle(root: HTMLElement | DocumentFragment, drawn: AppealState, next: AppealState): () => void {
  if (!(root instanceof ShadowRoot)) return () => undefined;
  watchFocus(root);
  keepPresses(root);
  const keep = keepFocus(root, drawn, next);
  const frame = frameOf(next);
  if (standing.get(root)?.frame !== frame) takeFrame(root);
  if (frame !== undefined) wearFrame(root, frame);
  return () => {
    frame?.drawn(root, next);
    keep();
    settleRoom(root.host, drawn, next);
    void markShowing(root);
  };
}

/** Undoes what a frame has changed on the page. */
export function takeFrame(root: HTMLElement | DocumentFragment): void {
  const stood = root instanceof ShadowRoot ? standing.get(root) : undefined;
  if (stood === undefined || !(root instanceof ShadowRoot)) return;
  standing.delete(root);
  stood.frame.gone(root);
  root.adoptedStyleSheets = root.adoptedStyleSheets.filter((each) => each !== stood.sheet);
}

function wearFrame(root: ShadowRoot, frame: Frame): void {
  if (standing.has(root)) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(frame.styles);
  standing.set(root, { frame, sheet });
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}

/** What the reader's own press makes smaller may move what is around; what was decided without them may not. */
function settleRoom(host: Element, drawn: AppealState, next: AppealState): void {
  const isPutOff = next.kind === "snoozed";
  if (isPutOff || drawn.kind === "snoozed") host.toggleAttribute("suppressed", isPutOff);
  if (next.kind === "silent" && next.reason !== undefined) giveBackRoom(host);
}

/** Not while a framework would find an attribute that is not its own. */
async function markShowing(root: ShadowRoot): Promise<void> {
  await whenTakenOver(root.host);
  root.host.toggleAttribute("showing", root.querySelector("section") !== null);
}

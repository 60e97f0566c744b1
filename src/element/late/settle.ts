import type { AppealState } from "../../visit/state.ts";
import { keepFocus } from "./focus-after.ts";
import { whenTakenOver } from "./when-taken-over.ts";

/**
 * Looks at what stands there before a state is drawn. What it gives back, called once the state does, keeps the focus
 * with the reader and says on the element whether something shows, for the page's own styles: `showing`.
 */
export function settle(root: HTMLElement | DocumentFragment, drawn: AppealState, next: AppealState): () => void {
  const keep = keepFocus(root, drawn, next);
  return () => {
    keep();
    void markShowing(root);
  };
}

/** Not while a framework would find an attribute that is not its own. */
async function markShowing(root: HTMLElement | DocumentFragment): Promise<void> {
  if (!(root instanceof ShadowRoot)) return;
  await whenTakenOver(root.host);
  root.host.toggleAttribute("showing", root.querySelector("section") !== null);
}

import type { html, nothing } from "lit";
import type { AppealState } from "../../visit/state.ts";
import type { LateContext } from "../view-context.ts";

/**
 * What a placement puts around the appeal: a bar, a dialog or a veil. Where it is a paragraph of the article, the
 * page's flow is its frame, and there is none of these.
 */
export interface Frame {
  /**
   * CSS of the shadow root, worn while the frame stands. A frame that is a box itself takes the appeal's own away,
   * whatever the page says of that part.
   */
  readonly styles: string;
  /** Asked at every drawing, with what the views made of the state. */
  readonly around: (content: unknown, state: AppealState, context: LateContext) => unknown;
  /** Called when a state has been drawn in the frame. */
  readonly drawn: (root: ShadowRoot, state: AppealState) => void;
  /** Called before something else is drawn, or when the element leaves the page: whatever was changed there is undone. */
  readonly gone: (root: ShadowRoot) => void;
}

/** Lit as a frame gets it: each is a chunk of its own, whose hash hangs on nobody else's. */
export interface FrameParts {
  readonly html: typeof html;
  readonly nothing: typeof nothing;
}

export type MakeFrame = (parts: FrameParts) => Frame;

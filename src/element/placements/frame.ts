import type { AppealState } from "../../visit/state.ts";

/**
 * What a placement puts around the appeal: nothing where it is a paragraph of the article, a bar, a dialog or a veil
 * elsewhere. It is asked at every drawing, with what the views made of the state.
 */
export interface Frame {
  readonly around: (content: unknown, state: AppealState) => unknown;
}

import type { TemplateResult } from "lit";
import type { Config } from "../core/campaign/config.ts";
import type { Action } from "../visit/action.ts";
import type { AppealState, Asking, Silent } from "../visit/state.ts";
import type { LateMessages } from "./messages/messages.ts";
import type { Speech } from "./speech.ts";

/** What every view draws with, whatever the state: the publisher's config, the reader's language, the way back. */
export interface ViewContext {
  readonly config: Config;
  readonly speech: Speech;
  readonly act: (action: Action) => void;
  /** Moves the focus to the element with this id once what was done is on the page. */
  readonly focus: (id: string) => void;
}

/** The same, once what is said later is there. */
export interface LateContext extends ViewContext {
  readonly late: LateMessages;
}

/** Views of what a reader can only meet after their first action, loaded apart. Each draws a state and holds nothing. */
export interface LateViews {
  readonly whole: (state: Exclude<AppealState, Silent | Asking>, context: LateContext) => TemplateResult;
  /** Parts of the ask. */
  readonly notice: (asking: Asking, context: LateContext) => unknown;
  readonly amountField: (asking: Asking, context: LateContext) => unknown;
  readonly plan: (asking: Asking, context: LateContext) => unknown;
  readonly problem: (asking: Asking, context: LateContext) => unknown;
  readonly whenToRemind: (context: LateContext) => unknown;
}

/** The late part as the views know it: its words bound to its views. */
export interface Late {
  readonly messages: LateMessages;
  readonly views: LateViews;
}

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
  /** What is read out when the state is drawn; empty where there is nothing new to say. */
  readonly spoken: (state: AppealState, context: LateContext) => string;
  /** The id of what has the focus after an action: it follows what the reader did. */
  readonly focusAfter: (action: Action, state: AppealState) => string | undefined;
  /** Puts the reader onto the element with this id, where there is one. */
  readonly focusOn: (root: HTMLElement | DocumentFragment, id: string) => void;
  /** What has to be known before a state is drawn; to be called when it stands there, for focus and page. */
  readonly settle: (root: HTMLElement | DocumentFragment, drawn: AppealState, next: AppealState) => () => void;
  /** Undoes what a frame has changed on the page, when the element leaves it. */
  readonly takeFrame: (root: HTMLElement | DocumentFragment) => void;
  /** What a placement puts around a state. */
  readonly around: (content: unknown, state: AppealState, context: LateContext) => unknown;
  /** Parts of the ask. */
  readonly notice: (asking: Asking, context: LateContext) => unknown;
  /** How far the campaign's goal is. */
  readonly meter: (asking: Asking, context: LateContext) => unknown;
  /** What some campaigns offer below the amounts. */
  readonly extras: (asking: Asking, context: LateContext) => unknown;
  readonly amountField: (asking: Asking, context: LateContext) => unknown;
  /** The line before Continue; empty as long as no valid amount is chosen. */
  readonly plan: (asking: Asking, context: LateContext) => string;
  /** Where a recurring gift can be ended. */
  readonly manage: (asking: Asking, context: LateContext) => unknown;
  readonly problem: (asking: Asking, context: LateContext) => unknown;
  /** What stands on Continue while it is being answered. */
  readonly working: (asking: Asking, context: LateContext) => string | undefined;
  readonly finePrint: (asking: Asking, context: LateContext) => unknown;
  /** Another way out than "Remind me later" with its button, if there is one. */
  readonly wayOut: (asking: Asking, context: LateContext) => unknown;
}

/** The late part as the views know it: its words bound to its views. */
export interface Late {
  readonly messages: LateMessages;
  readonly views: LateViews;
}

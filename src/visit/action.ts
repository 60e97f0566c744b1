import type { Interval } from "../core/money/interval.ts";
import type { ReaderMemory } from "../core/reader/reader-memory.ts";
import type { SnoozeOption } from "../core/reader/snooze.ts";

/** What the reader does, and what happens to them meanwhile. Nothing else changes what they see. */
export type Action =
  /** They have come to the page, or what stands on the element has changed. */
  | { readonly type: "arrive" }
  | { readonly type: "choose-interval"; readonly interval: Interval }
  /** Minor units; `other` for an amount of their own. */
  | { readonly type: "choose-amount"; readonly amount: number | "other" }
  | { readonly type: "write-amount"; readonly text: string }
  /** They are done writing, for now. */
  | { readonly type: "leave-amount" }
  | { readonly type: "continue" }
  | { readonly type: "choose-currency"; readonly currency: string }
  | { readonly type: "cover-fees"; readonly on: boolean }
  /** Whether they would rather give each month. */
  | { readonly type: "nudge"; readonly accepts: boolean }
  /** "Why am I seeing this?" */
  | { readonly type: "open-why" }
  | { readonly type: "close-why" }
  /** To being counted. */
  | { readonly type: "object"; readonly on: boolean }
  /** All that the device remembers. */
  | { readonly type: "forget" }
  /** To the newsletter. */
  | { readonly type: "subscribe"; readonly email: string }
  /** A bar becomes the whole ask, or the ask a bar. */
  | { readonly type: "unfold" }
  | { readonly type: "fold" }
  /** Closed without an answer. */
  | { readonly type: "dismiss" }
  /** "Remind me later". */
  | { readonly type: "open-later" }
  | { readonly type: "close-later" }
  | { readonly type: "snooze"; readonly option: SnoozeOption }
  | { readonly type: "undo" }
  /** A reminder by e-mail, or a link that has their gift recognised here; `consent`: what stood beside the field. */
  | { readonly type: "open-letter" }
  | { readonly type: "close-letter" }
  | { readonly type: "send-letter"; readonly email: string; readonly consent: string }
  | { readonly type: "check-again" }
  /** After a debit that bounced. */
  | { readonly type: "give-again" }
  /** They have said something in another tab. */
  | { readonly type: "hear"; readonly memory: ReaderMemory }
  /** Back out of the back/forward cache, which no message from another tab reaches. */
  | { readonly type: "return" };

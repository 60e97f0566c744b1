import type { Config } from "../core/campaign/config.ts";
import type { ReaderMemory } from "../core/reader/reader-memory.ts";
import type { AppealHost } from "./appeal-host.ts";
import type { Conversation } from "./conversation/conversation.ts";
import type { AskMessages } from "./messages/messages.ts";

/** What the element needs from outside. The entries hand it over; tests hand over their own. */
export interface AppealServices {
  /**
   * A first look at the device's memory, once per page. Nothing, where only the conversation can tell: the
   * store is out of reach, a checkout was left open, the reader comes back from one.
   */
  readonly glance: () => Promise<ReaderMemory | undefined>;
  /** The publisher's config; rejects where it can't be had. */
  readonly loadConfig: (endpoint: string) => Promise<Config>;
  /** What the widget says at first, for a BCP 47 tag. */
  readonly loadMessages: (locale: string) => Promise<AskMessages>;
  /** Everything that is only needed once the appeal is visible, or where a glance was not enough. */
  readonly loadConversation: (
    locale: string,
  ) => Promise<{ readonly begin: (host: AppealHost) => Promise<Conversation> }>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** From 0 up to 1. */
  readonly chance: () => number;
  /** Sends the reader to Stripe. */
  readonly navigate: (address: string) => void;
}

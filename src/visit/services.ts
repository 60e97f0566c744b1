import type { Config } from "../core/campaign/config.ts";
import type { ReaderMemory } from "../core/reader/reader-memory.ts";
import type { BeginLateVisit } from "./late/late-visit.ts";

/** What a visit needs from outside. The entries hand it over; tests hand over their own. */
export interface VisitServices {
  /**
   * A first look at the device's memory, once per page. Nothing, where only the late part can tell: the store is
   * out of reach, a checkout was left open, the reader comes back from one.
   */
  readonly glance: () => Promise<ReaderMemory | undefined>;
  /** The publisher's config; rejects where it can't be had. */
  readonly loadConfig: (endpoint: string) => Promise<Config>;
  /** The same with all that few campaigns use, where the former leaves that out. */
  readonly loadWholeConfig?: (endpoint: string) => Promise<Config>;
  /** Everything that is only needed once the appeal is visible, or where a glance was not enough. */
  readonly loadLate: (language: string) => Promise<{ readonly begin: BeginLateVisit }>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Whether the appeal may choose its place on the page: nobody has put it there by hand. */
  readonly placesItself?: boolean;
  /** The tag that was run: see `tagHere` for what it says of the page. */
  readonly tag?: HTMLScriptElement;
  /** From 0 up to 1. */
  readonly chance: () => number;
  /** Sends the reader to Stripe. */
  readonly navigate: (address: string) => void;
}

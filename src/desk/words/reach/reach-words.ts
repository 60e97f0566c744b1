import type { SuppressedReason } from "../../../core/campaign/judge.ts";
import type { ReaderKind } from "../../../core/desk/studio/readership.ts";
import type { Plural } from "../plural.ts";

/** Who gets what, and why not, in one language. `{name}` is filled in. */
export interface ReachWords {
  /** Why nothing is shown, said after "because" or alone. */
  readonly reason: Readonly<Record<SuppressedReason, string>>;
  readonly gets: {
    readonly heading: string;
    readonly sentence: string;
    readonly nobody: string;
    readonly from: string;
    readonly drafts: string;
    readonly chart: string;
    readonly readers: string;
    readonly share: string;
    readonly visits: string;
    readonly asked: string;
    readonly asks: string;
    readonly by: string;
    readonly notBecause: string;
    readonly never: string;
    readonly hint: string;
    readonly own: string;
    readonly typical: string;
    readonly everyDays: string;
    readonly pagesPerVisit: string;
    readonly hour: string;
    readonly sum: string;
  };
  readonly kind: Readonly<Record<ReaderKind, string>>;
  readonly page: Readonly<
    Record<"country" | "nowhere" | "device" | "language" | "section" | "path" | "sensitive", string>
  >;
  readonly device: Readonly<Record<"phone" | "tablet" | "desktop", string>>;
  readonly reader: {
    readonly heading: string;
    readonly has: string;
    readonly reads: string;
    readonly articles: string;
    readonly visits: string;
    readonly seen: string;
    readonly gave: string;
    readonly gaveOn: string;
    readonly never: string;
    readonly later: string;
    readonly laterOn: string;
    readonly laterOption: Readonly<Record<"tomorrow" | "week" | "month" | "campaign" | "already-give", string>>;
    readonly closed: string;
    readonly closedOn: string;
    readonly day: string;
    readonly time: string;
    readonly sees: string;
    readonly seesNothing: string;
    readonly shown: string;
    readonly outranked: string;
    readonly passed: Plural;
  };
}

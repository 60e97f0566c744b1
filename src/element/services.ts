import type { CSSResult } from "lit";
import type { Placement } from "../core/campaign/placement.ts";
import type { VisitServices } from "../visit/services.ts";
import type { BeginLateVisit } from "../visit/late/late-visit.ts";
import type { FirstMessages } from "./messages/messages.ts";
import type { Late } from "./view-context.ts";

/** What the element needs from outside. The entries hand it over; tests hand over their own. */
export interface AppealServices extends VisitServices {
  /** Of the page's tag, for an element that says nothing of it, whenever it comes. */
  readonly endpoint?: string | undefined;
  readonly publication?: string | undefined;
  /** Those that can stand on this page; all of them where nothing is said. */
  readonly placements?: readonly Placement[];
  /** What the widget says at first, for a BCP 47 tag. */
  readonly loadMessages: (language: string) => Promise<FirstMessages>;
  readonly loadLate: (language: string) => Promise<LatePart>;
}

/** What answers the reader: the rest of the visit, with its words, views and looks. */
export interface LatePart extends Late {
  readonly begin: BeginLateVisit;
  readonly styles: CSSResult;
}

import type { Placement } from "../../../core/campaign/placement.ts";
import type { CampaignState } from "../../studio/model/campaigns.ts";
import type { SituationName } from "../../studio/stage/situations.ts";
import type { FormWords } from "./form/form-words.ts";

type Words<Name extends string> = Readonly<Record<Name, string>>;

/** What the studio says in one language. `{name}` is filled in. */
export interface StudioWords extends FormWords {
  readonly campaigns: Words<
    | "title"
    | "empty"
    | "builtIn"
    | "waiting"
    | "new"
    | "copy"
    | "copyOf"
    | "takeOut"
    | "takenOut"
    | "putBack"
    | "earlier"
    | "later"
    | "order"
  > & { readonly states: Readonly<Record<CampaignState, string>> };
  readonly paper: string;
  readonly placements: Readonly<Record<Placement, string>>;
  /** What a choice is where nothing is said. */
  readonly unsaid: Words<"none" | "currency" | "kind">;
  readonly moment: Words<"day" | "time">;
  readonly sections: Words<
    | "words"
    | "where"
    | "when"
    | "whom"
    | "often"
    | "gift"
    | "paper"
    | "amounts"
    | "goals"
    | "newsletter"
    | "messages"
    | "colours"
  >;
  readonly variants: Words<"title" | "add" | "copy" | "remove" | "name">;
  readonly goals: Words<"add" | "remove" | "title" | "empty">;
  readonly amounts: Words<"builtIn" | "own" | "add" | "addButton" | "remove" | "one" | "least" | "offered">;
  readonly messages: Words<"empty" | "language" | "text" | "add" | "remove" | "own">;
  /** Settings that have no field: they stay as they are. */
  readonly kept: string;
  readonly mistakes: string;
  readonly calendar: Words<"title" | "before" | "next" | "runs" | "rests" | "always">;
  readonly stage: Words<
    | "title"
    | "state"
    | "width"
    | "widthPixels"
    | "colours"
    | "light"
    | "dark"
    | "language"
    | "mistaken"
    | "page"
    | "hint"
  > & { readonly situations: Readonly<Record<SituationName, string>> };
  readonly saving: Words<
    | "never"
    | "unsaved"
    | "saving"
    | "saved"
    | "savedBy"
    | "failed"
    | "unreachable"
    | "again"
    | "readOnly"
    | "file"
    | "drop"
    | "dropped"
  >;
  readonly clash: Words<
    "title" | "merged" | "intro" | "somebody" | "mine" | "theirs" | "campaign" | "setting" | "gone" | "button"
  >;
  readonly publish: Words<
    | "title"
    | "nothing"
    | "mistaken"
    | "note"
    | "noteHint"
    | "now"
    | "at"
    | "when"
    | "moment"
    | "button"
    | "buttonAt"
    | "published"
    | "publishedLater"
    | "scheduled"
    | "untilThen"
    | "withdraw"
    | "withdrawn"
    | "fileTitle"
    | "fileHint"
    | "download"
    | "failed"
  >;
  readonly preview: Words<"title" | "page" | "hint" | "button" | "until" | "copy" | "copied">;
  readonly log: Words<"title" | "empty" | "entry" | "entryBy" | "takeUp" | "takenUp" | "more"> & {
    readonly states: Words<"live" | "scheduled" | "past" | "withdrawn">;
  };
}

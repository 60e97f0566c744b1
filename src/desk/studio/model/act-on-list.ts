import { readAt, textAt, writeAt } from "./at-path.ts";
import { appealsIn, campaignsIn, withCopyOf, withMoved, withNewCampaign } from "./campaigns.ts";

/** What is open: a campaign by its place in the config, or what is the same for all. */
export type Selection = number | "paper";

export type ListAction =
  | { readonly type: "select"; readonly selection: Selection }
  | { readonly type: "new" | "put-back" }
  | { readonly type: "copy" | "take-out" | "earlier" | "later"; readonly at: number };

/** A campaign that was taken out, and where it stood. */
export interface TakenOut {
  readonly campaign: unknown;
  readonly at: number;
}

export interface ListState {
  readonly config: unknown;
  readonly selected: Selection;
  readonly takenOut: TakenOut | undefined;
}

/** What comes of a press in the list of campaigns. */
export function actOnList(state: ListState, action: ListAction): ListState {
  const { config, takenOut } = state;
  const appeals = appealsIn(config);
  switch (action.type) {
    case "select":
      return { ...state, selected: action.selection };
    case "new":
      return { ...state, config: withNewCampaign(config), selected: appeals.length };
    case "copy":
      return { ...state, config: withCopyOf(config, action.at), selected: appeals.length };
    case "earlier":
    case "later":
      return { ...state, config: withMoved(config, action.at, action.type === "earlier" ? -1 : 1) };
    case "take-out": {
      const { at } = action;
      const less = writeAt(config, ["appeals"], [...appeals.slice(0, at), ...appeals.slice(at + 1)]);
      return { config: less, selected: firstOf(less), takenOut: { campaign: readAt(config, ["appeals", at]), at } };
    }
    default: {
      if (takenOut === undefined) return state;
      const { campaign, at } = takenOut;
      const more = writeAt(config, ["appeals"], [...appeals.slice(0, at), campaign, ...appeals.slice(at)]);
      return { config: more, selected: Math.min(at, appeals.length), takenOut: undefined };
    }
  }
}

/** What is open at first: the campaign that is tried first. */
export function firstOf(config: unknown): Selection {
  return campaignsIn(config, 0)[0]?.at ?? "paper";
}

/** Of the campaign that is open; empty where none is. */
export function idOf(config: unknown, selected: Selection): string {
  return selected === "paper" ? "" : textAt(config, ["appeals", selected, "id"]);
}

/** Where a campaign stands now; where there is none of its name any more, the one that is tried first. */
export function indexOf(config: unknown, id: string, before: number): Selection {
  if (textAt(config, ["appeals", before, "id"]) === id) return before;
  const at = appealsIn(config).findIndex((each) => textAt(each, ["id"]) === id);
  return at === -1 ? firstOf(config) : at;
}

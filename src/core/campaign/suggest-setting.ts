import leven from "leven";
import type { Issue } from "../issues.ts";
import { configSchema } from "./config-schema.ts";
import { messageNames } from "./message-names.ts";

/** What of valibot's schemas is looked at here; each kind has some of it. */
interface SchemaNode {
  readonly entries?: Readonly<Record<string, SchemaNode>>;
  readonly item?: SchemaNode;
  readonly value?: SchemaNode;
  readonly wrapped?: SchemaNode;
  readonly options?: readonly unknown[];
}

/** What publishers call our words elsewhere, for which no spelling stands near enough. */
const synonyms: Readonly<Record<string, string>> = {
  annual: "year",
  annually: "year",
  yearly: "year",
  monthly: "month",
  single: "once",
  "one-time": "once",
  onetime: "once",
  popup: "modal",
  dialog: "modal",
  overlay: "modal",
  paywall: "wall",
  article: "inline",
  epic: "inline",
  footer: "banner",
  sticky: "banner",
  top: "header",
  bar: "header",
  campaigns: "appeals",
  donations: "amounts",
  colors: "theme",
  colours: "theme",
  primary: "accent",
  surface: "background",
  title: "heading",
  text: "body",
  start: "from",
  end: "until",
  to: "until",
};

/** Letters in which a word may be off and still be taken for a slip. */
const FARTHEST = 3;
/** More names than this are not listed. */
const LISTED = 14;

/** The issues of {@link parseConfig}, each with what was probably meant. `input` is what was parsed. */
export function withSuggestions(issues: readonly Issue[], input: unknown): Issue[] {
  return issues.map(({ path, message }) => ({ path, message: message + suggestionFor(path, message, input) }));
}

function suggestionFor(path: string, message: string, input: unknown): string {
  const steps = path.split(/[.[\]]+/).filter((step) => step !== "");
  const name = steps.at(-1) ?? "";
  if (message === "is not a known setting") {
    const known = Object.keys(schemaAt(steps.slice(0, -1))?.entries ?? {}).filter((each) => each !== "$schema");
    return orListed(nearest(name, known), known);
  }
  if (message === "is not a text of the widget") {
    const text = path.split(".").slice(2).join(".");
    return meant(nearest(text, Object.keys(messageNames)));
  }
  if (steps[0] === "amounts" && steps.length === 2) return name === name.toLowerCase() ? "" : meant(name.toLowerCase());
  const given = steps.reduce<unknown>((at, step) => ownField(at, step), input);
  if (typeof given !== "string") return typeof given === "number" ? minorUnits(given, message) : "";
  if (name === "currency") return meant(nearest(given, Object.keys(Object(ownField(input, "amounts"))), 1));
  if (name === "id" && message.startsWith("must match")) return meant(given.trim().replaceAll(/[^\w.:-]+/g, "-"));
  const options = schemaAt(steps)?.options?.filter((each) => typeof each === "string") ?? [];
  return meant(nearest(given, options));
}

/** `5.5` where 550 is meant. */
function minorUnits(given: number, message: string): string {
  return message.includes("minor units")
    ? `: ${Math.round(given * 100)} for ${given.toFixed(2)} in most currencies`
    : "";
}

function orListed(near: string | undefined, known: readonly string[]): string {
  if (near !== undefined) return meant(near);
  return known.length > 0 && known.length <= LISTED ? `: there are ${known.join(", ")}` : "";
}

function meant(near: string | undefined): string {
  return near === undefined || near === "" ? "" : `: did you mean ${JSON.stringify(near)}?`;
}

/** The one that is off by the fewest letters, and by no more than half of its own. */
function nearest(given: string, known: readonly string[], farthest = FARTHEST): string | undefined {
  const word = given.trim().toLowerCase();
  const synonym = Object.hasOwn(synonyms, word) ? synonyms[word] : undefined;
  if (synonym !== undefined && known.includes(synonym)) return synonym;
  const ranked = known
    .map((each) => ({ each, off: leven(word, each.toLowerCase()) }))
    .filter(({ each, off }) => off <= Math.min(farthest, Math.ceil(each.length / 2)))
    .sort((one, other) => one.off - other.off);
  return ranked[0]?.each;
}

function schemaAt(steps: readonly string[]): SchemaNode | undefined {
  return steps.reduce<SchemaNode | undefined>((at, step) => {
    const node = unwrapped(at);
    if (node?.entries !== undefined)
      return unwrapped(Object.hasOwn(node.entries, step) ? node.entries[step] : undefined);
    return unwrapped(node?.item ?? node?.value);
  }, configSchema as SchemaNode);
}

function unwrapped(node: SchemaNode | undefined): SchemaNode | undefined {
  return node?.wrapped === undefined ? node : unwrapped(node.wrapped);
}

function ownField(given: unknown, name: string): unknown {
  return typeof given === "object" && given !== null && Object.hasOwn(given, name)
    ? (given as Record<string, unknown>)[name]
    : undefined;
}

import type { Issue } from "../../../core/issues.ts";
import type { DeskSpeech } from "../../desk-speech.ts";
import type { StudioWords } from "../../words/studio/studio-words.ts";
import { pathText, type Path } from "../model/at-path.ts";

/** How a setting is written. */
export type Control =
  | { readonly kind: "text" | "url" | "paragraphs" | "long" }
  | { readonly kind: "number"; readonly min?: number; readonly max?: number; readonly step?: number }
  /** A share, from 0 to 1, in percent. */
  | { readonly kind: "percent" }
  | { readonly kind: "switch" }
  /** One of several; `unsaid` is the one that the parser takes where nothing is said. */
  | { readonly kind: "choice"; readonly options: Options; readonly unsaid: string }
  | { readonly kind: "several"; readonly options: Options }
  /** Words, with commas between. */
  | { readonly kind: "names"; readonly isUpperCase?: boolean }
  | { readonly kind: "numbers" }
  /** Names with their values, a line each: `source: newsletter, letter`. */
  | { readonly kind: "parameters" }
  /** A day, and a time of it where one is said. */
  | { readonly kind: "moment" }
  | { readonly kind: "time" }
  | { readonly kind: "time-zone" }
  /** Minor units, shown in what people speak of. */
  | { readonly kind: "money"; readonly currency: string };

/** Each with what it is called. */
export type Options = readonly (readonly [value: string, label: string])[];

export interface Field {
  readonly path: Path;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly control: Control;
}

/** What a form is drawn from, and what it tells. */
export interface Form {
  readonly config: unknown;
  readonly issues: readonly Issue[];
  readonly words: StudioWords;
  readonly speech: DeskSpeech;
  /** Puts a value there; `undefined` takes away what stands there. */
  readonly change: (path: Path, value: unknown) => void;
}

/** What joins a field to what is said of it. */
export interface About {
  readonly id: string;
  readonly described: string | undefined;
  readonly isWrong: boolean;
}

/** What is wrong with a setting or within it. */
export function issuesAt(issues: readonly Issue[], path: Path): readonly Issue[] {
  const text = pathText(path);
  return issues.filter((each) => each.path.startsWith(text) && /^([.[]|$)/.test(each.path.slice(text.length)));
}

/** An id for the page: `appeals[0].heading` is `field-appeals-0-heading`. */
export function idOf(path: Path): string {
  return `field-${path.join("-").replaceAll(/[^\w-]/g, "_")}`;
}

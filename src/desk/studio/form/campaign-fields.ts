import { devices } from "../../../core/campaign/page.ts";
import { placements } from "../../../core/campaign/placement.ts";
import { intervals } from "../../../core/money/interval.ts";
import type { FieldName, HintName } from "../../words/studio/form/form-words.ts";
import type { StudioWords } from "../../words/studio/studio-words.ts";
import { appealsIn } from "../model/campaigns.ts";
import { readAt, type Path } from "../model/at-path.ts";
import { weekOf } from "../model/running-days.ts";
import type { Control, Field, Form, Options } from "./field.ts";

/** A field within a campaign, a variant, a goal or the config: its path is its name. */
export interface FieldRow {
  readonly name: FieldName;
  readonly control: Control;
  readonly hint?: HintName;
}

/** The rows as fields of what stands at `within`. */
export function fieldsAt(within: Path, rows: readonly FieldRow[], words: StudioWords): Field[] {
  return rows.map(({ name, control, hint }) => ({
    path: [...within, ...name.split(".")],
    label: words.fields[name],
    hint: hint === undefined ? undefined : words.hints[hint],
    control,
  }));
}

const labelled = <Name extends string>(names: readonly Name[], labels: Readonly<Record<Name, string>>) =>
  names.map((name) => [name, labels[name]] as const);

/** Names that somebody has given, and none of them. */
function named(names: readonly string[], none: string): Options {
  return [["", none], ...names.map((each) => [each, each] as const)];
}

export function headRows({ status }: StudioWords): FieldRow[] {
  return [
    { name: "id", control: { kind: "text" }, hint: "id" },
    { name: "status", control: { kind: "choice", options: labelled(["live", "draft"], status), unsaid: "live" } },
  ];
}

/** Where it stands, with what that placement can be told besides. */
export function placeRows(words: StudioWords, placement: unknown): FieldRow[] {
  const options = labelled(placements, words.placements);
  const own: Readonly<Record<string, readonly FieldRow[]>> = {
    inline: [
      { name: "at.selector", control: { kind: "text" }, hint: "at.selector" },
      { name: "at.after", control: { kind: "number", min: 1 } },
    ],
    modal: [
      { name: "opens.afterSeconds", control: { kind: "number", min: 0, max: 3600, step: 0.1 }, hint: "opens" },
      { name: "opens.afterScroll", control: { kind: "number", min: 0, max: 100, step: 0.1 } },
      { name: "opens.onExit", control: { kind: "switch" } },
    ],
    wall: [
      { name: "wall.afterParagraphs", control: { kind: "number", min: 1 } },
      { name: "wall.freeArticles", control: { kind: "number", min: 0 } },
      { name: "wall.days", control: { kind: "number", min: 1, max: 364 } },
      { name: "wall.strict", control: { kind: "switch" }, hint: "wall.strict" },
    ],
  };
  return [
    { name: "placement", control: { kind: "choice", options, unsaid: "inline" }, hint: "placement" },
    ...(own[typeof placement === "string" ? placement : "inline"] ?? []),
  ];
}

export function variantRows({ interval, unsaid }: StudioWords, currencies: readonly string[]): FieldRow[] {
  const codes = currencies.map((code) => [code, code.toUpperCase()] as const);
  return [
    { name: "heading", control: { kind: "long" }, hint: "heading" },
    { name: "body", control: { kind: "paragraphs" }, hint: "body" },
    { name: "signature", control: { kind: "text" } },
    { name: "currency", control: { kind: "choice", options: [["", unsaid.currency], ...codes], unsaid: "" } },
    { name: "interval", control: { kind: "choice", options: labelled(intervals, interval), unsaid: "once" } },
    { name: "weight", control: { kind: "number", min: 0, step: 0.1 }, hint: "weight" },
  ];
}

export function scheduleRows({ weekdays }: StudioWords, locale: string): FieldRow[] {
  return [
    { name: "schedule.from", control: { kind: "moment" } },
    { name: "schedule.until", control: { kind: "moment" }, hint: "schedule.until" },
    { name: "schedule.days", control: { kind: "several", options: labelled(weekOf(locale), weekdays) } },
    { name: "schedule.hours.from", control: { kind: "time" } },
    { name: "schedule.hours.until", control: { kind: "time" } },
    { name: "schedule.timeZone", control: { kind: "time-zone" }, hint: "schedule.timeZone" },
  ];
}

export function audienceRows(words: StudioWords, others: readonly string[]): FieldRow[] {
  const { audience, unsaid } = words;
  const names = { kind: "names" } as const;
  const countries = { kind: "names", isUpperCase: true } as const;
  const least = { kind: "number", min: 0 } as const;
  return [
    {
      name: "audience",
      control: {
        kind: "choice",
        options: labelled(["everyone", "never-gave", "gave-before"], audience),
        unsaid: "everyone",
      },
      hint: "audience",
    },
    { name: "targeting.languages", control: names, hint: "targeting.languages" },
    { name: "targeting.countries", control: countries, hint: "targeting.countries" },
    { name: "targeting.exceptCountries", control: countries },
    { name: "targeting.devices", control: { kind: "several", options: labelled(devices, words.devices) } },
    { name: "targeting.sections", control: names, hint: "targeting.sections" },
    { name: "targeting.exceptSections", control: names },
    { name: "targeting.tags", control: names },
    { name: "targeting.exceptTags", control: names },
    { name: "targeting.paths", control: names, hint: "targeting.paths" },
    { name: "targeting.exceptPaths", control: names },
    { name: "targeting.referrers", control: names, hint: "targeting.referrers" },
    { name: "targeting.utm", control: { kind: "parameters" }, hint: "targeting.utm" },
    { name: "targeting.articlesRead.min", control: least },
    { name: "targeting.articlesRead.max", control: least },
    { name: "targeting.articlesRead.days", control: { kind: "number", min: 1, max: 364 } },
    { name: "targeting.visits.min", control: least },
    { name: "targeting.visits.max", control: least },
    {
      name: "after.campaign",
      control: { kind: "choice", options: named(others, unsaid.none), unsaid: "" },
    },
    { name: "after.days", control: { kind: "number", min: 0, max: 364 } },
  ];
}

export const oftenRows: readonly FieldRow[] = [
  { name: "frequencyCap.impressions", control: { kind: "number", min: 1, max: 100 }, hint: "frequencyCap" },
  { name: "frequencyCap.days", control: { kind: "number", min: 1, max: 90 } },
  { name: "frequencyCap.perDay", control: { kind: "number", min: 1, max: 100 } },
  { name: "rest", control: { kind: "numbers" }, hint: "rest" },
  { name: "holdback", control: { kind: "percent" }, hint: "holdback" },
];

export const learnRows: readonly FieldRow[] = [
  { name: "learn", control: { kind: "switch" }, hint: "learn" },
  { name: "dismissalPrice", control: { kind: "number", min: 0, step: 0.1 }, hint: "dismissalPrice" },
];

export function giftRows({ unsaid }: StudioWords, goals: readonly string[]): FieldRow[] {
  return [
    {
      name: "goal",
      control: { kind: "choice", options: named(goals, unsaid.none), unsaid: "" },
    },
    { name: "nudge", control: { kind: "switch" }, hint: "nudge" },
    { name: "coverFees", control: { kind: "switch" }, hint: "coverFees" },
    { name: "note", control: { kind: "switch" } },
  ];
}

/** The ids of a list in the config, such as of its goals. */
export function idsIn(config: unknown, list: string): string[] {
  const entries = readAt(config, [list]);
  return (Array.isArray(entries) ? entries : [])
    .map((each) => readAt(each, ["id"]))
    .filter((each) => typeof each === "string");
}

/** Of the other campaigns. */
export function otherIds({ config }: Pick<Form, "config">, at: number): string[] {
  return appealsIn(config)
    .filter((_, other) => other !== at)
    .map((each) => readAt(each, ["id"]))
    .filter((each) => typeof each === "string");
}

import type { Device } from "../../core/campaign/page.ts";
import type { ReaderStory } from "../../core/desk/studio/as-this-reader.ts";
import type { Interval } from "../../core/money/interval.ts";
import type { snoozeOptions } from "../../core/reader/snooze.ts";

/** What a publisher tells of one reader; days as `2026-12-01`. */
export interface Told {
  readonly articles: number;
  readonly visits: number;
  readonly seen: number;
  readonly gave: Interval | "";
  readonly gaveOn: string;
  readonly later: (typeof snoozeOptions)[number] | "";
  readonly laterOn: string;
  readonly closed: number;
  readonly closedOn: string;
  readonly country: string;
  readonly device: Device;
  readonly language: string;
  readonly section: string;
  readonly path: string;
  readonly isSensitive: boolean;
}

/** At noon of that day: before what is read on it in the evening, after what is in the morning. */
function noonOf(day: string): number | undefined {
  const noon = Date.parse(`${day}T12:00`);
  return Number.isNaN(noon) ? undefined : noon;
}

/** What has happened, of what was told: a day that is none has not come. */
export function storyOf(told: Told): ReaderStory {
  const { articles, visits, seen, gave, later, closed, country, device, language, section, path, isSensitive } = told;
  const [gaveOn, laterOn, closedOn] = [told.gaveOn, told.laterOn, told.closedOn].map(noonOf);
  return {
    articles,
    visits,
    seen,
    gave: gave === "" || gaveOn === undefined ? undefined : { interval: gave, on: gaveOn },
    later: later === "" || laterOn === undefined ? undefined : { option: later, on: laterOn },
    closed: closed === 0 || closedOn === undefined ? undefined : { times: closed, on: closedOn },
    page: {
      path,
      language,
      device,
      isSensitive,
      country: country === "" ? undefined : country,
      section: section === "" ? undefined : section,
    },
  };
}

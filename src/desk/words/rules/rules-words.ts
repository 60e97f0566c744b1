import type { Device } from "../../../core/campaign/page.ts";
import type { Weekday } from "../../../core/campaign/schedule.ts";
import type { Plural } from "../plural.ts";

/** How a language says where somebody is: "in Germany", "en Allemagne", "aux États-Unis". */
export interface CountryWords {
  /** For countries that stand in none of the lists. `{name}` is what Intl calls it. */
  readonly any: string;
  readonly each: readonly { readonly text: string; /** ISO 3166-1, separated by blanks. */ readonly codes: string }[];
}

/** A campaign's rules in one language. `{name}` is filled in. What begins a sentence gets its capital letter there. */
export interface RulesWords {
  readonly heading: string;
  /** Of a name: “spring”. */
  readonly quoted: string;
  readonly readers: string;
  readonly readersWho: string;
  readonly country: CountryWords;
  readonly exceptCountries: string;
  readonly device: Readonly<Record<Device, string>>;
  readonly audience: Readonly<Record<"everyone" | "never-gave" | "gave-before", string>>;
  readonly cameFrom: string;
  readonly cameDirectly: string;
  readonly cameFromOrDirectly: string;
  readonly utm: string;
  readonly articles: Plural;
  readonly withinDays: Plural;
  readonly read: Readonly<Record<"min" | "max" | "both", string>>;
  readonly times: Plural;
  readonly came: Readonly<Record<"min" | "max" | "both", string>>;
  readonly saw: string;
  readonly sawDaysAgo: Plural;
  readonly weekdays: string;
  readonly weekends: string;
  readonly on: Readonly<Record<Weekday, string>>;
  readonly hours: string;
  readonly hoursOvernight: string;
  readonly timeOf: string;
  readonly ownTime: string;
  readonly inline: string;
  readonly inlineAt: string;
  readonly header: string;
  readonly banner: string;
  readonly modal: string;
  readonly opens: string;
  readonly opensAfterSeconds: Plural;
  readonly opensAfterScroll: string;
  readonly opensOnExit: string;
  readonly wall: string;
  readonly wallFree: Plural;
  readonly wallStrict: string;
  readonly everyPage: string;
  readonly onPages: string;
  readonly paths: string;
  readonly exceptPaths: string;
  readonly sections: Plural;
  readonly exceptSections: Plural;
  readonly tags: Plural;
  readonly exceptTags: Plural;
  readonly languages: string;
  readonly draft: string;
  readonly from: string;
  readonly until: string;
  /** Of a day that counts whole. */
  readonly untilEndOf: string;
  readonly priority: string;
  readonly cap: string;
  readonly rest: string;
  readonly days: Plural;
  readonly afterwards: string;
  readonly holdback: string;
  readonly goal: string;
  readonly nudge: string;
  readonly coverFees: string;
  readonly note: string;
  readonly variants: string;
  /** The same of a campaign that learns. */
  readonly learning: string;
}

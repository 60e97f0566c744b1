import type { Weekday } from "../../../../core/campaign/schedule.ts";
import type { IssueKind } from "../../../studio/form/issue-kinds.ts";

type Words<Name extends string> = Readonly<Record<Name, string>>;

/** Every setting that has a field, by its path within a campaign, a variant, a goal, a currency or the config. */
export type FieldName =
  | "id"
  | "status"
  | "placement"
  | "at.selector"
  | "at.after"
  | "opens.afterSeconds"
  | "opens.afterScroll"
  | "opens.onExit"
  | "wall.afterParagraphs"
  | "wall.freeArticles"
  | "wall.days"
  | "wall.strict"
  | "heading"
  | "body"
  | "signature"
  | "currency"
  | "interval"
  | "weight"
  | "schedule.from"
  | "schedule.until"
  | "schedule.days"
  | "schedule.hours.from"
  | "schedule.hours.until"
  | "schedule.timeZone"
  | "audience"
  | "targeting.languages"
  | "targeting.countries"
  | "targeting.exceptCountries"
  | "targeting.devices"
  | "targeting.sections"
  | "targeting.exceptSections"
  | "targeting.tags"
  | "targeting.exceptTags"
  | "targeting.paths"
  | "targeting.exceptPaths"
  | "targeting.referrers"
  | "targeting.utm"
  | "targeting.articlesRead.min"
  | "targeting.articlesRead.max"
  | "targeting.articlesRead.days"
  | "targeting.visits.min"
  | "targeting.visits.max"
  | "after.campaign"
  | "after.days"
  | "frequencyCap.impressions"
  | "frequencyCap.days"
  | "frequencyCap.perDay"
  | "rest"
  | "holdback"
  | "learn"
  | "dismissalPrice"
  | "goal"
  | "nudge"
  | "coverFees"
  | "note"
  | "publication.name"
  | "publication.logo"
  | "publication.privacyPolicy"
  | "publication.contact"
  | "publication.manage"
  | "publication.share"
  | "publication.kind"
  | "publication.checkoutDomain"
  | "paymentMethods"
  | "tallies"
  | "newsletter.id"
  | "newsletter.consent"
  | "newsletter.forward"
  | "min"
  | "max"
  | "suggestions"
  | "default"
  | "fees.percent"
  | "fees.fixed"
  | "kind"
  | "target"
  | "from"
  | "url";

/** Those that need a word more. */
export type HintName =
  | "id"
  | "placement"
  | "at.selector"
  | "opens"
  | "wall.strict"
  | "heading"
  | "body"
  | "weight"
  | "schedule.until"
  | "schedule.timeZone"
  | "audience"
  | "targeting.languages"
  | "targeting.countries"
  | "targeting.sections"
  | "targeting.paths"
  | "targeting.referrers"
  | "targeting.utm"
  | "frequencyCap"
  | "rest"
  | "holdback"
  | "learn"
  | "dismissalPrice"
  | "nudge"
  | "coverFees"
  | "publication.logo"
  | "publication.kind"
  | "publication.checkoutDomain"
  | "tallies"
  | "newsletter.consent"
  | "goalUrl"
  | "messages";

/** What the studio's form calls each setting and its values, and what it says is wrong. */
export interface FormWords {
  readonly fields: Readonly<Record<FieldName, string>>;
  readonly hints: Readonly<Record<HintName, string>>;
  readonly issues: Readonly<Record<IssueKind, string>> & Words<"didYouMean">;
  readonly weekdays: Readonly<Record<Weekday, string>>;
  readonly goalKind: Words<"amount" | "contributions" | "supporters">;
  readonly kind: Words<"nonprofit" | "company">;
  readonly audience: Words<"everyone" | "never-gave" | "gave-before">;
  readonly devices: Words<"phone" | "tablet" | "desktop">;
  readonly interval: Words<"once" | "month" | "year">;
  readonly status: Words<"live" | "draft">;
}

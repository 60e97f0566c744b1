/** What a setting is called, by where it stands in the config; `*` for a name of the publisher's own. */
export const settings = [
  "$schema",
  "publication.name",
  "publication.logo",
  "publication.privacyPolicy",
  "publication.contact",
  "publication.manage",
  "publication.share",
  "publication.kind",
  "publication.checkoutDomain",
  "origins",
  "pages",
  "mail",
  "currency",
  "paymentMethods",
  "amounts.*.min",
  "amounts.*.max",
  "amounts.*.once.suggestions",
  "amounts.*.once.default",
  "amounts.*.month.suggestions",
  "amounts.*.month.default",
  "amounts.*.year.suggestions",
  "amounts.*.year.default",
  "amounts.*.fees.percent",
  "amounts.*.fees.fixed",
  "goals.kind",
  "goals.target",
  "goals.currency",
  "goals.from",
  "goals.url",
  "newsletter.id",
  "newsletter.consent",
  "newsletter.forward",
  "tallies",
  "tallies.sample",
  "tallies.sections",
  "messages.*.*",
  "theme",
  "appeals.status",
  "appeals.placement",
  "appeals.priority",
  "appeals.after.campaign",
  "appeals.after.days",
  "appeals.at.selector",
  "appeals.at.after",
  "appeals.opens.afterSeconds",
  "appeals.opens.afterScroll",
  "appeals.opens.onExit",
  "appeals.wall.afterParagraphs",
  "appeals.wall.freeArticles",
  "appeals.wall.days",
  "appeals.wall.strict",
  "appeals.schedule.from",
  "appeals.schedule.until",
  "appeals.schedule.days",
  "appeals.schedule.hours",
  "appeals.schedule.timeZone",
  "appeals.audience",
  "appeals.targeting.paths",
  "appeals.targeting.exceptPaths",
  "appeals.targeting.languages",
  "appeals.targeting.sections",
  "appeals.targeting.exceptSections",
  "appeals.targeting.tags",
  "appeals.targeting.exceptTags",
  "appeals.targeting.countries",
  "appeals.targeting.exceptCountries",
  "appeals.targeting.devices",
  "appeals.targeting.referrers",
  "appeals.targeting.utm.*",
  "appeals.targeting.articlesRead.min",
  "appeals.targeting.articlesRead.max",
  "appeals.targeting.articlesRead.days",
  "appeals.targeting.visits.min",
  "appeals.targeting.visits.max",
  "appeals.frequencyCap.impressions",
  "appeals.frequencyCap.days",
  "appeals.frequencyCap.perDay",
  "appeals.rest",
  "appeals.holdback",
  "appeals.learn",
  "appeals.dismissalPrice",
  "appeals.goal",
  "appeals.nudge",
  "appeals.coverFees",
  "appeals.note",
  "appeals.variants.weight",
  "appeals.variants.heading",
  "appeals.variants.body",
  "appeals.variants.signature",
  "appeals.variants.currency",
  "appeals.variants.interval",
] as const;
export type SettingName = (typeof settings)[number];

/** What differs between two configs, in one language. `{name}` is filled in. */
export interface ChangesWords {
  readonly heading: string;
  readonly none: string;
  /** Over what belongs to no campaign, goal or currency. */
  readonly everywhere: string;
  readonly campaign: string;
  readonly goal: string;
  readonly currency: string;
  readonly messages: string;
  readonly ofVariant: string;
  /** Between what changes and what it becomes. */
  readonly colon: string;
  readonly added: string;
  readonly removed: string;
  readonly entry: Readonly<Record<"campaign" | "variant" | "goal", Readonly<Record<"added" | "removed", string>>>>;
  readonly moved: Readonly<Record<"campaign" | "variant" | "goal", string>>;
  /** What readers see who are asked by no campaign of the publisher's own. */
  readonly builtIn: Readonly<Record<"added" | "removed", string>>;
  readonly yes: string;
  readonly no: string;
  readonly empty: string;
  readonly value: Readonly<
    Record<
      | "live"
      | "draft"
      | "everyone"
      | "never-gave"
      | "gave-before"
      | "phone"
      | "tablet"
      | "desktop"
      | "amount"
      | "contributions"
      | "supporters"
      | "nonprofit"
      | "company"
      | "direct",
      string
    >
  >;
  readonly hours: string;
  /** In the order of `settings`. */
  readonly setting: Readonly<Record<SettingName, string>>;
}

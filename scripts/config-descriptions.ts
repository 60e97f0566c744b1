/**
 * What each setting of `support-appeal.json` is for, by its path; `[]` is any entry of a list, `*` any currency. The
 * build writes them into the JSON Schema beside the defaults of `config-schema.ts`, and fails where one is missing or
 * names a setting that there is none of.
 */
const suggestions = (interval: string) => ({
  [`amounts.*.${interval}`]: `What is offered for ${interval === "once" ? "a single gift" : `a gift each ${interval}`}. Left out: the built-in amounts, where they fit min and max.`,
  [`amounts.*.${interval}.suggestions`]: "One to six amounts in minor units (500 is $5.00), in the order shown.",
  [`amounts.*.${interval}.suggestions[]`]: "Minor units: 500 is $5.00.",
  [`amounts.*.${interval}.default`]:
    "The one chosen when the appeal opens; one of the suggestions. Left out: the middle one.",
});

export const configDescriptions: Readonly<Record<string, string>> = {
  $schema: "Where this schema is, for editors.",
  publication: "Who asks.",
  "publication.name": "As readers know it; in the heading, the thanks and on Stripe's page.",
  "publication.logo": "https address of an image.",
  "publication.privacyPolicy": "https address, linked before paying.",
  "publication.contact": "Whom readers write to: an e-mail address or an https address.",
  "publication.manage":
    "https address where a reader changes or ends a gift, such as Stripe's customer portal. Only with this or a contact does the appeal say that one can cancel.",
  "publication.kind":
    "nonprofit: Stripe's page speaks of donating. company: it speaks of paying and subscribing. Left out: the neutral words.",
  origins: "Whose pages may ask. Written by the endpoint, from PAGE_ORIGINS; what stands here is replaced.",
  "origins[]": "Such as https://news.example.",
  currency: "The currency offered where nothing else says. Left out: the first of amounts.",
  paymentMethods: "What your Stripe account takes, as readers know it; a plain line under Continue.",
  "paymentMethods[]": "A name, such as Visa.",
  amounts:
    "Limits and suggestions for each currency, by its code in lower case. Left out: usd, eur, gbp, jpy, sek and kwd with built-in amounts.",
  "amounts.*": "One currency.",
  "amounts.*.min":
    "The least one may give, in minor units (100 is $1.00). Stripe has its own least for some currencies.",
  "amounts.*.max": "The most one may give, in minor units.",
  ...suggestions("once"),
  ...suggestions("month"),
  ...suggestions("year"),
  "amounts.*.fees":
    "What Stripe takes of a gift: added where a checkout says coverFees. The appeal does not offer it yet.",
  "amounts.*.fees.percent": "Percent of the amount, such as 2.9.",
  "amounts.*.fees.fixed": "Minor units for each charge, such as 30.",
  appeals: "Your campaigns. Left out: one inline appeal with built-in words. An empty list asks nobody.",
  "appeals[]": "One campaign.",
  "appeals[].id":
    "A short name of its own; travels to Stripe's metadata and the ledger. Changing it makes a new campaign.",
  "appeals[].placement": "Where the appeal stands.",
  "appeals[].priority": "The highest campaign that nothing speaks against is shown.",
  "appeals[].schedule": "When it runs.",
  "appeals[].schedule.from": "A day (from its first moment) or a time, such as 2026-12-01 or 2026-12-01T18:00:00Z.",
  "appeals[].schedule.until": "A day (until its last moment) or a time (until it begins), such as 2026-12-31.",
  "appeals[].schedule.timeZone":
    "Where days and times without an offset are meant, such as Europe/Berlin. Left out: the reader's own.",
  "appeals[].audience": "Whom to ask. Those who give now are never asked.",
  "appeals[].targeting": "On which pages.",
  "appeals[].targeting.paths":
    "How the page's path begins; * stands for anything, $ at the end for the end, as in robots.txt: /news/*, /about$. Empty: all.",
  "appeals[].targeting.paths[]": "Begins with a slash.",
  "appeals[].targeting.exceptPaths": "The same, for pages without this appeal.",
  "appeals[].targeting.exceptPaths[]": "Begins with a slash.",
  "appeals[].targeting.languages": "BCP 47 tags of the page's language; de means de-AT too. Empty: all.",
  "appeals[].targeting.languages[]": "A tag, such as en or de-AT.",
  "appeals[].frequencyCap": "How often one device is asked at most.",
  "appeals[].frequencyCap.impressions": "Times in so many days.",
  "appeals[].frequencyCap.days": "So many days.",
  "appeals[].frequencyCap.perDay": "Times on one day of the reader's own.",
  "appeals[].variants": "One or more versions; a device keeps the one that it drew.",
  "appeals[].variants[]": "One version. What is left out is built in, in the reader's language.",
  "appeals[].variants[].id": "A short name of its own within the campaign.",
  "appeals[].variants[].weight": "Share of the readers, beside the other variants' weights.",
  "appeals[].variants[].heading": "Plain text.",
  "appeals[].variants[].body": "Paragraphs of plain text.",
  "appeals[].variants[].body[]": "One paragraph.",
  "appeals[].variants[].signature": "Who signs, plain text.",
  "appeals[].variants[].currency": "One of the currencies in amounts.",
  "appeals[].variants[].interval": "The interval chosen when the appeal opens.",
};

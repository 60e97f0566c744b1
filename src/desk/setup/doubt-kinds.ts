/** What is said of a config that is allowed and hardly meant, by what it is said with. The one that stands first is taken. */
export const doubtKinds = {
  endless: /^has neither manage nor contact/,
  otherPlacement: /^has no effect: the placement is (?<placement>\w+), not (?<needed>\w+)$/,
  allHeldBack: /^is all: /,
  noHour: /^end as they begin: /,
  noFees: /^has no effect: no currency in amounts has fees$/,
  notLearning: /^has no effect: learn is not on$/,
  notCounted: /^has no effect: nothing is counted/,
  oneVariant: /^has no effect: there is one variant/,
  severalCurrencies: /^holds how many give .* the variants ask in (?<currencies>.+), which are never added$/,
  over: /^is over: /,
  noSlash: /^matches no page: a path begins with a slash: did you mean "(?<meant>.*)"\?$/,
  query: /^matches no page: a path ends before/,
  noPage: /^leaves no page out: /,
  noLanguage: /^matches no reader: /,
  placeholder: /^is shown as it stands, (?<written>.+) included: there are/,
  markup: /^is shown as it stands, (?<written>.+) included: copy is plain text$/,
  faint:
    /^is hard to read .* a contrast of (?<contrast>[\d.]+), where WCAG asks for (?<needed>[\d.]+); .* is "(?<nearest>.*)"$/,
  twice: /^is written twice: /,
  point: /^is written (?<written>\S+) and read as (?<read>\S+) in minor units: write (?<meant>\S+) for/,
  leastCharge: /^must be at least (?<least>\d+): Stripe charges no less/,
  mostCharge: /^must be at most (?<most>\d+): Stripe charges no more/,
} as const satisfies Readonly<Record<string, RegExp>>;

export type DoubtKind = keyof typeof doubtKinds;

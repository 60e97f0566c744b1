import type { DoubtWords } from "../doctor-words.ts";

export const doubts: DoubtWords = {
  endless:
    "neither an address for ending a gift nor one for questions is named, so readers are not told where they can cancel",
  otherPlacement: "this has no effect: the placement is {placement}, not {needed}",
  allHeldBack: "nobody is ever asked: all readers are held back",
  noHour: "this appeal is never shown: its hours end as they begin",
  noFees: "this has no effect: no currency names what Stripe takes",
  notLearning: "this has no effect: learning is not on",
  notCounted: "this has no effect: nothing is counted",
  oneVariant: "this has no effect: there is only one variant to show",
  severalCurrencies:
    "only how many give is compared, not how much: the variants ask in {currencies}, which are never added",
  over: "this appeal is over, and is never shown again",
  noSlash: "this matches no page, because a path begins with a slash. Did you mean {meant}?",
  query: "this matches no page, because a path ends before ? and #",
  noPage: "this appeal is never shown: every page is left out",
  noLanguage: "this matches no reader. Write a language as en or de-AT",
  placeholder:
    "{written} is shown as it stands. What can be filled in are publication, articleCount, country, goal and date",
  markup: "{written} is shown as it stands: the text is plain text",
  faint:
    "this is hard to read on its background: a contrast of {contrast}, where WCAG asks for {needed}. The nearest colour that passes is {nearest}",
  twice: "this is written twice, and the last one counts",
  point: "{written} is read as {read} in the smallest unit. Write {meant} if you mean {written}",
  leastCharge: "Stripe charges no less than {least} (in the smallest unit) in this currency, and that is what counts",
  mostCharge: "Stripe charges no more than {most} (in the smallest unit) in this currency, and that is what counts",
};

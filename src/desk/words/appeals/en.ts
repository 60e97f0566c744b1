import { checkouts } from "./checkouts-en.ts";
import type { AppealsWords } from "./appeals-words.ts";

export const appeals: AppealsWords = {
  checkouts,
  off: "Nothing is counted of appeals, so this cannot be known. On the page “Write”, under “Your publication”, tick “Count what comes of appeals”: counting begins with the next reader after you publish, in numbers alone, of nobody in particular.",
  offNow: "Counting is switched off now: nothing new is added to this.",
  nothingYet: "Nothing has been counted in these months. Once readers see an appeal, this says what comes of it.",
  appeal: "Appeal",
  placement: "Placement",
  placements: { inline: "In the article", banner: "Banner", modal: "Dialog", wall: "Wall", header: "Header" },
  impressions: "Impressions",
  gifts: "Gifts begun",
  few: "under 10",
  others: "Too small to tell apart",
  since: "Since {day}: {impressions} impressions, {gifts} gifts begun.",
  sinceUntil: "By whole months, from {day} until {until}: {impressions} impressions, {gifts} gifts begun.",
  tooFew: "Too little was seen or begun to tell: nothing is told of fewer than ten.",
  earning: {
    question: "Which appeal earns?",
    sentence: "A thousand impressions of “{appeal}” brought {gifts} gifts.",
    money: "Those came to {amounts}.",
    perThousand: "Gifts per 1,000 impressions",
    moneyPerThousand: "{currency} per 1,000",
    hint: "A recurring gift counts once, with its first charge. Currencies are never added, and nothing under ten is shown. Each appeal has readers of its own: which text is better only its variants can tell.",
  },
  nuisance: {
    question: "Are we a nuisance?",
    sentence:
      "For each gift, readers were asked {asks} times, closed it {dismissals} times and put it off {snoozes} times.",
    sentenceAsked: "For each gift, readers were asked {asks} times.",
    chart: "Closed or put off, for each gift",
    dismissals: "Closed",
    snoozes: "Put off",
    asksPerGift: "Asked, per gift",
    dismissalsPerGift: "Closed, per gift",
    snoozesPerGift: "Put off, per gift",
    hint: "Whether those who put it off came back cannot be known: nobody is followed.",
  },
  dropOut: {
    question: "Where do they drop out?",
    sentence: "Of a thousand impressions, {continues} led on to Continue. For a hundred of those, {paid} gifts began.",
    choicesSentence:
      "Since {day}: of a thousand impressions, {choices} led on to a choice. Of a hundred of those, {continues} went on to Continue.",
    choicesFew: "Choices since {day}: {choices}. That is too few to say which share went on.",
    choicesUnknown:
      "How many chose an amount is not counted yet: that begins with pages whose widget is of this release.",
    chart: "Gifts begun, of those that went on to Continue",
    choices: "Chose",
    chose: "Chose, per 1,000",
    choseAndWentOn: "Went on, of those that chose",
    continues: "Went on",
    wentOn: "Per 1,000 impressions",
    paid: "Of those that went on",
    hint: "To choose is to pick how often or how much, or to go on with what stood there; each view of a page counts once. What happened in between, “What becomes of checkouts at Stripe?” says. A share is told where a hundred went on. Gifts from devices that do not count stand in the last step alone, so that its share may be too high.",
  },
  variants: {
    question: "Is the difference between variants real?",
    empty:
      "No campaign has two variants. Add a second one to a campaign, and this says which is better, or that it cannot be known here.",
    learns: "“{campaign}” learns: another card says what is known of its variants.",
    changed: "“{campaign}”: its weights were changed, so that another card says what is known of its variants.",
    better: "“{campaign}”: {variant} is better than {than}.",
    times: "Each impression brings {lower} to {upper} times as many gifts.",
    worse: "“{campaign}”: {variant} is worse than {than} and can go. Which of the others is best is not known yet.",
    alike: "“{campaign}”: whichever is better is so by less than {effect}. Keep the one that you like.",
    weeks: "“{campaign}”: not known yet. Weeks still needed, about: {weeks}.",
    early: "“{campaign}”: not known yet, and too early to say when.",
    never:
      "“{campaign}”: a difference of {effect} cannot be known here within {weeks} weeks. One of {least} or more can be.",
    neverAtAll: "“{campaign}”: cannot be known here within {weeks} weeks, not even of one ten times as good.",
    sampleRatio:
      "“{campaign}”: the variants are not shown as their weights say. Until that is mended, nothing else can be believed.",
    notSeen: "“{campaign}”: no two of its variants have been seen on one day yet.",
    basis:
      "Since {day}: {days}, {impressions} impressions, {gifts} gifts begun. A difference of {effect} is looked for.",
    hint: "Look as often as you like: where there is no difference, one is claimed in at most one campaign of twenty. How often each variant was shown is checked where it is written down that its weights have stayed as they are.",
    chart: "Gifts per 1,000 impressions: best guess, and where the truth may lie",
    variant: "Variant",
    perThousand: "Gifts per 1,000",
    atLeast: "At least",
    atMost: "At most",
    valuePerThousand: "{currency} per 1,000",
  },
  asking: {
    question: "What does asking add?",
    noHoldback:
      "Nobody is held back, so this cannot be known. On the page “Write”, under “How often”, let a campaign never ask 10 percent of the readers: what they give all the same is what asking does not add.",
    adds: "“{campaign}”: readers who may be asked give {lower} to {upper} times as often as those who never are. Of their gifts, at least {share} would not have come unasked.",
    addsAtLeast:
      "“{campaign}”: readers who may be asked give at least {lower} times as often as those who never are. Of their gifts, at least {share} would not have come unasked.",
    takesAway:
      "“{campaign}”: readers who may be asked give less often than those who never are, {lower} to {upper} times as often.",
    tooEarly:
      "“{campaign}”: not known yet. What is known so far: readers who may be asked give {lower} to {upper} times as often as those who never are.",
    weeks: "Weeks until it is known whether asking doubles what is given, about: {weeks}.",
    never:
      "Whether asking doubles it cannot be known here this year; whether it makes {least} times as much of it can.",
    neverAtAll:
      "With the paper's gifts it cannot be known here this year, not even of asking that makes ten times as much of it.",
    few: "“{campaign}”: too few gifts so far. Ten of readers who may be asked and ten of those who never are, {holdback} of all, are needed.",
    basis:
      "From {since} to {until}: {asked} gifts of readers who may be asked, {heldBack} of the {holdback} who never are.",
    assumed: "Since when {holdback} are never asked is not written down: it is taken to have been so all along.",
    chart: "How many times as often those give who may be asked; 1 is as often",
    holdback: "Never asked",
    asked: "Gifts of those who may be asked",
    heldBack: "Gifts of those who never are",
    times: "Times as often",
    atLeast: "At least",
    atMost: "At most",
    hint: "Counted on readers' own devices when they come back from paying, whatever page it began on; where somebody objects, nothing is. Single gifts and first charges count alike. Days around a change of the share that is never asked are left out.",
  },
  sections: {
    question: "Where are appeals seen?",
    sentence: "Most in {section}: {share} of the impressions that can be told by section.",
    empty:
      "No section can be told: ten of one kind in a day are needed. A page says its section with data-section on the tag.",
    section: "Section",
    share: "Share",
    none: "No section",
    hint: "Which section earns cannot be known: nothing says on which page a gift began.",
  },
};

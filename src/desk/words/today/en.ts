import type { TodayWords } from "./today-words.ts";

export const today: TodayWords = {
  question: "Are we on track, and what next?",
  next: "One thing next",
  toPage: "To the page “{page}”",
  toStripe: "Open it at Stripe",
  run: "Run this where your endpoint runs:",
  suggestions: {
    silent: "See whether Stripe's events arrive: nothing was heard of it for {time}.",
    differs: "Compare the ledger with Stripe again. Things that differ even now: {left}.",
    "mail-waits": "Find out why mail is not taken. Mails that wait: {due}.",
    "card-testing": "Look at the failed payments at Stripe: somebody may be testing cards.",
    "sample-ratio": "Find out why “{campaign}” does not show its variants as their weights say.",
    "take-better": "Keep {variant} in “{campaign}” and take out {than}: it brings more gifts.",
    "drop-worse": "Take {variant} out of “{campaign}”: it is worse than {than}.",
    "failed-charges":
      "See at Stripe whether refused charges are tried again, and whether their givers are written to. Recurring gifts that wait for it: {failed} of {running}.",
    "goal-late": "Ask for “{goal}” in more places or more plainly: as things go, it is not reached by {until}.",
    "ask-less": "Ask less often: for each gift, appeals were closed {dismissals} times. Lower the frequency cap.",
    count: 'Write "tallies": {} into your config: until appeals are counted, nobody knows which one works.',
    "compare-ledger": "Compare the ledger with Stripe: it has not been done for a month.",
    alike: "Try something bolder in “{campaign}”: its variants differ by less than {effect}.",
    nothing: "Nothing needs to be done: all goes as it should.",
  },
  goals: "Are we on track?",
  noGoals:
    "No goal is set. With one in your config, appeals show how far it is, and this says when it will be reached.",
  goalStates: {
    reached: "“{goal}” is reached: {reached} of {target}.",
    "on-track":
      "“{goal}” is on track: {reached} of {target} ({share}). As things go, it is reached on {day}, before its last day, {until}.",
    late: "“{goal}” is behind: {reached} of {target} ({share}). It needs {needed} a day until {until}, and of late has had {perDay}.",
    over: "“{goal}” ended on {until} with {reached} of {target} ({share}).",
    coming: "“{goal}”: {reached} of {target} ({share}). As things go, it is reached on {day}.",
    far: "“{goal}”: {reached} of {target} ({share}). As things go, it is not reached within ten years.",
  },
  table: {
    goal: "Goal",
    reached: "Reached",
    target: "Target",
    share: "Share",
    perDay: "A day, of late",
    projected: "Reached on",
    until: "Last day",
  },
  broken: "Is anything broken?",
  health: {
    gifts: {
      usual: "Stripe was last heard of {ago}; a gift every {usual} or so is usual.",
      silent: "Stripe was last heard of {ago}, though a gift every {usual} or so is usual. Its events may not arrive.",
      few: "Stripe was last heard of {ago}. There are too few gifts to say whether that is long.",
      none: "Stripe has told of no gift yet.",
    },
    ledger: {
      agrees: "Compared with Stripe on {day}: nothing differed.",
      mended: "Compared with Stripe on {day}: what differed ({mended}) is right now.",
      differs: "Compared with Stripe on {day}: not all could be mended ({left}).",
      old: "Last compared with Stripe on {day}, more than a month ago.",
      never: "Never compared with Stripe so far.",
    },
    cards: {
      calm: "Nobody seems to be testing cards.",
      testing: "Somebody may be testing cards: readers' browsers are asked for a proof of work.",
    },
    mail: {
      sent: "No mail waits to be sent.",
      waiting: "Mail waits for more than an hour: {due}, refused by the mail server before: {refused}.",
      off: "No mail is sent: SMTP_URL is not set.",
    },
    store: { quick: "The database answers in {ms} ms.", slow: "The database is slow to answer: {ms} ms." },
  },
  amiss: "Look at this:",
  fine: "Fine:",
  letter: {
    subject: "{publication}: the week at the desk",
    open: "Open the desk",
    footer:
      "This letter comes each Monday because DESK_LETTER_TO is set where your endpoint runs. Without it, none comes.",
  },
};

import type { Messages } from "./messages.ts";

export const messages: Messages = {
  dir: "ltr",
  amounts: [
    {
      locales: ["en", "en-US"],
      group: ",",
      currencies: {
        usd: "${n}",
        eur: "€{n}",
        gbp: "£{n}",
        cad: "CA${n}",
        aud: "A${n}",
        nzd: "NZ${n}",
        inr: "₹{n}",
        jpy: "¥{n}",
      },
    },
    {
      locales: ["en-GB", "en-IE", "en-CA", "en-NZ"],
      group: ",",
      currencies: { eur: "€{n}", gbp: "£{n}", aud: "A${n}", inr: "₹{n}" },
    },
  ],
  early: {
    heading: "Support {publication}",
    body: [
      "If {publication} is useful to you, please consider helping to pay for it.",
      "You decide how much and how often, and any amount helps. Thank you.",
    ],
    howOften: "How often",
    once: "Once",
    month: "Monthly",
    year: "Annual",
    from: "from {amount}",
    howMuch: "How much",
    otherAmount: "Other amount",
    willHappenOnce: "{amount} today, one time. Nothing is charged again.",
    oneMoment: "One moment…",
    atStripe: "You pay on the next page, at Stripe.",
    accepted: "Payment methods accepted",
    continue: "Continue",
    notReady: "Not ready to support today?",
    remindLater: "Remind me later",
    unreachable: "This could not be loaded. Please check your connection and press again.",
    thisPublication: "this publication",
  },
  late: {
    willHappen: {
      month: "{amount} today, then {amount} on the {day} of each month.",
      "month-end": "{amount} today, then {amount} on the {day} of each month, or on its last day where it is shorter.",
      "month-about":
        "{amount} today, then {amount} on the {day} of each month, or up to three days before or after, as the length of the month has it.",
      year: "{amount} today, then {amount} on {date} each year.",
      "year-leap": "{amount} today, then {amount} on {date} each year, or on {leapDate} in leap years.",
    },
    cancelAnyTime: "Cancel any time.",
    ordinal: {
      one: "{n}st",
      two: "{n}nd",
      few: "{n}rd",
      other: "{n}th",
    },
    firstOfMonth: "1",
    privacy: "Privacy policy",
    questions: "Questions? {contact}",
    amountField: "Amount in {currency}",
    continuing: "Opening secure checkout…",
    whenToRemind: "When may we ask again?",
    tomorrow: "Tomorrow",
    week: "In a week",
    monthLater: "In a month",
    campaign: "Not this time",
    alreadyGive: "I already give",
    back: "Back",
    snoozed: "Understood. We will not ask again before {date}.",
    snoozedVisit: "Understood. This browser does not let us remember it, so we will not ask again during this visit.",
    declined: "Understood. You will not see this appeal again, and no other before {date}.",
    alreadyGives: "Thank you for giving. We will not ask on this device before {date}.",
    undo: "Undo",
    amountProblem: {
      empty: "Please enter an amount.",
      "not-a-number": "Please enter an amount in figures, such as {example}.",
      "too-precise": "Please enter an amount in {currency} with at most two decimals, such as {example}.",
      "not-whole": "Please enter an amount in whole {currency}, such as {example}.",
      "too-small": "The smallest amount we can take is {limit}.",
      "too-large": "The largest amount we can take here is {limit}.",
    },
    checkoutProblem: {
      offline:
        "We could not reach the checkout. You have not been charged. Please check your connection and press Continue again.",
      busy: "The checkout is not answering just now. You have not been charged. Please press Continue again in a minute.",
      refused: "The checkout cannot take this, and trying again will not help. You have not been charged.",
      "refused-amount":
        "The checkout does not take this amount. You have not been charged. Please choose another amount.",
      "open-elsewhere":
        "You have another checkout open, in another tab or window. If you pay in both, you give twice. Press Continue again to open this one too.",
    },
    cancelled: "You have not been charged. Your choice is still here.",
    expired: "That checkout has expired, and you have not been charged. Your choice is still here.",
    checking: "Checking your contribution…",
    checkAgain: "Check again",
    unconfirmed:
      "We could not confirm your contribution yet. If you paid, you will get a receipt, and there is nothing left to do.",
    thanks: "Thank you",
    thanksOnce: "Your {amount} has arrived. You keep {publication} open to everyone.",
    thanksMonth:
      "Your first {amount} has arrived, and {amount} will follow each month. You keep {publication} open to everyone.",
    thanksYear:
      "Your first {amount} has arrived, and {amount} will follow each year. You keep {publication} open to everyone.",
    processing: "Your contribution is on its way",
    processingOnce:
      "Your bank needs a few days to settle {amount}. There is nothing more to do, and we will not ask again meanwhile.",
    processingMonth:
      "Your bank needs a few days to settle the first {amount}, and {amount} will follow each month. There is nothing more to do, and we will not ask again meanwhile.",
    processingYear:
      "Your bank needs a few days to settle the first {amount}, and {amount} will follow each year. There is nothing more to do, and we will not ask again meanwhile.",
    failed: "Your contribution did not arrive",
    failedDetail:
      "Your bank did not pay the {amount} that was on its way. You have not been charged, and nothing more will be tried.",
    giveAgain: "Choose again",
    supporter: "You already give: thank you. Whatever you choose here comes on top.",
    manage: "Change or end your gift",
    manageByContact: "To change or end your gift: {contact}",
  },
};

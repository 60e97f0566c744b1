import type { NoticeWords } from "./notice-words.ts";

export const notice: NoticeWords = {
  renewal: {
    subject: "Your gift to {publication} goes on: the next charge is on {date}",
    goesOn: "You support {publication} with {amount} each year. Thank you.",
    next: "The next {amount} will be charged on {date}, and then each year until you end it.",
    why: "This message comes before each yearly charge, so that none comes as a surprise.",
  },
  reminder: {
    subject: "You support {publication} each month",
    goesOn: "You support {publication} with {amount} each month. Thank you.",
    next: "The next {amount} will be charged on {date}, and then each month until you end it.",
    why: "This message comes from time to time, so that no monthly gift is forgotten.",
  },
  cardEnds: "Your card is no longer valid on that day. Please enter a new one if you want your gift to go on.",
  howToChange: "You can change, pause or end your gift at any time. You need not give a reason.",
  howByContact: "To change, pause or end your gift, get in touch: {contact}",
  seeGift: "See, change or end my gift",
  tax: {
    company: "{publication} is not a charity. Your gift is not tax-deductible.",
    nonprofit:
      "{publication} is a nonprofit. Please keep this message with your records: whether your gift is tax-deductible depends on where you live.",
  },
  changed: {
    subject: "Your gift to {publication} has been changed",
    amountMonth: "From now on you give {amount} each month.",
    amountYear: "From now on you give {amount} each year.",
    firstCharge: "This amount will be charged for the first time on {date}.",
    pausedSubject: "Your gift to {publication} is paused",
    pausedUntil: "Nothing will be charged before {date}. Then your gift of {amount} goes on.",
    paused: "Nothing will be charged until you take your gift of {amount} up again.",
    goesOnSubject: "Your gift to {publication} goes on",
    goesOn: "The next {amount} will be charged on {date}.",
    endedSubject: "You have ended your gift to {publication}",
    ended: "Nothing will be charged any more.",
    endsOn: "What you have given lasts until {date}.",
    undo: "Until then you can change your mind.",
    thanks: "Thank you for all that you have given.",
    why: "This message confirms what was asked for on the page of your gift. If that was not you, please let us know.",
  },
  failed: {
    subject: "Your gift to {publication} could not be charged",
    notCharged: "Your bank or card has refused {amount} for {publication}. Nothing was charged.",
    triesAgain: "It will be charged again on {date}. If your card is still valid, you need not do anything.",
    noMore: "It will not be charged again by itself. With another card your gift goes on.",
    ended: "Your gift has ended by that, and nothing more will be charged.",
    newCard: "Enter another card",
    giveAgain: "Give again",
    why: "This message comes when a charge for your gift fails.",
  },
  debitFailed: {
    subject: "Your gift to {publication} did not arrive",
    bounced: "Your bank did not pay the {amount} that you gave to {publication}.",
    nothingMore: "You have not been charged, and it will not be tried again.",
    another: "If you still want to give, another account or a card will do.",
    why: "This message comes once, because you gave to {publication}.",
  },
};

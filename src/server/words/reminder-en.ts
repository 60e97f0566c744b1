import type { ReminderWords } from "./reminder-words.ts";

export const reminder: ReminderWords = {
  giftOnce: "{amount}, once",
  giftMonth: "{amount} a month",
  giftYear: "{amount} a year",
  giveNow: "Give now",
  questions: "Questions? {contact}",

  confirmTitle: "Shall we remind you on {date}?",
  confirmText: "{publication} will write to you once, on that day, and never again without being asked.",
  confirmGift: "The mail brings back what you had chosen: {gift}.",
  confirmErased: "Afterwards your address is erased.",
  confirmButton: "Yes, remind me",
  noThanks: "No, send nothing",

  confirmedTitle: "We will remind you on {date}.",
  confirmedText: "Until then you will not hear from us about it.",
  onItsWay: "The day has come: the mail is on its way.",
  callOff: "Call the reminder off",

  stopTitle: "Shall we call the reminder off?",
  stopText: "Then nothing is sent, and your address is erased.",
  stopButton: "Call the reminder off",
  stoppedTitle: "There will be no reminder.",
  stoppedText: "No mail will come, and your address is erased.",

  goneTitle: "This reminder is no longer there.",
  goneText:
    "It was sent or called off, or nobody confirmed it within 7 days. You can ask for a new one on the pages of {publication}.",
  dayOverTitle: "The day of this reminder is over.",
  dayOverText: "No mail will come. You can give now, or ask for another day on the pages of {publication}.",
  brokenTitle: "This link does not work.",
  brokenText: "A part of it may be missing. Open it from the mail once more.",
  laterTitle: "That did not work just now.",
  laterText: "Nothing has changed. Please try again in a minute.",
  tryAgain: "Try again",

  confirmMail: {
    subject: "Please confirm your reminder for {date}",
    text: "Somebody asked {publication} to send a reminder to this address on {date}. If it was you, please confirm it.",
    gift: "It will bring back what was chosen: {gift}.",
    button: "Confirm the reminder",
    unconfirmed: "Without your confirmation nothing more is sent, and the address is erased within 7 days.",
    footer: "You did not ask for it? Then do nothing.",
    callOff: "Call it off at once",
  },
  mail: {
    subject: "Your reminder to support {publication}",
    text: "You asked {publication} to remind you today.",
    gift: "You had chosen {gift}.",
    button: "Continue",
    erased: "This was the only reminder. Your address is erased now.",
    footer: "You asked for this mail on {date} and confirmed it.",
    callOff: "No more mail of this kind",
  },
  calendar: {
    title: "Support {publication}",
    text: "You wanted to be reminded of this today.",
    gift: "You had chosen {gift}.",
  },
};

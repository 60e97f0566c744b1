import type { HintsWords } from "./hints-words.ts";

export const hints: HintsWords = {
  heading: "Hoe het leest",
  none: "Niets erin zou lezers moeten laten struikelen, voor zover dat te tellen is.",
  hint: {
    lines: "{letters} tekens: op een smalle telefoon passen er hier ongeveer {fits} op {lines} regels.",
    sentence: "{words} woorden in één zin, waar {most} genoeg zijn: {sentence}",
    capitals: "In hoofdletters, wat als schreeuwen klinkt: {words}.",
    exclamations: "{count} uitroeptekens: één is luid genoeg.",
    questions: "{count} vragen: een lezer beantwoordt er één.",
    urgency: "{phrase} zonder datum: zeg tot wanneer, of laat het weg.",
  },
  unmeasured: "Niet bekeken, omdat het in deze taal niet te tellen is: {measures}.",
  measure: { sentence: "de lengte van zinnen", capitals: "woorden in hoofdletters", urgency: "haast zonder datum" },
};

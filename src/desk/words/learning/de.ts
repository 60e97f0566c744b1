import type { LearningWords } from "./learning-words.ts";

export const learning: LearningWords = {
  question: "Welche Variante ist besser, wo sich die Anteile ändern?",
  empty:
    'Keine Kampagne lernt. Geben Sie einer mit zwei Varianten "learn": true, dann bekommen neue Leser öfter die, die mehr einbringt und seltener geschlossen wird; jede bekommt mindestens ein Zehntel.',
  moving:
    "„{campaign}“: Seit {day} richtet sich danach, was die Varianten bisher gebracht haben, welche neue Leser bekommen. Heute: {shares}.",
  changed: "„{campaign}“: Ihre Gewichte wurden geändert, zuletzt am {day}. Heute: {shares}.",
  gathering:
    "„{campaign}“: Noch ist zu wenig bekannt, um daraus zu lernen; ihre Gewichte bleiben, bis {needed} Beiträge gezählt sind. Heute: {shares}.",
  unattended:
    "„{campaign}“: Seit gestern hat niemand Anteile berechnet; ihre Gewichte bleiben: {shares}. Das geschieht jede Nacht, wo „support-appeal serve“ läuft.",
  times: "Wer sie sieht, gibt {lower}- bis {upper}-mal so oft.",
  basis:
    "Verglichen werden Leser, die sie am selben Tag zum ersten Mal sahen, {days} seit {day}. Gesucht ist ein Unterschied von {effect}.",
  hint: "Wer eine Variante gesehen hat, behält sie: Nur neue Leser folgen den Anteilen. Gerechnet wird, was Beiträge bringen, weniger dem, was es kostet, dass jemand den Aufruf schließt; solange wenig bekannt ist, liegen die Anteile nah beieinander. Dass eine Variante öfter gezeigt wird, beweist nicht, dass sie besser ist: Das steht hier erst, wenn es feststeht, und ist in höchstens einer von zwanzig Kampagnen falsch.",
  today: "Neue Leser heute",
  shown: "Verglichene Leser",
  gifts: "Davon gaben",
};

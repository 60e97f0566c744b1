import type { LearningWords } from "./learning-words.ts";

export const learning: LearningWords = {
  question: "Quale variante è migliore dove le quote cambiano?",
  empty:
    'Nessuna campagna impara. Dia "learn": true a una che ha due varianti, e chi arriva per la prima volta vedrà più spesso quella che porta di più e viene chiusa di meno; ciascuna almeno un decimo.',
  moving:
    "«{campaign}»: dal {day} chi arriva per la prima volta vede le sue varianti secondo quanto hanno portato finora. Oggi: {shares}.",
  changed: "«{campaign}»: i suoi pesi sono stati cambiati, l’ultima volta il {day}. Oggi: {shares}.",
  gathering:
    "«{campaign}»: si sa ancora troppo poco per imparare; i suoi pesi restano finché non sono contati {needed} contributi. Oggi: {shares}.",
  unattended:
    "«{campaign}»: da ieri nessuno ha calcolato le quote, e i suoi pesi restano: {shares}. Si fa ogni notte dove gira «support-appeal serve».",
  times: "Chi la vede dona da {lower} a {upper} volte altrettanto spesso.",
  basis:
    "Si confronta chi l’ha vista per la prima volta lo stesso giorno, {days} dal {day}. Si cerca una differenza di {effect}.",
  hint: "Chi ha visto una variante la conserva: solo chi arriva per la prima volta segue le quote. Queste pesano quanto portano i contributi meno quanto costa che l’appello venga chiuso, e restano vicine finché si sa poco. Che una variante sia mostrata di più non prova che sia migliore: lo si dice solo quando si sa, a torto al massimo in una campagna su venti.",
  today: "Nuovi oggi",
  shown: "Persone confrontate",
  gifts: "Di cui hanno donato",
};

import type { DoubtWords } from "../doctor-words.ts";

export const doubts: DoubtWords = {
  endless:
    "non è indicato alcun indirizzo per porre fine a un contributo né per le domande, quindi ai lettori non si dice dove possono disdire",
  otherPlacement: "non ha effetto: la posizione è {placement}, non {needed}",
  allHeldBack: "non si chiede mai a nessuno: tutti i lettori restano a parte",
  noHour: "questo appello non compare mai: le sue ore finiscono come cominciano",
  noFees: "non ha effetto: nessuna valuta dice che cosa trattiene Stripe",
  notLearning: "non ha effetto: l’apprendimento non è attivo",
  notCounted: "non ha effetto: non si conta nulla",
  oneVariant: "non ha effetto: c’è una sola versione da mostrare",
  severalCurrencies:
    "si confronta solo quanti contribuiscono, non quanto: le versioni chiedono in {currencies}, che non si sommano mai",
  over: "questo appello è finito e non compare più",
  noSlash: "non corrisponde a nessuna pagina, perché un percorso comincia con una barra. Intendeva {meant}?",
  query: "non corrisponde a nessuna pagina, perché un percorso finisce prima di ? e #",
  noPage: "questo appello non compare mai: tutte le pagine sono escluse",
  noLanguage: "non corrisponde a nessun lettore. Una lingua si scrive come en o de-AT",
  placeholder: "{written} si vede così com’è. Si possono inserire publication, articleCount, country, goal e date",
  markup: "{written} si vede così com’è: il testo è testo semplice",
  faint:
    "si legge male sul suo sfondo: un contrasto di {contrast}, dove WCAG chiede {needed}. Il colore più vicino che basta è {nearest}",
  twice: "è scritto due volte, e vale l’ultima",
  point: "{written} si legge come {read} nell’unità più piccola. Scriva {meant} se intende {written}",
  leastCharge: "in questa valuta Stripe non addebita meno di {least} (nell’unità più piccola), ed è ciò che vale",
  mostCharge: "in questa valuta Stripe non addebita più di {most} (nell’unità più piccola), ed è ciò che vale",
};

import type { LearningWords } from "./learning-words.ts";

export const learning: LearningWords = {
  question: "Welke variant is beter waar de aandelen veranderen?",
  empty:
    'Geen campagne leert. Geef er een met twee varianten "learn": true, en nieuwe lezers krijgen vaker wat meer opbrengt en minder wordt gesloten; elke variant minstens een tiende.',
  moving:
    "“{campaign}”: sinds {day} krijgen nieuwe lezers de varianten naar wat die tot nu toe opbrachten. Vandaag: {shares}.",
  changed: "“{campaign}”: de gewichten zijn gewijzigd, voor het laatst op {day}. Vandaag: {shares}.",
  gathering:
    "“{campaign}”: er is nog te weinig bekend om van te leren; de gewichten blijven tot er {needed} bijdragen zijn geteld. Vandaag: {shares}.",
  unattended:
    "“{campaign}”: sinds gisteren heeft niemand aandelen berekend; de gewichten blijven: {shares}. Dat gebeurt elke nacht waar “support-appeal serve” draait.",
  times: "Wie hem ziet, geeft {lower} tot {upper} keer zo vaak.",
  basis:
    "Vergeleken worden lezers die op dezelfde dag voor het eerst iets zagen, {days} sinds {day}. Gezocht wordt een verschil van {effect}.",
  hint: "Wie een variant heeft gezien, houdt die: alleen nieuwe lezers volgen de aandelen. Die wegen wat bijdragen opbrengen, min wat het kost dat iemand sluit, en blijven dicht bij elkaar zolang weinig bekend is. Dat een variant vaker wordt getoond, bewijst niet dat hij beter is: dat staat hier pas als het bekend is, en is in hoogstens een van twintig campagnes onjuist.",
  today: "Nieuwe lezers vandaag",
  shown: "Vergeleken lezers",
  gifts: "Van hen gaven",
};

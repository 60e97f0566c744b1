import type { HintsWords } from "./hints-words.ts";

export const hints: HintsWords = {
  heading: "Comment cela se lit",
  none: "Rien ne devrait faire trébucher, pour autant que cela se compte.",
  hint: {
    lines: "{letters} caractères : sur un téléphone étroit, {fits} environ tiennent ici en {lines} lignes.",
    sentence: "{words} mots en une phrase, là où {most} suffisent : {sentence}",
    capitals: "En capitales, ce qui s’entend comme un cri : {words}.",
    exclamations: "{count} points d’exclamation : un seul suffit.",
    questions: "{count} questions : on répond à une.",
    urgency: "{phrase} sans date : dites jusqu’à quand, ou enlevez-le.",
  },
  unmeasured: "Non regardé, car cela ne se compte pas dans cette langue : {measures}.",
  measure: { sentence: "la longueur des phrases", capitals: "les mots en capitales", urgency: "l’urgence sans date" },
};

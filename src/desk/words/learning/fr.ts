import type { LearningWords } from "./learning-words.ts";

export const learning: LearningWords = {
  question: "Quelle variante est meilleure là où les parts changent ?",
  empty:
    'Aucune campagne n’apprend. Donnez "learn": true à une qui a deux variantes : les nouveaux venus verront plus souvent celle qui rapporte plus et qu’on ferme moins, chacune au moins un dixième.',
  moving:
    "« {campaign} » : depuis le {day}, les nouveaux venus voient ses variantes selon ce qu’elles ont apporté jusqu’ici. Aujourd’hui : {shares}.",
  changed: "« {campaign} » : ses poids ont été changés, la dernière fois le {day}. Aujourd’hui : {shares}.",
  gathering:
    "« {campaign} » : on en sait encore trop peu pour apprendre ; ses poids restent jusqu’à ce que {needed} contributions soient comptées. Aujourd’hui : {shares}.",
  unattended:
    "« {campaign} » : depuis hier, personne n’a calculé les parts, et ses poids restent : {shares}. Cela se fait chaque nuit là où tourne « support-appeal serve ».",
  times: "Ceux qui la voient donnent de {lower} à {upper} fois aussi souvent.",
  basis:
    "On compare des personnes qui l’ont vue pour la première fois le même jour, {days} depuis le {day}. On cherche une différence de {effect}.",
  hint: "Qui a vu une variante la garde : seuls les nouveaux venus suivent les parts. Celles-ci pèsent ce qu’apportent les contributions moins ce qu’il en coûte que l’appel soit fermé, et restent proches tant qu’on en sait peu. Qu’une variante soit plus montrée ne prouve pas qu’elle soit meilleure : on ne le dit que quand on le sait, à tort dans au plus une campagne sur vingt.",
  today: "Nouveaux venus aujourd’hui",
  shown: "Personnes comparées",
  gifts: "Dont ont donné",
};

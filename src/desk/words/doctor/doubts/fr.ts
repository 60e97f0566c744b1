import type { DoubtWords } from "../doctor-words.ts";

export const doubts: DoubtWords = {
  endless:
    "aucune adresse n’est donnée pour mettre fin à un don ou poser une question : on ne dit donc pas aux lecteurs où ils peuvent arrêter",
  otherPlacement: "cela est sans effet : l’emplacement est {placement}, et non {needed}",
  allHeldBack: "personne n’est jamais sollicité : tous les lecteurs sont mis à part",
  noHour: "cet appel ne paraît jamais : ses heures finissent comme elles commencent",
  noFees: "cela est sans effet : aucune monnaie ne dit ce que Stripe prend",
  notLearning: "cela est sans effet : l’apprentissage n’est pas activé",
  notCounted: "cela est sans effet : rien n’est compté",
  oneVariant: "cela est sans effet : il n’y a qu’une version à montrer",
  severalCurrencies:
    "on ne compare que combien donnent, et non combien ils donnent : les versions demandent en {currencies}, qu’on n’additionne jamais",
  over: "cet appel est terminé et ne paraîtra plus",
  noSlash:
    "cela ne correspond à aucune page, car un chemin commence par une barre oblique. Vouliez-vous dire {meant} ?",
  query: "cela ne correspond à aucune page, car un chemin s’arrête avant ? et #",
  noPage: "cet appel ne paraît jamais : toutes les pages sont exclues",
  noLanguage: "cela ne correspond à aucun lecteur. Une langue s’écrit comme en ou de-AT",
  placeholder: "{written} est montré tel quel. On peut insérer publication, articleCount, country, goal et date",
  markup: "{written} est montré tel quel : le texte est du texte simple",
  faint:
    "cela se lit mal sur son fond : un contraste de {contrast}, là où WCAG demande {needed}. La couleur la plus proche qui suffit est {nearest}",
  twice: "cela est écrit deux fois, et c’est la dernière qui compte",
  point: "{written} est lu comme {read} dans la plus petite unité. Écrivez {meant} si vous voulez dire {written}",
  leastCharge:
    "dans cette monnaie, Stripe ne prélève pas moins de {least} (dans la plus petite unité), et c’est ce qui compte",
  mostCharge:
    "dans cette monnaie, Stripe ne prélève pas plus de {most} (dans la plus petite unité), et c’est ce qui compte",
};

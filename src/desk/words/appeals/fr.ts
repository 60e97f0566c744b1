import { checkouts } from "./checkouts-fr.ts";
import type { AppealsWords } from "./appeals-words.ts";

export const appeals: AppealsWords = {
  checkouts,
  off: "Rien n’est compté des appels : on ne peut donc pas le savoir. À la page « Écrire », sous « Votre publication », cochez « Compter ce que donnent les appels » : dès que vous l’aurez publié, on comptera, des nombres seulement, de personne en particulier.",
  offNow: "Le compte est arrêté : rien de nouveau ne s’ajoute ici.",
  nothingYet: "Rien n’a été compté ces mois-ci. Dès qu’un appel sera vu, on lira ici ce qu’il en advient.",
  appeal: "Appel",
  placement: "Emplacement",
  placements: { inline: "Dans l’article", banner: "Bandeau", modal: "Dialogue", wall: "Mur", header: "En-tête" },
  impressions: "Affichages",
  gifts: "Contributions commencées",
  few: "moins de 10",
  others: "Trop petit pour être distingué",
  since: "Depuis le {day} : {impressions} affichages, {gifts} contributions commencées.",
  sinceUntil: "Par mois entiers, du {day} au {until} : {impressions} affichages, {gifts} contributions commencées.",
  tooFew: "Trop peu a été vu ou commencé : de moins de dix, rien n’est dit.",
  earning: {
    question: "Quel appel rapporte ?",
    sentence: "Mille affichages de « {appeal} » ont amené {gifts} contributions.",
    money: "Soit {amounts}.",
    perThousand: "Contributions pour 1 000 affichages",
    moneyPerThousand: "{currency} pour 1 000",
    hint: "Une contribution régulière compte une fois, avec son premier prélèvement. Les devises ne sont jamais additionnées, et rien n’est montré en dessous de dix. Chaque appel a son propre lectorat : seules ses variantes disent quel texte est le meilleur.",
  },
  nuisance: {
    question: "Dérangeons-nous ?",
    sentence:
      "Pour chaque contribution, l’appel a été vu {asks} fois, fermé {dismissals} fois et remis à plus tard {snoozes} fois.",
    sentenceAsked: "Pour chaque contribution, l’appel a été vu {asks} fois.",
    chart: "Fermé ou remis à plus tard, par contribution",
    dismissals: "Fermé",
    snoozes: "Plus tard",
    asksPerGift: "Vu, par contribution",
    dismissalsPerGift: "Fermé, par contribution",
    snoozesPerGift: "Plus tard, par contribution",
    hint: "On ne peut savoir si celles et ceux qui ont remis à plus tard sont revenus : personne n’est suivi.",
  },
  dropOut: {
    question: "Où s’arrêtent-ils ?",
    sentence:
      "Sur mille affichages, {continues} ont mené à « Continuer ». Pour cent d’entre eux, {paid} contributions ont commencé.",
    choicesSentence:
      "Depuis le {day} : sur mille affichages, {choices} ont mené à un choix. Sur cent d’entre eux, {continues} sont allés à « Continuer ».",
    choicesFew: "Choix depuis le {day} : {choices}. C’est trop peu pour dire quelle part a continué.",
    choicesUnknown:
      "Combien ont choisi un montant n’est pas encore compté : cela commence avec les pages dont le widget est de cette version.",
    chart: "Contributions commencées, parmi celles qui ont continué",
    choices: "Ont choisi",
    chose: "Ont choisi, pour 1 000 affichages",
    choseAndWentOn: "Ont continué, de ceux qui ont choisi",
    continues: "Ont continué",
    wentOn: "Pour 1 000 affichages",
    paid: "De ceux qui ont continué",
    hint: "Choisir, c’est indiquer la fréquence ou le montant, ou continuer avec ce qui était là ; chaque affichage d’une page compte une fois. Ce qui s’est passé entre les deux, « Que deviennent les paiements chez Stripe ? » le dit. Une part est donnée là où cent ont continué. Les contributions d’appareils qui ne comptent pas n’apparaissent qu’à la dernière étape : sa part peut donc être trop élevée.",
  },
  variants: {
    question: "La différence entre variantes est-elle réelle ?",
    empty:
      "Aucune campagne n’a deux variantes. Ajoutez-en une seconde, et on lira ici laquelle est la meilleure, ou qu’on ne peut pas le savoir ici.",
    learns: "« {campaign} » apprend : une autre carte dit ce qu’on sait de ses variantes.",
    changed: "« {campaign} » : ses poids ont été changés ; une autre carte dit donc ce qu’on sait de ses variantes.",
    better: "« {campaign} » : {variant} est meilleure que {than}.",
    times: "Chaque affichage amène de {lower} à {upper} fois autant de contributions.",
    worse:
      "« {campaign} » : {variant} est moins bonne que {than} et peut partir. On ne sait pas encore laquelle des autres est la meilleure.",
    alike:
      "« {campaign} » : quelle que soit la meilleure, elle l’est de moins de {effect}. Gardez celle qui vous plaît.",
    weeks: "« {campaign} » : on ne le sait pas encore. Semaines encore nécessaires, environ : {weeks}.",
    early: "« {campaign} » : on ne le sait pas encore, et il est trop tôt pour dire quand.",
    never:
      "« {campaign} » : une différence de {effect} ne peut être connue ici en {weeks} semaines. Une de {least} ou plus, oui.",
    neverAtAll:
      "« {campaign} » : on ne peut pas le savoir ici en {weeks} semaines, même si l’une était dix fois meilleure.",
    sampleRatio:
      "« {campaign} » : les variantes ne sont pas montrées comme le disent leurs poids. Tant que c’est le cas, rien d’autre n’est à croire.",
    notSeen: "« {campaign} » : deux variantes n’ont pas encore été vues le même jour.",
    basis:
      "Depuis le {day} : {days}, {impressions} affichages, {gifts} contributions commencées. On cherche une différence de {effect}.",
    hint: "Regardez aussi souvent que vous voulez : là où il n’y a pas de différence, on en affirme une dans au plus une campagne sur vingt. On vérifie combien de fois chaque variante a été montrée là où il est noté que ses poids n’ont pas changé.",
    chart: "Contributions pour 1 000 affichages : meilleure estimation, et où peut se trouver la vérité",
    variant: "Variante",
    perThousand: "Contributions pour 1 000",
    atLeast: "Au moins",
    atMost: "Au plus",
    valuePerThousand: "{currency} pour 1 000",
  },
  asking: {
    question: "Qu’apporte le fait de demander ?",
    noHoldback:
      "Tout le monde est sollicité : on ne peut donc pas le savoir. À la page « Écrire », sous « À quelle fréquence », faites qu’une campagne ne sollicite jamais 10 pour cent du public : ce qu’il donne quand même, ce n’est pas la demande qui l’apporte.",
    adds: "« {campaign} » : qui peut être sollicité donne de {lower} à {upper} fois aussi souvent que qui ne l’est jamais. De ces contributions, au moins {share} ne seraient pas venues sans demander.",
    addsAtLeast:
      "« {campaign} » : qui peut être sollicité donne au moins {lower} fois aussi souvent que qui ne l’est jamais. De ces contributions, au moins {share} ne seraient pas venues sans demander.",
    takesAway:
      "« {campaign} » : qui peut être sollicité donne moins souvent que qui ne l’est jamais, de {lower} à {upper} fois aussi souvent.",
    tooEarly:
      "« {campaign} » : pas encore connu. Ce que l’on sait : qui peut être sollicité donne de {lower} à {upper} fois aussi souvent que qui ne l’est jamais.",
    weeks: "Semaines avant de savoir si demander double les contributions, environ : {weeks}.",
    never:
      "On ne saura pas ici cette année si demander les double ; on pourra savoir si elles sont {least} fois plus nombreuses.",
    neverAtAll: "Avec les contributions de ce journal, on ne le saura pas cette année, même si demander les décuplait.",
    few: "« {campaign} » : trop peu de contributions jusqu’ici. Il en faut dix de qui peut être sollicité et dix des {holdback} qui ne le sont jamais.",
    basis:
      "Du {since} au {until} : {asked} contributions de qui peut être sollicité, {heldBack} des {holdback} qui ne le sont jamais.",
    assumed:
      "Depuis quand {holdback} ne sont jamais sollicités n’est pas noté : on suppose qu’il en a toujours été ainsi.",
    chart: "Combien de fois aussi souvent donne qui peut être sollicité ; 1 veut dire autant",
    holdback: "Jamais sollicités",
    asked: "Contributions, sollicitables",
    heldBack: "Contributions, jamais sollicités",
    times: "Fois aussi souvent",
    atLeast: "Au moins",
    atMost: "Au plus",
    hint: "Compté sur les appareils mêmes, au retour du paiement, sur quelque page qu’il ait commencé ; rien n’est compté de qui s’y oppose. Contributions uniques et premiers prélèvements comptent pareillement. Les jours autour d’un changement de la part jamais sollicitée sont laissés de côté.",
  },
  sections: {
    question: "Où les appels sont-ils vus ?",
    sentence: "Surtout dans {section} : {share} des affichages qu’on peut dire par rubrique.",
    empty:
      "Aucune rubrique ne peut être dite : il en faut dix d’une sorte en un jour. Une page dit sa rubrique avec data-section sur la balise.",
    section: "Rubrique",
    share: "Part",
    none: "Sans rubrique",
    hint: "On ne peut savoir quelle rubrique rapporte : rien ne dit sur quelle page une contribution a commencé.",
  },
};

import type { TodayWords } from "./today-words.ts";

export const today: TodayWords = {
  question: "Sommes-nous en bonne voie, et que faire ?",
  next: "Une chose à faire",
  toPage: "Vers la page « {page} »",
  toStripe: "Ouvrir chez Stripe",
  run: "À lancer là où tourne votre serveur :",
  suggestions: {
    silent: "Vérifiez que les événements de Stripe arrivent : aucune nouvelle depuis {time}.",
    differs: "Comparez de nouveau le registre avec Stripe. Ce qui diffère encore : {left}.",
    "mail-waits": "Cherchez pourquoi les courriels ne partent pas. En attente : {due}.",
    "card-testing": "Regardez les paiements échoués chez Stripe : quelqu’un essaie peut-être des cartes.",
    "sample-ratio": "Cherchez pourquoi « {campaign} » ne montre pas ses variantes selon leurs poids.",
    "take-better": "Dans « {campaign} », gardez {variant} et retirez {than} : on donnera plus souvent.",
    "drop-worse": "Retirez {variant} de « {campaign} » : moins bonne que {than}.",
    "failed-charges":
      "Vérifiez chez Stripe que les prélèvements refusés sont retentés et que l’on écrit aux personnes. Contributions régulières en attente : {failed} sur {running}.",
    "goal-late":
      "Demandez pour « {goal} » à plus d’endroits ou plus clairement : à ce rythme, ce ne sera pas atteint le {until}.",
    "ask-less":
      "Demandez moins souvent : pour chaque contribution, l’appel a été fermé {dismissals} fois. Baissez le plafond de fréquence.",
    count:
      'Écrivez "tallies": {} dans votre configuration : tant que rien n’est compté, nul ne sait quel appel fonctionne.',
    "compare-ledger": "Comparez le registre avec Stripe : cela n’a pas été fait depuis un mois.",
    alike: "Osez davantage dans « {campaign} » : l’écart entre ses variantes est inférieur à {effect}.",
    nothing: "Il n’y a rien à faire : tout va comme il faut.",
  },
  goals: "Sommes-nous en bonne voie ?",
  noGoals:
    "Aucun objectif n’est fixé. Avec un objectif dans votre configuration, les appels montrent où il en est, et on lira ici quand il sera atteint.",
  goalStates: {
    reached: "« {goal} » est atteint : {reached} sur {target}.",
    "on-track":
      "« {goal} » est en bonne voie : {reached} sur {target} ({share}). À ce rythme, il est atteint le {day}, avant le dernier jour, le {until}.",
    late: "« {goal} » est en retard : {reached} sur {target} ({share}). Il faudrait {needed} par jour jusqu’au {until} ; ces temps-ci, c’est {perDay}.",
    over: "« {goal} » s’est terminé le {until} avec {reached} sur {target} ({share}).",
    coming: "« {goal} » : {reached} sur {target} ({share}). À ce rythme, il est atteint le {day}.",
    far: "« {goal} » : {reached} sur {target} ({share}). À ce rythme, il n’est pas atteint en dix ans.",
  },
  table: {
    goal: "Objectif",
    reached: "Atteint",
    target: "Visé",
    share: "Part",
    perDay: "Par jour, ces temps-ci",
    projected: "Atteint le",
    until: "Dernier jour",
  },
  broken: "Quelque chose est-il en panne ?",
  health: {
    gifts: {
      usual:
        "Dernières nouvelles de Stripe : {ago}. L’intervalle habituel entre deux contributions est d’environ {usual}.",
      silent:
        "Dernières nouvelles de Stripe : {ago}. L’intervalle habituel entre deux contributions est d’environ {usual} : peut-être que les événements n’arrivent pas.",
      few: "Dernières nouvelles de Stripe : {ago}. Il y a trop peu de contributions pour dire si c’est long.",
      none: "Stripe n’a encore annoncé aucune contribution.",
    },
    ledger: {
      agrees: "Comparé avec Stripe le {day} : rien ne différait.",
      mended: "Comparé avec Stripe le {day} : ce qui différait ({mended}) est juste à présent.",
      differs: "Comparé avec Stripe le {day} : tout n’a pas pu être réparé ({left}).",
      old: "Comparé avec Stripe pour la dernière fois le {day}, il y a plus d’un mois.",
      never: "Jamais encore comparé avec Stripe.",
    },
    cards: {
      calm: "Personne ne semble essayer des cartes.",
      testing: "Quelqu’un essaie peut-être des cartes : une preuve de travail est demandée aux navigateurs.",
    },
    mail: {
      sent: "Aucun courriel n’attend.",
      waiting: "Courriels qui attendent depuis plus d’une heure : {due}, déjà refusés par le serveur : {refused}.",
      off: "Aucun courriel n’est envoyé : SMTP_URL n’est pas réglé.",
    },
    store: {
      quick: "La base de données répond en {ms} ms.",
      slow: "La base de données répond lentement : {ms} ms.",
    },
  },
  amiss: "À regarder :",
  fine: "En ordre :",
  letter: {
    subject: "{publication} : la semaine au bureau",
    open: "Ouvrir le bureau",
    footer:
      "Cette lettre arrive chaque lundi parce que DESK_LETTER_TO est réglé là où tourne votre serveur. Sans ce réglage, il n’en vient aucune.",
  },
};

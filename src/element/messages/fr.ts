import type { Messages } from "./messages.ts";

export const messages: Messages = {
  dir: "ltr",
  amounts: [
    {
      locales: ["fr", "fr-FR", "fr-BE"],
      group: "\u202f",
      currencies: {
        eur: "{n}\u00a0€",
        chf: "{n}\u00a0CHF",
        cad: "{n}\u00a0$CA",
        usd: "{n}\u00a0$US",
        gbp: "{n}\u00a0£GB",
      },
    },
  ],
  early: {
    heading: "Soutenez {publication}",
    body: [
      "Si {publication} vous est utile, pensez à contribuer à son financement.",
      "Vous décidez combien et à quelle fréquence. Chaque montant compte. Merci.",
    ],
    howOften: "À quelle fréquence",
    once: "Une fois",
    month: "Par mois",
    year: "Par an",
    from: "dès {amount}",
    howMuch: "Combien",
    otherAmount: "Autre montant",
    willHappen: {
      once: "{amount} aujourd’hui, une seule fois. Rien ne sera prélevé ensuite.",
      month: "{amount} aujourd’hui, puis {amount} le {day} de chaque mois. Vous pouvez arrêter à tout moment.",
      monthEnd:
        "{amount} aujourd’hui, puis {amount} le {day} de chaque mois, ou le dernier jour des mois plus courts. Vous pouvez arrêter à tout moment.",
      year: "{amount} aujourd’hui, puis {amount} le {date} de chaque année. Vous pouvez arrêter à tout moment.",
    },
    ordinal: {
      one: "{n}er",
      other: "{n}",
    },
    firstOfMonth: "1er",
    atStripe: "Vous payez à la page suivante, chez Stripe.",
    accepted: "Moyens de paiement acceptés",
    continue: "Continuer",
    notReady: "Ce n’est pas le bon moment\u202f?",
    remindLater: "Me le rappeler plus tard",
    unreachable: "Le chargement a échoué. Vérifiez votre connexion et réessayez.",
    thisPublication: "cette publication",
  },
  late: {
    privacy: "Politique de confidentialité",
    questions: "Des questions\u202f? {contact}",
    amountField: "Montant en {currency}",
    continuing: "Ouverture du paiement sécurisé…",
    whenToRemind: "Quand pouvons-nous vous solliciter à nouveau\u202f?",
    tomorrow: "Demain",
    week: "Dans une semaine",
    monthLater: "Dans un mois",
    campaign: "Pas cette fois",
    alreadyGive: "Je donne déjà",
    back: "Retour",
    snoozed: "C’est noté. Nous ne vous solliciterons plus avant le {date}.",
    snoozedVisit:
      "C’est noté. Ce navigateur ne nous permet pas de le retenir\u202f; nous ne vous solliciterons donc plus pendant cette visite.",
    declined: "C’est noté. Vous ne verrez plus cet appel, ni aucun autre avant le {date}.",
    alreadyGives: "Merci de votre soutien. Nous ne vous solliciterons plus sur cet appareil avant le {date}.",
    undo: "Annuler",
    amountProblem: {
      empty: "Veuillez indiquer un montant.",
      "not-a-number": "Veuillez indiquer le montant en chiffres, par exemple {example}.",
      "too-precise": "Veuillez indiquer un montant en {currency} avec deux décimales au plus, par exemple {example}.",
      "not-whole": "Veuillez indiquer un montant en {currency} sans décimales, par exemple {example}.",
      "too-small": "Le plus petit montant que nous pouvons accepter est de {limit}.",
      "too-large": "Le plus grand montant que nous pouvons accepter ici est de {limit}.",
    },
    checkoutProblem: {
      offline:
        "Nous n’avons pas pu joindre la page de paiement. Aucune somme n’a été prélevée. Vérifiez votre connexion, puis appuyez de nouveau sur «\u202fContinuer\u202f».",
      busy: "La page de paiement ne répond pas pour l’instant. Aucune somme n’a été prélevée. Appuyez de nouveau sur «\u202fContinuer\u202f» dans une minute.",
      refused: "Ce paiement n’a pas été accepté. Aucune somme n’a été prélevée. Essayez avec un autre montant.",
    },
    cancelled: "Aucune somme n’a été prélevée. Votre choix est toujours là.",
    expired: "Cette page de paiement a expiré, et aucune somme n’a été prélevée. Votre choix est toujours là.",
    checking: "Vérification de votre contribution…",
    checkAgain: "Vérifier à nouveau",
    unconfirmed:
      "Nous n’avons pas encore pu confirmer votre contribution. Si vous avez payé, vous recevrez un reçu et vous n’avez plus rien à faire.",
    thanks: "Merci",
    thanksOnce:
      "Votre contribution de {amount} est bien arrivée. Grâce à vous, tout le monde peut continuer à lire {publication}.",
    thanksMonth:
      "Votre première contribution de {amount} est bien arrivée, et {amount} seront prélevés chaque mois. Vous pouvez arrêter à tout moment. Grâce à vous, tout le monde peut continuer à lire {publication}.",
    thanksYear:
      "Votre première contribution de {amount} est bien arrivée, et {amount} seront prélevés chaque année. Vous pouvez arrêter à tout moment. Grâce à vous, tout le monde peut continuer à lire {publication}.",
    processing: "Votre contribution est en chemin",
    processingOnce:
      "Votre banque a besoin de quelques jours pour traiter le paiement de {amount}. Vous n’avez plus rien à faire, et nous ne vous solliciterons pas d’ici là.",
    processingMonth:
      "Votre banque a besoin de quelques jours pour traiter le premier paiement de {amount}, puis {amount} seront prélevés chaque mois. Vous n’avez plus rien à faire, et nous ne vous solliciterons pas d’ici là.",
    processingYear:
      "Votre banque a besoin de quelques jours pour traiter le premier paiement de {amount}, puis {amount} seront prélevés chaque année. Vous n’avez plus rien à faire, et nous ne vous solliciterons pas d’ici là.",
  },
};

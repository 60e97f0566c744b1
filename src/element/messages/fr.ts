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
    willHappenOnce: "{amount} aujourd’hui, une seule fois. Rien ne sera prélevé ensuite.",
    oneMoment: "Un instant…",
    atStripe: "Vous payez à la page suivante, chez Stripe.",
    accepted: "Moyens de paiement acceptés",
    continue: "Continuer",
    notReady: "Ce n’est pas le bon moment\u202f?",
    remindLater: "Me le rappeler plus tard",
    unreachable: "Le chargement a échoué. Vérifiez votre connexion et appuyez de nouveau.",
    thisPublication: "cette publication",
  },
  late: {
    willHappen: {
      month: "{amount} aujourd’hui, puis {amount} le {day} de chaque mois.",
      "month-end":
        "{amount} aujourd’hui, puis {amount} le {day} de chaque mois, ou le dernier jour des mois plus courts.",
      "month-about":
        "{amount} aujourd’hui, puis {amount} le {day} de chaque mois, ou jusqu’à trois jours avant ou après, selon la longueur du mois.",
      year: "{amount} aujourd’hui, puis {amount} le {date} de chaque année.",
      "year-leap":
        "{amount} aujourd’hui, puis {amount} le {date} de chaque année, ou le {leapDate} les années bissextiles.",
    },
    cancelAnyTime: "Vous pouvez arrêter à tout moment.",
    ordinal: {
      one: "{n}er",
      other: "{n}",
    },
    firstOfMonth: "1er",
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
      refused:
        "La page de paiement ne peut pas accepter cette demande, et réessayer n’y changera rien. Aucune somme n’a été prélevée.",
      "refused-amount":
        "La page de paiement n’accepte pas ce montant. Aucune somme n’a été prélevée. Veuillez choisir un autre montant.",
      "open-elsewhere":
        "Une autre page de paiement est ouverte, dans un autre onglet ou une autre fenêtre. Si vous payez sur les deux, vous donnez deux fois. Appuyez de nouveau sur « Continuer » pour ouvrir aussi celle-ci.",
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
      "Votre première contribution de {amount} est bien arrivée, et {amount} seront prélevés chaque mois. Grâce à vous, tout le monde peut continuer à lire {publication}.",
    thanksYear:
      "Votre première contribution de {amount} est bien arrivée, et {amount} seront prélevés chaque année. Grâce à vous, tout le monde peut continuer à lire {publication}.",
    processing: "Votre contribution est en chemin",
    processingOnce:
      "Votre banque a besoin de quelques jours pour traiter le paiement de {amount}. Vous n’avez plus rien à faire, et nous ne vous solliciterons pas d’ici là.",
    processingMonth:
      "Votre banque a besoin de quelques jours pour traiter le premier paiement de {amount}, puis {amount} seront prélevés chaque mois. Vous n’avez plus rien à faire, et nous ne vous solliciterons pas d’ici là.",
    processingYear:
      "Votre banque a besoin de quelques jours pour traiter le premier paiement de {amount}, puis {amount} seront prélevés chaque année. Vous n’avez plus rien à faire, et nous ne vous solliciterons pas d’ici là.",
    failed: "Votre contribution n’est pas arrivée",
    failedDetail:
      "Votre banque n’a pas versé les {amount} qui étaient en chemin. Aucune somme n’a été prélevée, et aucune autre tentative n’aura lieu.",
    giveAgain: "Choisir à nouveau",
    supporter: "Vous nous soutenez déjà : merci. Ce que vous choisissez ici s’y ajoute.",
    manage: "Modifier ou arrêter votre contribution",
    manageByContact: "Pour modifier ou arrêter votre contribution : {contact}",
  },
};

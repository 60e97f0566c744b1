import type { Messages } from "./messages.ts";

export const messages: Messages = {
  dir: "ltr",
  early: {
    heading: "Soutenez {publication}",
    body: [
      "Ce que vous venez de lire a demandé des jours d’enquête, de vérification et de relecture. Aucun propriétaire ne nous a dicté ce qu’il fallait écrire, et personne n’a eu à payer pour le lire.",
      "C’est possible parce que des lectrices et des lecteurs choisissent de payer pour ce que tout le monde peut lire. Si notre travail vous est utile, pensez à les rejoindre.",
      "Même modeste, même ponctuelle, votre contribution finance notre travail d’information. Merci.",
    ],
    signature: "Celles et ceux qui font {publication}",
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
    continue: "Continuer",
    accepted: "Moyens de paiement acceptés",
    privacy: "Politique de confidentialité",
    notReady: "Ce n’est pas le bon moment ?",
    remindLater: "Me le rappeler plus tard",
    unreachable: "Le chargement a échoué. Vérifiez votre connexion et réessayez.",
    thisPublication: "cette publication",
  },
  late: {
    amountField: "Montant en {currency}",
    continuing: "Ouverture du paiement sécurisé…",
    whenToRemind: "Quand pouvons-nous vous solliciter à nouveau ?",
    tomorrow: "Demain",
    week: "Dans une semaine",
    monthLater: "Dans un mois",
    campaign: "Pas cette fois",
    alreadyGive: "Je donne déjà",
    back: "Retour",
    snoozed: "C’est noté. Nous ne vous solliciterons plus avant le {date}.",
    snoozedVisit:
      "C’est noté. Ce navigateur ne nous permet pas de le retenir ; nous ne vous solliciterons donc plus pendant cette visite.",
    declined: "C’est noté. Vous ne verrez plus cet appel, ni aucun autre avant le {date}.",
    alreadyGives: "Merci de votre soutien. Nous ne vous solliciterons plus sur cet appareil avant le {date}.",
    undo: "Annuler",
    amountProblem: {
      empty: "Veuillez indiquer un montant.",
      "not-a-number": "Veuillez indiquer le montant en chiffres, par exemple {example}.",
      "too-precise": "Veuillez indiquer un montant tel que {example}.",
      "too-small": "Le plus petit montant que nous pouvons accepter est de {limit}.",
      "too-large": "Le plus grand montant que nous pouvons accepter ici est de {limit}.",
    },
    checkoutProblem: {
      offline:
        "Nous n’avons pas pu joindre la page de paiement. Aucune somme n’a été prélevée. Vérifiez votre connexion, puis appuyez de nouveau sur « Continuer ».",
      busy: "La page de paiement ne répond pas pour l’instant. Aucune somme n’a été prélevée. Appuyez de nouveau sur « Continuer » dans une minute.",
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
      "Votre première contribution de {amount} est bien arrivée, et {amount} suivront chaque mois. Vous pouvez arrêter à tout moment. Grâce à vous, tout le monde peut continuer à lire {publication}.",
    thanksYear:
      "Votre première contribution de {amount} est bien arrivée, et {amount} suivront chaque année. Vous pouvez arrêter à tout moment. Grâce à vous, tout le monde peut continuer à lire {publication}.",
    processing: "Votre contribution est en chemin",
    processingDetail:
      "Votre banque a besoin de quelques jours pour traiter le paiement de {amount}. Vous n’avez plus rien à faire, et nous ne vous solliciterons pas d’ici là.",
    questions: "Des questions ? {contact}",
  },
};

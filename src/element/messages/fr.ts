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
    alreadyGive: "Je contribue déjà",
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
      "slowed-down":
        "Pour écarter ceux qui essaient des cartes volées, cette page ne laisse passer que peu de paiements pour l’instant. Aucune somme n’a été prélevée. Appuyez de nouveau sur «\u202fContinuer\u202f» dans dix minutes, ou donnez depuis un navigateur avec JavaScript, sous l’un de nos articles.",
      "too-many":
        "De nombreux paiements ont été commencés depuis votre connexion, cette page n’en accepte donc plus pour l’instant. Aucune somme n’a été prélevée. Appuyez de nouveau sur «\u202fContinuer\u202f» dans dix minutes.",
      "open-elsewhere":
        "Une autre page de paiement est ouverte, dans un autre onglet ou une autre fenêtre. Si vous payez sur les deux, vous contribuez deux fois. Appuyez de nouveau sur «\u202fContinuer\u202f» pour ouvrir aussi celle-ci.",
    },
    cancelled: "Aucune somme n’a été prélevée. Votre choix est toujours là.",
    expired: "Cette page de paiement a expiré, et aucune somme n’a été prélevée. Votre choix est toujours là.",
    checking: "Vérification de votre contribution…",
    checkAgain: "Vérifier à nouveau",
    unconfirmed:
      "Nous n’avons pas encore pu confirmer votre contribution. Si vous avez payé, vous recevrez un reçu et vous n’avez plus rien à faire.",
    thanks: "Merci",
    thanksOnce: "Votre contribution de {amount} est bien arrivée. Grâce à vous, {publication} reste accessible à tous.",
    thanksMonth:
      "Votre première contribution de {amount} est bien arrivée, et {amount} seront prélevés chaque mois. Grâce à vous, {publication} reste accessible à tous.",
    thanksYear:
      "Votre première contribution de {amount} est bien arrivée, et {amount} seront prélevés chaque année. Grâce à vous, {publication} reste accessible à tous.",
    notDeductible:
      "{publication} n’est pas un organisme caritatif. Votre contribution n’est pas déductible des impôts.",
    processing: "Votre contribution est en chemin",
    processingOnce:
      "Votre banque a besoin de quelques jours pour traiter le paiement de {amount}. Vous n’avez plus rien à faire, et nous ne vous solliciterons pas d’ici là.",
    processingMonth:
      "Votre banque a besoin de quelques jours pour traiter le premier paiement de {amount}, puis {amount} seront prélevés chaque mois. Vous n’avez plus rien à faire, et nous ne vous solliciterons pas d’ici là.",
    processingYear:
      "Votre banque a besoin de quelques jours pour traiter le premier paiement de {amount}, puis {amount} seront prélevés chaque année. Vous n’avez plus rien à faire, et nous ne vous solliciterons pas d’ici là.",
    failed: "Votre contribution n’est pas arrivée",
    failedDetail:
      "Votre banque n’a pas versé le montant de {amount} qui était en chemin. Aucune somme n’a été prélevée, et aucune autre tentative n’aura lieu.",
    giveAgain: "Choisir à nouveau",
    supporter: "Vous nous soutenez déjà\u00a0: merci. Ce que vous choisissez ici s’y ajoute.",
    manage: "Modifier ou arrêter votre contribution",
    manageByContact: "Pour modifier ou arrêter votre contribution\u00a0: {contact}",
    close: "Fermer",
    fold: "Réduire",
    wall: "Pour lire la suite, choisissez ci-dessous\u00a0: soutenez {publication}, ou dites-nous quand vous solliciter à nouveau.",
    wallStrict: "Pour lire la suite, soutenez {publication}.",
    confirmGiving: "Soutenez-vous déjà {publication}\u202f? Nous vous croyons sur parole.",
    yesIGive: "Oui, je contribue",
    ownDay: "Un autre jour",
    ownDayButton: "Me le rappeler ce jour-là",
    onThisDevice: "Cela vaut sur cet appareil, dans ce navigateur.",
    reminded: "Vous nous avez demandé de vous le rappeler. Votre choix est prêt.",
    coverFees: "Ajouter {fee}, pour que {publication} reçoive {amount} en entier",
    nudge: "Préférez-vous contribuer à hauteur de {amount} chaque mois\u202f?",
    nudgeYes: "Oui, chaque mois",
    nudgeNo: "Non, une seule fois",
    currency: "Devise",
    goalAmount: "{reached} sur {target}",
    goalContributions: "Contributions\u00a0: {reached} sur {target}",
    goalSupporters: "Soutiens\u00a0: {reached} sur {target}",
    why: "Pourquoi vois-je cet appel\u202f?",
    whyAsked: "Sur cet appareil, vous ne nous avez pas demandé d’attendre, et vous ne contribuez pas encore.",
    whySeen: "Affiché ces {days} derniers jours\u00a0: {count}. Au plus\u00a0: {limit}.",
    whyArticles: "Articles lus sur cet appareil\u00a0: {count}.",
    whyPage: "Cet appel est destiné à des pages comme celle-ci.",
    whyShare:
      "Votre appareil en décide seul. Rien de ce qui en sort ne dit qui vous êtes\u00a0: on compte tout au plus qu’un appel a été affiché, quelle réponse il a reçue, et que quelqu’un a donné.",
    remembers: "Ce que cet appareil retient",
    remembersNothing: "Rien.",
    remembersSeen: "Appels au soutien vus\u00a0: {count}",
    remembersArticles: "Articles lus\u00a0: {count}",
    remembersUntil: "Aucune sollicitation avant le\u00a0: {date}",
    remembersChoice: "Votre choix\u00a0: {amount}",
    remembersGift: "Votre contribution, connue jusqu’au\u00a0: {date}",
    objects: "Ne pas compter ce que je vois, lis et réponds",
    forget: "Tout oublier",
    forgotten: "Cet appareil a tout oublié.",
    newsletter: "Pas maintenant\u202f? Restons en contact par e-mail",
    newsletterAfter: "Restons en contact par e-mail",
    newsletterEmail: "Adresse e-mail",
    newsletterSend: "S’inscrire",
    newsletterDone: "Merci. Nous avons bien reçu votre adresse.",
    newsletterRefused: "Cela ne fonctionne pas pour le moment. Votre adresse n’a pas été enregistrée.",
    share: "Faire connaître {publication} autour de vous",
    remindByMail: "Aussi par e-mail",
    remindConsent:
      "Oui, {publication} peut me le rappeler par e-mail le {date}. Mon adresse ne sert à rien d’autre et sera effacée ensuite.",
    remindSend: "Me le rappeler par e-mail",
    remindSent: "Regardez dans votre boîte de réception\u00a0: le rappel ne viendra que si vous l’avez confirmé.",
    addToCalendar: "Ajouter à mon agenda",
    recogniseMe: "Me reconnaître sur cet appareil",
    recogniseHow:
      "Si nous connaissons une contribution de cette adresse, nous y envoyons un lien pour reconnaître cet appareil.",
    recogniseSend: "Envoyer le lien",
    recogniseSent:
      "Si nous connaissons une contribution de cette adresse, un lien est en route vers elle. Si rien n’arrive, regardez dans les indésirables ou essayez une autre adresse.",
    anotherAddress: "Essayer une autre adresse",
    letterProblem: {
      address: "Veuillez indiquer une adresse e-mail, par exemple {example}.",
      offline:
        "Nous n’avons pas pu joindre le serveur, et rien n’a été envoyé. Vérifiez votre connexion, puis appuyez de nouveau sur le bouton.",
      busy: "Cela ne fonctionne pas pour le moment, et rien n’a été envoyé. Appuyez de nouveau sur le bouton dans quelques minutes.",
      refused:
        "Cela ne fonctionne pas ici, et réessayer n’y changera rien. Rien n’a été envoyé. Votre choix sur cet appareil est conservé.",
    },
    recognised: "Nous vous reconnaissons sur cet appareil jusqu’au {date}, et nous ne vous solliciterons pas d’ici là.",
    renewalFailed: "Votre contribution n’a pas pu être prélevée",
    renewalFailedDetail:
      "Le dernier paiement de votre contribution à {publication} n’a pas abouti, peut-être parce qu’une carte a expiré. Choisissez un autre moyen de paiement, et il n’y aura rien d’autre à faire.",
    cardExpires: "Votre carte expire bientôt",
    cardExpiresDetail:
      "La carte qui paie votre contribution à {publication} expire avant le prochain paiement. Choisissez un autre moyen de paiement, et il n’y aura rien d’autre à faire.",
    giftEnded: "Votre contribution a pris fin",
    giftEndedDetail:
      "Les paiements de votre contribution à {publication} n’aboutissaient plus. Elle a donc pris fin, et plus rien ne sera prélevé. Merci pour tout ce que vous avez donné.",
    mend: "Choisir un autre moyen de paiement",
    notNow: "Pas maintenant",
    preview: "Ceci est un aperçu\u00a0: rien n’est payé ni retenu.",
  },
};

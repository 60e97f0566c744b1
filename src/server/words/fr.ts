import type { EndpointWords } from "./words.ts";

export const words: EndpointWords = {
  dir: "ltr",
  mail: {
    orOpen: "Si le bouton ne fonctionne pas, ouvrez cette adresse\u00a0:",
    contact: "Des questions\u202f? {contact}",
    privacyPolicy: "Politique de confidentialité",
  },
  thisPublication: "cette publication",
  manage: {
    title: "Vos contributions",
    mail: {
      subject: "Votre lien vers vos contributions à {publication}",
      text: "Voici le lien que vous avez demandé. Il montre vos contributions à {publication} et permet de les modifier, de les mettre en pause ou de les arrêter.",
      button: "Ouvrir mes contributions",
      expires: "Le lien fonctionne une seule fois, pendant 15\u00a0minutes.",
      footer:
        "Vous recevez cet e-mail parce que quelqu’un l’a demandé sur une page de {publication}, très probablement vous. Si ce n’était pas vous, vous n’avez rien à faire\u00a0: sans cet e-mail, personne ne voit rien.",
    },
    ask: {
      intro:
        "Indiquez l’adresse e-mail avec laquelle vous avez contribué. Nous vous envoyons un lien qui vous permet de voir vos contributions, d’en changer le montant, de les mettre en pause ou de les arrêter. Aucun compte n’est nécessaire.",
      email: "Adresse e-mail",
      button: "Envoyez-moi le lien",
      whoever: "Cette page ne montre jamais si une adresse a servi à contribuer. Seul l’e-mail le dit.",
      sent: "Si vous avez contribué avec cette adresse, un e-mail avec un lien est en route. Le lien fonctionne une seule fois, pendant 15\u00a0minutes.",
      sentHint:
        "Rien au bout de quelques minutes\u202f? Regardez dans les indésirables, ou essayez l’adresse à laquelle vos reçus sont envoyés.",
      noAddress: "Ceci n’est pas une adresse e-mail. Un exemple\u00a0: name@example.org",
      tooMany: "Il y a eu trop de tentatives. Attendez quelques minutes, puis réessayez.",
      noMail: "Les contributions ne peuvent pas être modifiées sur cette page.",
    },
    open: {
      title: "Ouvrir vos contributions",
      intro:
        "Appuyez sur le bouton pour voir et modifier vos contributions sur cet appareil. Le lien fonctionne une seule fois.",
      button: "Ouvrir mes contributions",
    },
    again: {
      stale: "Ce lien a déjà servi, ou ses 15\u00a0minutes sont écoulées. Demandez-en un nouveau.",
      ended:
        "Cette page se ferme au bout de 30\u00a0minutes, pour que personne d’autre ne la trouve ouverte. Demandez un nouveau lien.",
      signedOut: "C’est fait\u00a0: vos contributions ne sont plus visibles sur cet appareil.",
    },
    gift: {
      month: "{amount} par mois",
      year: "{amount} par an",
      next: "Le prochain prélèvement aura lieu le {date}.",
      pausedUntil: "En pause. Le prochain prélèvement aura lieu le {date}.",
      paused: "En pause. Rien ne sera prélevé tant que vous ne reprenez pas la contribution.",
      endsOn: "Contribution arrêtée. Elle court jusqu’au {date}, et plus rien ne sera prélevé.",
      ended: "Contribution terminée. Plus rien ne sera prélevé.",
      failed:
        "Le dernier prélèvement de {amount} a été refusé. Changez de carte ou de compte bancaire, et il sera tenté à nouveau\u202f; ou arrêtez la contribution.",
      card: "{name} se terminant par {last4}, expire fin {expiry}",
      account: "{name} se terminant par {last4}",
      otherMethod: "{name}",
    },
    actions: {
      amount: "Changer le montant",
      pause: "Mettre en pause",
      resume: "Reprendre maintenant",
      end: "Arrêter cette contribution",
      undoEnd: "Garder cette contribution",
      card: "Changer de carte ou de compte bancaire",
      receipts: "Reçus et factures",
      earlierReceipts: "Reçus d’une contribution antérieure",
      done: "J’ai terminé sur cet appareil",
    },
    none: "Aucune de vos contributions n’est en cours actuellement.",
    giveAgain: "Contribuer à nouveau",
    back: "Retour à vos contributions",
    paid: {
      title: "Ce que vous avez payé",
      once: "{amount}, une fois",
      givenBack: "remboursement de {amount}",
    },
    amount: {
      title: "Changer le montant",
      nowMonth: "Vous donnez actuellement {amount} par mois.",
      nowYear: "Vous donnez actuellement {amount} par an.",
      first:
        "Le nouveau montant sera prélevé pour la première fois le {date}. Ce que vous avez déjà payé ne change pas.",
      newAmount: "Nouveau montant",
      next: "Continuer",
      confirmTitle: "Confirmez le nouveau montant",
      confirmMonth: "À partir du {date}, le prélèvement de chaque mois sera de {amount} au lieu de {before}.",
      confirmYear: "À partir du {date}, le prélèvement de chaque année sera de {amount} au lieu de {before}.",
      confirm: "Confirmer",
      same: "C’est ce que vous donnez actuellement. Choisissez un autre montant.",
      doneMonth: "C’est modifié\u00a0: à partir du {date}, le prélèvement de chaque mois sera de {amount}.",
      doneYear: "C’est modifié\u00a0: à partir du {date}, le prélèvement de chaque année sera de {amount}.",
    },
    pause: {
      title: "Mettre cette contribution en pause",
      intro:
        "Rien n’est prélevé pendant la pause. La contribution reprend d’elle-même, et vous pouvez la reprendre ou l’arrêter à tout moment.",
      for1: "Pause d’un mois",
      for3: "Pause de 3\u00a0mois",
      for6: "Pause de 6\u00a0mois",
      forYear: "Sauter le prochain prélèvement",
      until: "Ensuite, un prélèvement de {amount} aura de nouveau lieu le {date}.",
      done: "C’est en pause\u00a0: le prochain prélèvement aura lieu le {date}.",
      resumeText: "Si vous la reprenez maintenant, un prélèvement de {amount} aura lieu le {date}.",
      resumed: "C’est repris\u00a0: le prochain prélèvement aura lieu le {date}.",
    },
    end: {
      title: "Arrêter cette contribution",
      until: "Elle court jusqu’au {date}, et plus rien ne sera prélevé.",
      now: "Le dernier prélèvement a été refusé\u202f; la contribution prend donc fin immédiatement. Plus rien ne sera prélevé.",
      button: "L’arrêter",
      keep: "La garder",
      done: "C’est arrêté\u00a0: la contribution court jusqu’au {date}, et plus rien ne sera prélevé. Merci pour tout ce que vous avez donné.",
      doneNow: "C’est arrêté\u00a0: plus rien ne sera prélevé. Merci pour tout ce que vous avez donné.",
      undoText: "Si vous la gardez, un prélèvement de {amount} aura lieu le {date}.",
      undone: "Votre contribution continue, et le prochain prélèvement aura lieu le {date}.",
    },
    problem: {
      stripeDown:
        "Stripe, qui traite les paiements des contributions, est injoignable pour l’instant. Rien n’a été modifié. Réessayez dans quelques minutes.",
      unsure:
        "Stripe n’a pas répondu à temps, et personne ne peut encore dire si la modification a été faite. Regardez à nouveau vos contributions dans quelques minutes.",
      refused: "Stripe n’a pas accepté cette demande. Rien n’a été modifié.",
      notYours: "Cette contribution ne peut pas être modifiée ici. Rien n’a été modifié.",
      notNow: "Dans son état actuel, la contribution ne le permet pas. Rien n’a été modifié.",
    },
  },
  recognise: {
    mail: {
      subject: "Faites reconnaître votre appareil par {publication}",
      text: "Vous soutenez déjà {publication}\u00a0: merci. Ouvrez ce lien sur l’appareil sur lequel vous ne souhaitez plus de sollicitations.",
      button: "Reconnaître cet appareil",
      expires: "Le lien fonctionne une seule fois, pendant 15\u00a0minutes.",
      footer:
        "Vous recevez cet e-mail parce que quelqu’un l’a demandé sur une page de {publication}, très probablement vous. Si ce n’était pas vous, vous n’avez rien à faire.",
    },
    title: "Reconnaître cet appareil",
    intro:
      "Appuyez sur le bouton, et {publication} ne vous sollicitera plus sur cet appareil tant que dure votre contribution. Le lien fonctionne une seule fois.",
    button: "Reconnaître cet appareil",
    noPage:
      "Ce lien ne dit pas à quelle page il se rapporte. Sur l’appareil à reconnaître, choisissez «\u202fJe contribue déjà\u202f» sous un appel et demandez-y un nouveau lien.",
    none: "Aucune contribution n’est en cours avec cette adresse\u202f; il n’y a donc rien à reconnaître. Merci pour ce que vous avez donné.",
  },
  notice: {
    renewal: {
      subject: "Votre contribution à {publication} continue\u00a0: prochain prélèvement le {date}",
      goesOn: "Vous soutenez {publication} à hauteur de {amount} par an. Merci.",
      next: "Le prochain prélèvement de {amount} aura lieu le {date}, puis chaque année jusqu’à ce que vous arrêtiez votre contribution.",
      why: "Ce message précède chaque prélèvement annuel, pour qu’aucun ne soit une surprise.",
    },
    reminder: {
      subject: "Vous soutenez {publication} chaque mois",
      goesOn: "Vous soutenez {publication} à hauteur de {amount} par mois. Merci.",
      next: "Le prochain prélèvement de {amount} aura lieu le {date}, puis chaque mois jusqu’à ce que vous arrêtiez votre contribution.",
      why: "Ce message vient de temps en temps, pour qu’aucune contribution mensuelle ne soit oubliée.",
    },
    cardEnds:
      "Votre carte ne sera plus valable ce jour-là. Veuillez en indiquer une nouvelle si vous souhaitez que votre contribution continue.",
    howToChange:
      "Vous pouvez modifier votre contribution, la mettre en pause ou l’arrêter à tout moment. Vous n’avez pas à donner de raison.",
    howByContact: "Pour modifier votre contribution, la mettre en pause ou l’arrêter, contactez-nous\u00a0: {contact}",
    seeGift: "Voir, modifier ou arrêter ma contribution",
    tax: {
      company: "{publication} n’est pas un organisme caritatif. Votre contribution n’est pas déductible des impôts.",
      nonprofit:
        "{publication} est un organisme à but non lucratif. Veuillez conserver ce message avec vos documents\u00a0: que votre contribution soit ou non déductible des impôts dépend de votre lieu de résidence.",
    },
    changed: {
      subject: "Votre contribution à {publication} a été modifiée",
      amountMonth: "Vous donnez désormais {amount} par mois.",
      amountYear: "Vous donnez désormais {amount} par an.",
      firstCharge: "Ce montant sera prélevé pour la première fois le {date}.",
      pausedSubject: "Votre contribution à {publication} est en pause",
      pausedUntil: "Rien ne sera prélevé avant le {date}. Votre contribution de {amount} reprendra ensuite.",
      paused: "Rien ne sera prélevé tant que vous ne reprenez pas votre contribution de {amount}.",
      goesOnSubject: "Votre contribution à {publication} continue",
      goesOn: "Le prochain prélèvement de {amount} aura lieu le {date}.",
      endedSubject: "Vous avez arrêté votre contribution à {publication}",
      ended: "Plus rien ne sera prélevé.",
      endsOn: "Ce que vous avez donné vaut jusqu’au {date}.",
      undo: "D’ici là, vous pouvez changer d’avis.",
      thanks: "Merci pour tout ce que vous avez donné.",
      why: "Ce message confirme ce qui a été demandé sur la page de votre contribution. Si ce n’était pas vous, veuillez nous le signaler.",
    },
    failed: {
      subject: "Votre contribution à {publication} n’a pas pu être prélevée",
      notCharged:
        "Votre banque ou votre carte a refusé le paiement de {amount} pour {publication}. Aucune somme n’a été prélevée.",
      triesAgain:
        "Un nouveau prélèvement sera tenté le {date}. Si votre carte est toujours valable, vous n’avez rien à faire.",
      noMore:
        "Aucun nouveau prélèvement ne sera tenté automatiquement. Avec une autre carte, votre contribution continue.",
      ended: "Votre contribution a donc pris fin, et plus rien ne sera prélevé.",
      newCard: "Indiquer une autre carte",
      giveAgain: "Contribuer à nouveau",
      why: "Ce message vient lorsqu’un prélèvement de votre contribution échoue.",
    },
    debitFailed: {
      subject: "Votre contribution à {publication} n’est pas arrivée",
      bounced: "Votre banque n’a pas versé le montant de {amount} que vous avez donné à {publication}.",
      nothingMore: "Aucune somme n’a été prélevée, et aucune autre tentative n’aura lieu.",
      another: "Si vous souhaitez toujours contribuer, un autre compte ou une carte fera l’affaire.",
      why: "Ce message ne vient qu’une fois, parce que vous avez contribué à {publication}.",
    },
  },
  reminder: {
    giftOnce: "{amount}, une fois",
    giftMonth: "{amount} par mois",
    giftYear: "{amount} par an",
    giveNow: "Contribuer maintenant",
    questions: "Des questions\u202f? {contact}",

    confirmTitle: "Voulez-vous que nous vous le rappelions le {date}\u202f?",
    confirmText: "{publication} vous écrira une seule fois, ce jour-là, et plus jamais sans que vous le demandiez.",
    confirmGift: "L’e-mail reprendra ce que vous aviez choisi\u00a0: {gift}.",
    confirmErased: "Votre adresse sera effacée ensuite.",
    confirmButton: "Oui, me le rappeler",
    noThanks: "Non, ne rien envoyer",

    confirmedTitle: "Nous vous le rappellerons le {date}.",
    confirmedText: "D’ici là, nous ne vous écrirons pas à ce sujet.",
    onItsWay: "Le jour est venu\u00a0: l’e-mail est en route.",
    callOff: "Annuler le rappel",

    stopTitle: "Voulez-vous annuler le rappel\u202f?",
    stopText: "Rien ne sera alors envoyé, et votre adresse sera effacée.",
    stopButton: "Annuler le rappel",
    stoppedTitle: "Il n’y aura pas de rappel.",
    stoppedText: "Aucun e-mail ne viendra, et votre adresse est effacée.",

    goneTitle: "Ce rappel n’existe plus.",
    goneText:
      "Il a été envoyé ou annulé, ou personne ne l’a confirmé dans les 7\u00a0jours. Vous pouvez en demander un nouveau sur les pages de {publication}.",
    dayOverTitle: "Le jour de ce rappel est passé.",
    dayOverText:
      "Aucun e-mail ne viendra. Vous pouvez contribuer maintenant, ou demander un rappel pour un autre jour sur les pages de {publication}.",
    brokenTitle: "Ce lien ne fonctionne pas.",
    brokenText: "Il en manque peut-être une partie. Ouvrez-le encore une fois depuis l’e-mail.",
    laterTitle: "Cela n’a pas fonctionné pour l’instant.",
    laterText: "Rien n’a changé. Veuillez réessayer dans une minute.",
    tryAgain: "Réessayer",

    confirmMail: {
      subject: "Veuillez confirmer votre rappel pour le {date}",
      text: "Quelqu’un a demandé à {publication} d’envoyer un rappel à cette adresse le {date}. Si c’était vous, veuillez le confirmer.",
      gift: "Il reprendra ce qui avait été choisi\u00a0: {gift}.",
      button: "Confirmer le rappel",
      unconfirmed:
        "Sans votre confirmation, rien de plus n’est envoyé, et l’adresse est effacée dans les 7\u00a0jours.",
      footer: "Vous ne l’avez pas demandé\u202f? Alors ne faites rien.",
      callOff: "L’annuler tout de suite",
    },
    mail: {
      subject: "Votre rappel\u00a0: soutenir {publication}",
      text: "Vous avez demandé à {publication} de vous le rappeler aujourd’hui.",
      gift: "Vous aviez choisi\u00a0: {gift}.",
      button: "Continuer",
      erased: "C’était le seul rappel. Votre adresse est maintenant effacée.",
      footer: "Vous avez demandé cet e-mail le {date} et l’avez confirmé.",
      callOff: "Ne plus recevoir d’e-mails de ce genre",
    },
    calendar: {
      title: "Soutenir {publication}",
      text: "Vous vouliez qu’on vous le rappelle aujourd’hui.",
      gift: "Vous aviez choisi\u00a0: {gift}.",
    },
  },
};

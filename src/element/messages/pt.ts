import type { Messages } from "./messages.ts";

export const messages: Messages = {
  dir: "ltr",
  amounts: [
    {
      locales: ["pt", "pt-BR"],
      group: ".",
      currencies: { brl: "R$\u00a0{n}", eur: "€\u00a0{n}", usd: "US$\u00a0{n}", gbp: "£\u00a0{n}" },
    },
    {
      locales: ["pt-PT"],
      currencies: { eur: "{n}\u00a0€", usd: "{n}\u00a0US$", gbp: "{n}\u00a0£", brl: "{n}\u00a0R$" },
    },
  ],
  early: {
    heading: "Apoie {publication}",
    body: [
      "Se {publication} lhe é útil, considere ajudar a cobrir os custos.",
      "O valor e a frequência são decisão sua, e qualquer quantia ajuda. Agradecemos.",
    ],
    howOften: "Com que frequência",
    once: "Uma vez",
    month: "Mensal",
    year: "Anual",
    from: "a partir de {amount}",
    howMuch: "Quanto",
    otherAmount: "Outro valor",
    willHappenOnce: "{amount} hoje, uma única vez. Nada mais será cobrado.",
    oneMoment: "Um momento…",
    atStripe: "O pagamento é feito na página seguinte, na Stripe.",
    accepted: "Meios de pagamento disponíveis",
    continue: "Continuar",
    notReady: "Hoje não é um bom momento?",
    remindLater: "Lembrar mais tarde",
    unreachable: "Não foi possível carregar. Verifique o acesso à internet e pressione de novo.",
    thisPublication: "esta publicação",
  },
  late: {
    willHappen: {
      month: "{amount} hoje e depois {amount} no dia {day} de cada mês.",
      "month-end": "{amount} hoje e depois {amount} no dia {day} de cada mês, ou no último dia dos meses mais curtos.",
      "month-about":
        "{amount} hoje e depois {amount} no dia {day} de cada mês, ou até três dias antes ou depois, conforme a duração do mês.",
      year: "{amount} hoje e depois {amount} no dia {date} de cada ano.",
      "year-leap":
        "{amount} hoje e depois {amount} no dia {date} de cada ano, ou no dia {leapDate} nos anos bissextos.",
    },
    cancelAnyTime: "Cancele quando quiser.",
    ordinal: {
      other: "{n}",
    },
    firstOfMonth: "1º",
    privacy: "Política de privacidade",
    questions: "Dúvidas? {contact}",
    amountField: "Valor ({currency})",
    continuing: "A página segura de pagamento vai abrir…",
    whenToRemind: "Quando podemos voltar a perguntar?",
    tomorrow: "Amanhã",
    week: "Daqui a uma semana",
    monthLater: "Daqui a um mês",
    campaign: "Desta vez não",
    alreadyGive: "Já contribuo",
    back: "Voltar",
    snoozed: "Entendido. Não voltaremos a perguntar antes de {date}.",
    snoozedVisit:
      "Entendido. Este navegador não nos permite guardar a sua resposta; por isso, não voltaremos a perguntar durante esta visita.",
    declined: "Entendido. Este pedido não voltará a aparecer, nem qualquer outro antes de {date}.",
    alreadyGives: "Agradecemos a sua contribuição. Neste dispositivo, não voltaremos a perguntar antes de {date}.",
    undo: "Desfazer",
    amountProblem: {
      empty: "Indique um valor.",
      "not-a-number": "Indique o valor em algarismos, por exemplo {example}.",
      "too-precise": "Indique um valor em {currency} com no máximo duas casas decimais, por exemplo {example}.",
      "not-whole": "Indique um valor em {currency} sem casas decimais, por exemplo {example}.",
      "too-small": "O menor valor que podemos aceitar é {limit}.",
      "too-large": "O maior valor que podemos aceitar aqui é {limit}.",
    },
    checkoutProblem: {
      offline:
        "Não foi possível chegar à página de pagamento. Nada foi cobrado. Verifique o acesso à internet e pressione “Continuar” de novo.",
      busy: "A página de pagamento não responde neste momento. Nada foi cobrado. Pressione “Continuar” de novo daqui a um minuto.",
      refused:
        "A página de pagamento não pode aceitar esta contribuição, e tentar de novo não vai resolver. Nada foi cobrado.",
      "refused-amount": "A página de pagamento não aceita este valor. Nada foi cobrado. Escolha outro valor.",
      "slowed-down":
        "Para afastar quem testa cartões roubados, esta página deixa passar poucos pagamentos neste momento. Nada foi cobrado. Pressione “Continuar” de novo daqui a dez minutos, ou contribua num navegador com JavaScript, abaixo de um dos nossos artigos.",
      "too-many":
        "Muitos pagamentos foram iniciados a partir da sua conexão, por isso esta página não aceita mais neste momento. Nada foi cobrado. Pressione “Continuar” de novo daqui a dez minutos.",
      "open-elsewhere":
        "Há outra página de pagamento aberta, em outra aba ou janela. Se pagar nas duas, a contribuição será feita duas vezes. Pressione “Continuar” de novo para abrir também esta.",
    },
    cancelled: "Nada foi cobrado. A sua escolha continua aqui.",
    expired: "Essa página de pagamento expirou, e nada foi cobrado. A sua escolha continua aqui.",
    checking: "Verificação da sua contribuição em curso…",
    checkAgain: "Verificar de novo",
    unconfirmed:
      "Ainda não foi possível confirmar a sua contribuição. Se o pagamento foi feito, receberá um recibo e não há mais nada a fazer.",
    thanks: "Agradecemos o seu apoio",
    thanksOnce: "A sua contribuição de {amount} chegou. Com o seu apoio, {publication} continua ao alcance de todos.",
    thanksMonth:
      "A sua primeira contribuição de {amount} chegou, e a cada mês virá outra de {amount}. Com o seu apoio, {publication} continua ao alcance de todos.",
    thanksYear:
      "A sua primeira contribuição de {amount} chegou, e a cada ano virá outra de {amount}. Com o seu apoio, {publication} continua ao alcance de todos.",
    notDeductible:
      "{publication} não é uma instituição de caridade. A sua contribuição não dá direito a dedução fiscal.",
    processing: "A sua contribuição está a caminho",
    processingOnce:
      "O seu banco precisa de alguns dias para concluir o pagamento de {amount}. Não há mais nada a fazer, e nesse período não voltaremos a perguntar.",
    processingMonth:
      "O seu banco precisa de alguns dias para concluir o primeiro pagamento de {amount}, e a cada mês virá outro de {amount}. Não há mais nada a fazer, e nesse período não voltaremos a perguntar.",
    processingYear:
      "O seu banco precisa de alguns dias para concluir o primeiro pagamento de {amount}, e a cada ano virá outro de {amount}. Não há mais nada a fazer, e nesse período não voltaremos a perguntar.",
    failed: "A sua contribuição não chegou",
    failedDetail:
      "O seu banco não concluiu o pagamento de {amount} que estava a caminho. Nada foi cobrado, e não haverá nova tentativa.",
    giveAgain: "Escolher de novo",
    supporter: "Agradecemos a contribuição que já faz. O que escolher aqui será somado a ela.",
    manage: "Alterar ou encerrar a contribuição",
    manageByContact: "Para alterar ou encerrar a contribuição: {contact}",
    close: "Fechar",
    fold: "Minimizar",
    wall: "Para continuar a leitura, escolha abaixo: apoie {publication} ou diga quando podemos voltar a perguntar.",
    wallStrict: "Para continuar a leitura, apoie {publication}.",
    confirmGiving: "Já apoia {publication}? A sua palavra basta.",
    yesIGive: "Sim, apoio",
    ownDay: "Numa data à minha escolha",
    ownDayButton: "Lembrar nesse dia",
    onThisDevice: "Isto vale para este dispositivo e este navegador.",
    reminded: "Este é o lembrete que pediu. A sua escolha está pronta.",
    coverFees: "Acrescentar {fee}, para que {publication} receba {amount} por inteiro",
    nudge: "Prefere contribuir com {amount} por mês?",
    nudgeYes: "Sim, todos os meses",
    nudgeNo: "Não, só uma vez",
    currency: "Moeda",
    goalAmount: "{reached} de {target}",
    goalContributions: "Contribuições: {reached} de {target}",
    goalSupporters: "Pessoas que apoiam: {reached} de {target}",
    why: "Por que motivo vejo este pedido?",
    whyAsked: "Neste dispositivo, não nos pediu para esperar e ainda não contribui.",
    whySeen: "Exibições nos últimos {days} dias: {count}. No máximo: {limit}.",
    whyArticles: "Artigos lidos neste dispositivo: {count}.",
    whyPage: "O pedido foi pensado para páginas como esta.",
    whyShare:
      "Quem decide isto é apenas o seu dispositivo. Nada do que sai dele diz quem é: no máximo conta-se que um pedido foi mostrado, que resposta teve e que alguém contribuiu.",
    remembers: "O que este dispositivo guarda",
    remembersNothing: "Nada.",
    remembersSeen: "Pedidos vistos: {count}",
    remembersArticles: "Artigos lidos: {count}",
    remembersUntil: "Não perguntamos antes de: {date}",
    remembersChoice: "A sua escolha: {amount}",
    remembersGift: "A informação de que contribui, válida até: {date}",
    objects: "Não contar o que vejo, leio e respondo",
    forget: "Esquecer tudo",
    forgotten: "Este dispositivo esqueceu tudo.",
    newsletter: "Agora não? Acompanhe-nos por e-mail",
    newsletterAfter: "Acompanhe-nos por e-mail",
    newsletterEmail: "Endereço de e-mail",
    newsletterSend: "Inscrever-se",
    newsletterDone: "Agradecemos. O seu endereço foi recebido.",
    newsletterRefused: "Isto não funciona neste momento. O seu endereço não foi guardado.",
    share: "Recomendar {publication} a outras pessoas",
    remindByMail: "Também por e-mail",
    remindConsent:
      "Sim, {publication} pode enviar-me um lembrete por e-mail nesta data: {date}. O meu endereço não serve para mais nada e é apagado depois.",
    remindSend: "Lembrar-me por e-mail",
    remindSent: "Veja a sua caixa de correio: o lembrete só chega depois de o confirmar.",
    addToCalendar: "Adicionar ao meu calendário",
    recogniseMe: "Reconhecer-me neste dispositivo",
    recogniseHow:
      "Se conhecermos uma contribuição deste endereço, enviamos para lá um link para reconhecer este dispositivo.",
    recogniseSend: "Enviar o link",
    recogniseSent:
      "Se conhecermos uma contribuição deste endereço, um link está a caminho. Se nada chegar, veja a pasta de spam ou tente outro endereço.",
    anotherAddress: "Tentar outro endereço",
    letterProblem: {
      address: "Indique um endereço de e-mail, por exemplo {example}.",
      offline:
        "Não foi possível chegar ao servidor, e nada foi enviado. Verifique o acesso à internet e pressione o botão de novo.",
      busy: "Isto não funciona neste momento, e nada foi enviado. Pressione o botão de novo daqui a alguns minutos.",
      refused:
        "Isto não funciona aqui, e tentar de novo não vai resolver. Nada foi enviado. O que escolheu neste dispositivo mantém-se.",
    },
    recognised: "Reconhecemos o seu apoio neste dispositivo até {date}, e não perguntaremos antes disso.",
    renewalFailed: "Não foi possível cobrar a sua contribuição",
    renewalFailedDetail:
      "O último pagamento da sua contribuição para {publication} não foi concluído, talvez porque um cartão expirou. Escolha outra forma de pagamento; não é preciso mais nada.",
    cardExpires: "O seu cartão está prestes a expirar",
    cardExpiresDetail:
      "O cartão que paga a sua contribuição para {publication} expira antes do próximo pagamento. Escolha outra forma de pagamento; não é preciso mais nada.",
    giftEnded: "A sua contribuição terminou",
    giftEndedDetail:
      "Os pagamentos da sua contribuição para {publication} deixaram de ser concluídos. Por isso ela terminou, e nada mais será cobrado. Agradecemos tudo o que deu.",
    mend: "Escolher outra forma de pagamento",
    notNow: "Agora não",
    preview: "Isto é uma pré-visualização: nada é pago e nada é guardado.",
  },
};

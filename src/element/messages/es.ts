import type { Messages } from "./messages.ts";

export const messages: Messages = {
  dir: "ltr",
  amounts: [{ locales: ["es", "es-ES"], currencies: { eur: "{n}\u00a0€", usd: "{n}\u00a0US$" } }],
  early: {
    heading: "Apoya a {publication}",
    body: [
      "Si {publication} te resulta útil, te pedimos que pienses en hacer una aportación.",
      "Tú decides cuánto y con qué frecuencia. Cualquier cantidad ayuda. Gracias.",
    ],
    howOften: "Con qué frecuencia",
    once: "Una vez",
    month: "Mensual",
    year: "Anual",
    from: "desde {amount}",
    howMuch: "Cuánto",
    otherAmount: "Otra cantidad",
    willHappenOnce: "{amount} hoy, una sola vez. No habrá más cobros.",
    oneMoment: "Un momento…",
    atStripe: "Pagas en la página siguiente, la de Stripe.",
    accepted: "Formas de pago aceptadas",
    continue: "Continuar",
    notReady: "¿Hoy no es el momento?",
    remindLater: "Recuérdamelo más tarde",
    unreachable: "No se ha podido cargar. Comprueba tu conexión y pulsa otra vez.",
    thisPublication: "este medio",
  },
  late: {
    willHappen: {
      month: "{amount} hoy y después {amount} el {day} de cada mes.",
      "month-end": "{amount} hoy y después {amount} el {day} de cada mes, o el último día en los meses más cortos.",
      "month-about":
        "{amount} hoy y después {amount} el {day} de cada mes, o hasta tres días antes o después, según lo largo que sea el mes.",
      year: "{amount} hoy y después {amount} el {date} de cada año.",
      "year-leap": "{amount} hoy y después {amount} el {date} de cada año, o el {leapDate} en los años bisiestos.",
    },
    cancelAnyTime: "Puedes cancelar cuando quieras.",
    ordinal: {
      other: "{n}",
    },
    firstOfMonth: "1",
    privacy: "Política de privacidad",
    questions: "¿Preguntas? {contact}",
    amountField: "Cantidad en {currency}",
    continuing: "Abriendo la página de pago segura…",
    whenToRemind: "¿Cuándo podemos volver a preguntarte?",
    tomorrow: "Mañana",
    week: "En una semana",
    monthLater: "En un mes",
    campaign: "Esta vez no",
    alreadyGive: "Ya contribuyo",
    back: "Volver",
    snoozed: "Entendido. No volveremos a preguntarte antes del {date}.",
    snoozedVisit:
      "Entendido. Este navegador no nos permite recordarlo, así que no volveremos a preguntarte durante esta visita.",
    declined: "Entendido. No volverás a ver este llamamiento, ni ningún otro antes del {date}.",
    alreadyGives: "Gracias por tu apoyo. En este dispositivo no volveremos a preguntarte antes del {date}.",
    undo: "Deshacer",
    amountProblem: {
      empty: "Introduce una cantidad.",
      "not-a-number": "Escribe la cantidad en cifras, por ejemplo {example}.",
      "too-precise": "Escribe una cantidad en {currency} con dos decimales como máximo, por ejemplo {example}.",
      "not-whole": "Escribe una cantidad en {currency} sin decimales, por ejemplo {example}.",
      "too-small": "La cantidad mínima que podemos aceptar es de {limit}.",
      "too-large": "La cantidad máxima que podemos aceptar aquí es de {limit}.",
    },
    checkoutProblem: {
      offline:
        "No hemos podido conectar con la página de pago. No se te ha cobrado nada. Comprueba tu conexión y pulsa «Continuar» otra vez.",
      busy: "La página de pago no responde en este momento. No se te ha cobrado nada. Pulsa «Continuar» otra vez dentro de un minuto.",
      refused: "La página de pago no puede aceptarlo, y volver a intentarlo no servirá. No se te ha cobrado nada.",
      "refused-amount": "La página de pago no acepta esta cantidad. No se te ha cobrado nada. Elige otra cantidad.",
      "open-elsewhere":
        "Tienes otra página de pago abierta, en otra pestaña o ventana. Si pagas en las dos, contribuyes dos veces. Pulsa «Continuar» otra vez para abrir también esta.",
    },
    cancelled: "No se te ha cobrado nada. Lo que elegiste sigue aquí.",
    expired: "Esa página de pago ha caducado y no se te ha cobrado nada. Lo que elegiste sigue aquí.",
    checking: "Comprobando tu aportación…",
    checkAgain: "Comprobar de nuevo",
    unconfirmed:
      "Todavía no hemos podido confirmar tu aportación. Si has pagado, recibirás un recibo y no tienes que hacer nada más.",
    thanks: "Gracias",
    thanksOnce: "Hemos recibido tu aportación de {amount}. Contigo, {publication} sigue al alcance de todo el mundo.",
    thanksMonth:
      "Hemos recibido tu primera aportación de {amount}. Cada mes se repetirá el cobro de {amount}. Contigo, {publication} sigue al alcance de todo el mundo.",
    thanksYear:
      "Hemos recibido tu primera aportación de {amount}. Cada año se repetirá el cobro de {amount}. Contigo, {publication} sigue al alcance de todo el mundo.",
    processing: "Tu aportación está en camino",
    processingOnce:
      "Tu banco necesita unos días para completar el pago de {amount}. No tienes que hacer nada más y, mientras tanto, no volveremos a preguntarte.",
    processingMonth:
      "Tu banco necesita unos días para completar el primer pago de {amount}; después se cobrarán {amount} cada mes. No tienes que hacer nada más y, mientras tanto, no volveremos a preguntarte.",
    processingYear:
      "Tu banco necesita unos días para completar el primer pago de {amount}; después se cobrarán {amount} cada año. No tienes que hacer nada más y, mientras tanto, no volveremos a preguntarte.",
    failed: "Tu aportación no ha llegado",
    failedDetail:
      "Tu banco no ha pagado los {amount} que estaban en camino. No se te ha cobrado nada y no se volverá a intentar.",
    giveAgain: "Elegir de nuevo",
    supporter: "Ya contribuyes: gracias. Lo que elijas aquí se suma.",
    manage: "Cambiar o terminar tu aportación",
    manageByContact: "Para cambiar o terminar tu aportación: {contact}",
  },
};

import type { MoneyWords } from "./money-words.ts";

export const moneyMore: MoneyWords = {
  fees: {
    question: "¿Qué se queda Stripe?",
    sentence:
      "{month}: de {net}, Stripe se quedó {fees}; {received} son suyos, después de reembolsos y comisiones. Se sabe del {known} de las aportaciones.",
    sentenceOther:
      "{month}: {net} fueron {received} en la moneda en que usted cobra, después de reembolsos y {fees} de comisiones. Se sabe del {known} de las aportaciones.",
    empty:
      "Stripe aún no ha informado de ninguna comisión. Se piden cada hora, con una clave que pueda leer Balance Transactions.",
    hint: "Las comisiones están en el mes de su aportación. La de una disputa cuenta entre ellas.",
    known: "Se sabe del",
    paidIn: "Cobrado en",
    fees: "Comisiones",
    received: "Recibido",
  },
  period: {
    label: "Lo que se mira",
    from: "Desde",
    until: "Hasta",
    campaign: "Campaña",
    all: "Todas las campañas",
    everything: "Mirarlo todo",
    sentence: "Entraron {amount}, en {gifts} aportaciones.",
    nothing: "No entró nada de lo que se mira.",
    choices: "De lo que se mira. Las comisiones asumidas cuentan en el importe.",
  },
  threeYears:
    "{interval}: una de {amount} de media trae de {lower} a {upper} en tres años: como mínimo lo que trajeron las que siguen hasta ahora, como máximo si no se va nadie más.",
};

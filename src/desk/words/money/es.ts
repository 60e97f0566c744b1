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
  basis: {
    after: "después de reembolsos y comisiones",
    before: "después de reembolsos, antes de comisiones",
    rest: "El gráfico y las sumas de encima son después de reembolsos y disputas, antes de las comisiones de Stripe. Los días son los de UTC, como en Stripe.",
    partly:
      "Las comisiones de Stripe se conocen para el {known} de estas aportaciones. Cuando se conozcan para todas, se restarán.",
    elsewhere: "Usted cobra {currency} en otra moneda, así que aquí no se pueden restar las comisiones de Stripe.",
  },
  compared: {
    few: "En {month} entraron {amount}, {basis}. En {before} hubo muy pocas aportaciones para compararlo.",
    times: "En {month} entraron {amount}, {times} veces lo de {before}, {basis}.",
    asMuch: "{times} veces lo de antes",
    tooFew: "antes: {amount}, de muy pocas aportaciones para comparar",
  },
  period: {
    label: "Lo que se mira",
    from: "Desde",
    until: "Hasta",
    campaign: "Campaña",
    all: "Todas las campañas",
    everything: "Mirarlo todo",
    sentence: "Entraron {amount} de {gifts} aportaciones, {basis}.",
    nothing: "No entró nada de lo que se mira.",
    choices: "De lo que se mira. Las comisiones asumidas cuentan en el importe.",
    begun:
      "Empezaron {started} aportaciones periódicas, {wonBack} de ellas de lectores que volvieron; {running} siguen.",
    begunNothing: "No empezó ninguna aportación periódica de lo que se mira.",
    endedSince: "Terminadas desde entonces",
    judged:
      "Esto se juzga por todos los días en que se contó algo, y no de un periodo: unos días elegidos después no probarían nada.",
    asItStands: "Esto dice cómo están las cosas hoy y en los próximos 30 días, no de un periodo.",
  },
  cover: {
    question: "¿Asumen la comisión?",
    sentence: "de {offered} que podían asumir la comisión, lo hizo el {share}.",
    few: "menos de diez asumieron la comisión; {declined} podían hacerlo.",
    most: "{covered} asumieron la comisión; menos de diez no.",
    covered: "Asumieron la comisión",
    declined: "Podían y no lo hicieron",
  },
  threeYears:
    "{interval}: una de {amount} de media trae de {lower} a {upper} en tres años: como mínimo lo que trajeron las que siguen hasta ahora, como máximo si no se va nadie más.",
};

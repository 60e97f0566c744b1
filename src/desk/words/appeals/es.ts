import { checkouts } from "./checkouts-es.ts";
import type { AppealsWords } from "./appeals-words.ts";

export const appeals: AppealsWords = {
  checkouts,
  off: "No se cuenta nada de los llamamientos, así que esto no se puede saber. En la página «Escribir», en «Su publicación», marque «Contar qué sale de los llamamientos»: en cuanto lo publique se empezará a contar, solo números, de nadie en particular.",
  offNow: "Ahora no se cuenta: a esto no se añade nada nuevo.",
  nothingYet: "En estos meses no se ha contado nada. Cuando se vea un llamamiento, aquí se leerá qué resulta de él.",
  appeal: "Llamamiento",
  placement: "Lugar",
  placements: { inline: "En el artículo", banner: "Banda", modal: "Diálogo", wall: "Muro", header: "Cabecera" },
  impressions: "Vistas",
  gifts: "Aportaciones empezadas",
  few: "menos de 10",
  others: "Demasiado pequeño para distinguirlo",
  since: "Desde el {day}: {impressions} vistas, {gifts} aportaciones empezadas.",
  sinceUntil:
    "Por meses enteros, desde el {day} hasta el {until}: {impressions} vistas, {gifts} aportaciones empezadas.",
  tooFew: "Se ha visto o empezado demasiado poco: de menos de diez no se dice nada.",
  earning: {
    question: "¿Qué llamamiento recauda?",
    sentence: "Mil vistas de «{appeal}» trajeron {gifts} aportaciones.",
    money: "Sumaron {amounts}.",
    perThousand: "Aportaciones por 1.000 vistas",
    moneyPerThousand: "{currency} por 1.000",
    hint: "Una aportación periódica cuenta una vez, con su primer cobro. Las monedas nunca se suman y no se muestra nada por debajo de diez. Cada llamamiento lo leen personas distintas: qué texto es mejor solo lo dicen sus variantes.",
  },
  nuisance: {
    question: "¿Molestamos?",
    sentence:
      "Por cada aportación se pidió {asks} veces, se cerró {dismissals} veces y se dejó para luego {snoozes} veces.",
    sentenceAsked: "Por cada aportación se pidió {asks} veces.",
    chart: "Cerrado o dejado para luego, por aportación",
    dismissals: "Cerrado",
    snoozes: "Para luego",
    asksPerGift: "Pedido, por aportación",
    dismissalsPerGift: "Cerrado, por aportación",
    snoozesPerGift: "Para luego, por aportación",
    hint: "No se puede saber si volvió quien lo dejó para luego: no se sigue a nadie.",
  },
  dropOut: {
    question: "¿Dónde lo dejan?",
    sentence: "De mil vistas, {continues} llevaron a «Continuar». De cada cien de esas salieron {paid} aportaciones.",
    choicesSentence:
      "Desde el {day}: de mil vistas, {choices} llevaron a elegir. De cada cien de esas, {continues} siguieron a «Continuar».",
    choicesFew: "Elecciones desde el {day}: {choices}. Son muy pocas para decir qué parte siguió.",
    choicesUnknown:
      "Todavía no se cuenta cuántos eligieron un importe: eso empieza con las páginas cuyo widget es de esta versión.",
    chart: "Aportaciones empezadas, de las que siguieron adelante",
    choices: "Eligieron",
    chose: "Eligieron, por 1.000 vistas",
    choseAndWentOn: "Siguieron, de las que eligieron",
    continues: "Siguieron",
    wentOn: "Por 1.000 vistas",
    paid: "De las que siguieron",
    hint: "Elegir es indicar cada cuánto o cuánto, o seguir con lo que ya estaba; cada vista de una página cuenta una vez. Lo que pasó en medio lo dice «¿Qué pasa con los pagos en Stripe?». Se da una parte donde siguieron cien. Las aportaciones de dispositivos que no cuentan están solo en el último paso, así que su parte puede ser demasiado alta.",
  },
  variants: {
    question: "¿Es real la diferencia entre variantes?",
    empty:
      "Ninguna campaña tiene dos variantes. Añada otra a una campaña y aquí se leerá cuál es mejor, o que aquí no se puede saber.",
    learns: "«{campaign}» aprende: lo que se sabe de sus variantes está en otra tarjeta.",
    changed: "«{campaign}»: sus pesos se cambiaron; por eso lo que se sabe de sus variantes está en otra tarjeta.",
    better: "«{campaign}»: {variant} es mejor que {than}.",
    times: "Cada vista trae de {lower} a {upper} veces tantas aportaciones.",
    worse:
      "«{campaign}»: {variant} es peor que {than} y se puede quitar. Aún no se sabe cuál de las otras es la mejor.",
    alike: "«{campaign}»: sea cual sea la mejor, lo es por menos de {effect}. Quédese con la que le guste.",
    weeks: "«{campaign}»: aún no se sabe. Semanas que faltan, más o menos: {weeks}.",
    early: "«{campaign}»: aún no se sabe, y es pronto para decir cuándo.",
    never:
      "«{campaign}»: una diferencia de {effect} no se puede saber aquí en {weeks} semanas. Una de {least} o más, sí.",
    neverAtAll: "«{campaign}»: no se puede saber aquí en {weeks} semanas, ni aunque una fuera diez veces mejor.",
    sampleRatio:
      "«{campaign}»: las variantes no se muestran como dicen sus pesos. Mientras no se arregle, no se puede creer nada más.",
    notSeen: "«{campaign}»: aún no se han visto dos variantes en un mismo día.",
    basis:
      "Desde el {day}: {days}, {impressions} vistas, {gifts} aportaciones empezadas. Se busca una diferencia de {effect}.",
    hint: "Mire tantas veces como quiera: donde no hay diferencia, se afirma una en como mucho una campaña de cada veinte. Cuántas veces se mostró cada variante se comprueba donde está apuntado que sus pesos no han cambiado.",
    chart: "Aportaciones por 1.000 vistas: la mejor estimación y dónde puede estar la verdad",
    variant: "Variante",
    perThousand: "Aportaciones por 1.000",
    atLeast: "Como mínimo",
    atMost: "Como máximo",
    valuePerThousand: "{currency} por 1.000",
  },
  asking: {
    question: "¿Qué aporta el pedir?",
    noHoldback:
      "A todo el mundo se le pide, así que no se puede saber. En la página «Escribir», en «Con qué frecuencia», haga que una campaña no pida nunca al 10 por ciento del público: lo que aun así den no lo aporta el pedir.",
    adds: "«{campaign}»: a quien se puede pedir da de {lower} a {upper} veces tan a menudo como a quien nunca se pide. De esas aportaciones, al menos el {share} no habría llegado sin pedir.",
    addsAtLeast:
      "«{campaign}»: a quien se puede pedir da al menos {lower} veces tan a menudo como a quien nunca se pide. De esas aportaciones, al menos el {share} no habría llegado sin pedir.",
    takesAway:
      "«{campaign}»: a quien se puede pedir da menos a menudo que a quien nunca se pide, de {lower} a {upper} veces tan a menudo.",
    tooEarly:
      "«{campaign}»: aún no se sabe. Lo que se sabe: a quien se puede pedir da de {lower} a {upper} veces tan a menudo como a quien nunca se pide.",
    weeks: "Semanas hasta saber si pedir duplica las aportaciones, unas: {weeks}.",
    never: "Si las duplica no se puede saber aquí este año; si las multiplica por {least}, sí.",
    neverAtAll:
      "Con las aportaciones de este periódico no se puede saber este año, ni aunque pedir las multiplicara por diez.",
    few: "«{campaign}»: muy pocas aportaciones hasta ahora. Hacen falta diez de personas a las que se puede pedir y diez del {holdback} a las que nunca se pide.",
    basis:
      "Del {since} al {until}: {asked} aportaciones de personas a las que se puede pedir, {heldBack} del {holdback} a las que nunca se pide.",
    assumed: "Desde cuándo nunca se pide a {holdback} no está apuntado: se supone que siempre fue así.",
    chart: "Cuántas veces tan a menudo da a quien se puede pedir; 1 es lo mismo",
    holdback: "Nunca se pide",
    asked: "Aportaciones, se puede pedir",
    heldBack: "Aportaciones, nunca se pide",
    times: "Veces",
    atLeast: "Al menos",
    atMost: "Como mucho",
    hint: "Se cuenta en los propios dispositivos, al volver del pago, empezara en la página que empezara; de quien se opone no se cuenta nada. Las aportaciones únicas y los primeros cobros cuentan igual. Los días en torno a un cambio de la parte a la que nunca se pide se dejan fuera.",
  },
  sections: {
    question: "¿Dónde se ven los llamamientos?",
    sentence: "Sobre todo en {section}: {share} de las vistas que se pueden decir por sección.",
    empty:
      "No se puede decir ninguna sección: hacen falta diez de un tipo en un día. Una página dice su sección con data-section en la etiqueta.",
    section: "Sección",
    share: "Parte",
    none: "Sin sección",
    hint: "No se puede saber qué sección recauda: nada dice en qué página empezó una aportación.",
  },
};

import { checkouts } from "./checkouts-pt.ts";
import type { AppealsWords } from "./appeals-words.ts";

export const appeals: AppealsWords = {
  checkouts,
  off: "Não se conta nada dos apelos, por isso não se pode saber. Na página «Escrever», em «A sua publicação», assinale «Contar o que vem dos apelos»: assim que o publicar, começa a contagem, só números, de ninguém em particular.",
  offNow: "A contagem está agora desligada: nada de novo se junta a isto.",
  nothingYet: "Nestes meses nada foi contado. Assim que um apelo for visto, aqui se lerá o que resulta dele.",
  appeal: "Apelo",
  placement: "Lugar",
  placements: { inline: "No artigo", banner: "Faixa", modal: "Diálogo", wall: "Barreira", header: "Cabeçalho" },
  impressions: "Visualizações",
  gifts: "Contribuições iniciadas",
  few: "menos de 10",
  others: "Demasiado pequeno para distinguir",
  since: "Desde {day}: {impressions} visualizações, {gifts} contribuições iniciadas.",
  sinceUntil: "Por meses inteiros, de {day} a {until}: {impressions} visualizações, {gifts} contribuições iniciadas.",
  tooFew: "Viu-se ou iniciou-se muito pouco: de menos de dez nada se diz.",
  earning: {
    question: "Que apelo rende?",
    sentence: "Mil visualizações de «{appeal}» trouxeram {gifts} contribuições.",
    money: "Ao todo, {amounts}.",
    perThousand: "Contribuições por 1000 visualizações",
    moneyPerThousand: "{currency} por 1000",
    hint: "Uma contribuição recorrente conta uma vez, com a primeira cobrança. As moedas nunca se somam e nada abaixo de dez é mostrado. Cada apelo tem os seus leitores: que texto é melhor só as suas variantes o dizem.",
  },
  nuisance: {
    question: "Incomodamos?",
    sentence: "Por cada contribuição pediu-se {asks} vezes, fechou-se {dismissals} vezes e adiou-se {snoozes} vezes.",
    sentenceAsked: "Por cada contribuição pediu-se {asks} vezes.",
    chart: "Fechado ou adiado, por contribuição",
    dismissals: "Fechado",
    snoozes: "Adiado",
    asksPerGift: "Pedido, por contribuição",
    dismissalsPerGift: "Fechado, por contribuição",
    snoozesPerGift: "Adiado, por contribuição",
    hint: "Se quem adiou voltou não se pode saber: ninguém é seguido.",
  },
  dropOut: {
    question: "Onde desistem?",
    sentence:
      "De mil visualizações, {continues} levaram a «Continuar». Por cada cem dessas começaram {paid} contribuições.",
    choicesSentence:
      "Desde {day}: de mil visualizações, {choices} levaram a uma escolha. De cada cem dessas, {continues} seguiram para «Continuar».",
    choicesFew: "Escolhas desde {day}: {choices}. São poucas demais para dizer que parte seguiu.",
    choicesUnknown:
      "Ainda não se conta quantos escolheram um montante: isso começa com as páginas cujo widget é desta versão.",
    chart: "Contribuições iniciadas, das que seguiram em frente",
    choices: "Escolheram",
    chose: "Escolheram, por 1000 visualizações",
    choseAndWentOn: "Seguiram, das que escolheram",
    continues: "Seguiram",
    wentOn: "Por 1000 visualizações",
    paid: "Das que seguiram",
    hint: "Escolher é indicar com que frequência ou quanto, ou seguir com o que lá estava; cada visualização de uma página conta uma vez. O que aconteceu pelo meio, di-lo «O que acontece aos pagamentos na Stripe?». Uma parte é dita onde cem seguiram. As contribuições de aparelhos que não contam estão só no último passo, por isso a sua parte pode ser demasiado alta.",
  },
  variants: {
    question: "A diferença entre variantes é real?",
    empty:
      "Nenhuma campanha tem duas variantes. Acrescente uma segunda e aqui se lerá qual é melhor, ou que aqui não se pode saber.",
    learns: "«{campaign}» aprende: o que se sabe das suas variantes está noutro cartão.",
    changed:
      "«{campaign}»: os seus pesos foram alterados; por isso, o que se sabe das suas variantes está noutro cartão.",
    better: "«{campaign}»: {variant} é melhor do que {than}.",
    times: "Cada visualização traz de {lower} a {upper} vezes tantas contribuições.",
    worse: "«{campaign}»: {variant} é pior do que {than} e pode sair. Qual das outras é a melhor ainda não se sabe.",
    alike: "«{campaign}»: seja qual for a melhor, é-o por menos de {effect}. Fique com a que preferir.",
    weeks: "«{campaign}»: ainda não se sabe. Semanas que faltam, cerca de: {weeks}.",
    early: "«{campaign}»: ainda não se sabe, e é cedo para dizer quando.",
    never:
      "«{campaign}»: uma diferença de {effect} não se pode saber aqui em {weeks} semanas. Uma de {least} ou mais, sim.",
    neverAtAll: "«{campaign}»: não se pode saber aqui em {weeks} semanas, nem que uma fosse dez vezes melhor.",
    sampleRatio:
      "«{campaign}»: as variantes não são mostradas como dizem os seus pesos. Enquanto assim for, não se pode acreditar em mais nada.",
    notSeen: "«{campaign}»: ainda não foram vistas duas variantes no mesmo dia.",
    basis:
      "Desde {day}: {days}, {impressions} visualizações, {gifts} contribuições iniciadas. Procura-se uma diferença de {effect}.",
    hint: "Veja quantas vezes quiser: onde não há diferença, afirma-se uma em, no máximo, uma campanha em vinte. Quantas vezes cada variante foi mostrada verifica-se onde está anotado que os seus pesos não mudaram.",
    chart: "Contribuições por 1000 visualizações: melhor estimativa, e onde pode estar a verdade",
    variant: "Variante",
    perThousand: "Contribuições por 1000",
    atLeast: "No mínimo",
    atMost: "No máximo",
    valuePerThousand: "{currency} por 1000",
  },
  asking: {
    question: "O que acrescenta o pedir?",
    noHoldback:
      "Pede-se a toda a gente, por isso não se pode saber. Na página «Escrever», em «Com que frequência», faça com que uma campanha nunca peça a 10 por cento de quem lê: o que derem mesmo assim não é o pedir que acrescenta.",
    adds: "«{campaign}»: a quem se pode pedir dá {lower} a {upper} vezes tantas vezes como a quem nunca se pede. Dessas contribuições, pelo menos {share} não teria vindo sem pedir.",
    addsAtLeast:
      "«{campaign}»: a quem se pode pedir dá pelo menos {lower} vezes tantas vezes como a quem nunca se pede. Dessas contribuições, pelo menos {share} não teria vindo sem pedir.",
    takesAway:
      "«{campaign}»: a quem se pode pedir dá menos vezes do que a quem nunca se pede, {lower} a {upper} vezes tantas.",
    tooEarly:
      "«{campaign}»: ainda não se sabe. O que se sabe: a quem se pode pedir dá {lower} a {upper} vezes tantas vezes como a quem nunca se pede.",
    weeks: "Semanas até se saber se pedir duplica as contribuições, cerca de: {weeks}.",
    never: "Se as duplica não se pode saber aqui este ano; se as multiplica por {least}, sim.",
    neverAtAll: "Com as contribuições deste jornal não se pode saber este ano, nem que pedir as multiplicasse por dez.",
    few: "«{campaign}»: muito poucas contribuições até agora. São precisas dez de quem se pode pedir e dez dos {holdback} a quem nunca se pede.",
    basis:
      "De {since} a {until}: {asked} contribuições de quem se pode pedir, {heldBack} dos {holdback} a quem nunca se pede.",
    assumed: "Desde quando nunca se pede a {holdback} não está anotado: supõe-se que sempre foi assim.",
    chart: "Quantas vezes mais dá a quem se pode pedir; 1 é o mesmo",
    holdback: "Nunca se pede",
    asked: "Contribuições, pode pedir-se",
    heldBack: "Contribuições, nunca se pede",
    times: "Vezes",
    atLeast: "Pelo menos",
    atMost: "No máximo",
    hint: "Contado nos próprios aparelhos, no regresso do pagamento, em qualquer página que tenha começado; de quem se opõe nada se conta. Contribuições únicas e primeiras cobranças contam da mesma forma. Os dias em torno de uma mudança da parte a quem nunca se pede ficam de fora.",
  },
  sections: {
    question: "Onde são vistos os apelos?",
    sentence: "Sobretudo em {section}: {share} das visualizações que se podem dizer por secção.",
    empty:
      "Nenhuma secção se pode dizer: são precisas dez de um tipo num dia. Uma página diz a sua secção com data-section na etiqueta.",
    section: "Secção",
    share: "Parte",
    none: "Sem secção",
    hint: "Que secção rende não se pode saber: nada diz em que página começou uma contribuição.",
  },
};

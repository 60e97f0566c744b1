import { checkouts } from "./checkouts-it.ts";
import type { AppealsWords } from "./appeals-words.ts";

export const appeals: AppealsWords = {
  checkouts,
  off: "Degli appelli non si conta nulla, quindi non si può sapere. Nella pagina «Scrivere», sotto «La sua testata», spunti «Contare che cosa viene dagli appelli»: appena lo pubblica, il conteggio comincia, solo numeri, di nessuno in particolare.",
  offNow: "Ora il conteggio è spento: qui non si aggiunge nulla di nuovo.",
  nothingYet:
    "In questi mesi non è stato contato nulla. Quando un appello sarà visto, qui si leggerà che cosa ne viene.",
  appeal: "Appello",
  placement: "Posizione",
  placements: { inline: "Nell’articolo", banner: "Striscia", modal: "Finestra", wall: "Muro", header: "Testata" },
  impressions: "Visualizzazioni",
  gifts: "Contributi iniziati",
  few: "meno di 10",
  others: "Troppo piccolo da distinguere",
  since: "Dal {day}: {impressions} visualizzazioni, {gifts} contributi iniziati.",
  sinceUntil: "Per mesi interi, dal {day} al {until}: {impressions} visualizzazioni, {gifts} contributi iniziati.",
  tooFew: "Troppo poco è stato visto o iniziato: di meno di dieci non si dice nulla.",
  earning: {
    question: "Quale appello rende?",
    sentence: "Mille visualizzazioni di «{appeal}» hanno portato {gifts} contributi.",
    money: "In tutto {amounts}.",
    perThousand: "Contributi per 1.000 visualizzazioni",
    moneyPerThousand: "{currency} per 1.000",
    hint: "Un contributo ricorrente conta una volta, con il primo addebito. Le valute non si sommano mai e non si mostra nulla sotto dieci. Ogni appello ha i suoi lettori: quale testo sia migliore lo dicono solo le sue varianti.",
  },
  nuisance: {
    question: "Diamo fastidio?",
    sentence:
      "Per ogni contributo si è chiesto {asks} volte, si è chiuso {dismissals} volte e si è rimandato {snoozes} volte.",
    sentenceAsked: "Per ogni contributo si è chiesto {asks} volte.",
    chart: "Chiuso o rimandato, per contributo",
    dismissals: "Chiuso",
    snoozes: "Rimandato",
    asksPerGift: "Chiesto, per contributo",
    dismissalsPerGift: "Chiuso, per contributo",
    snoozesPerGift: "Rimandato, per contributo",
    hint: "Se chi ha rimandato sia tornato non si può sapere: nessuno viene seguito.",
  },
  dropOut: {
    question: "Dove si fermano?",
    sentence:
      "Su mille visualizzazioni, {continues} hanno portato a «Continua». Ogni cento di queste sono iniziati {paid} contributi.",
    choicesSentence:
      "Dal {day}: su mille visualizzazioni, {choices} hanno portato a una scelta. Ogni cento di queste, {continues} sono andate a «Continua».",
    choicesFew: "Scelte dal {day}: {choices}. Sono troppo poche per dire quale quota è andata avanti.",
    choicesUnknown:
      "Quanti hanno scelto un importo non si conta ancora: si comincia con le pagine il cui widget è di questa versione.",
    chart: "Contributi iniziati, tra chi è andato avanti",
    choices: "Hanno scelto",
    chose: "Hanno scelto, per 1.000 visualizzazioni",
    choseAndWentOn: "Andati avanti, tra chi ha scelto",
    continues: "Andati avanti",
    wentOn: "Per 1.000 visualizzazioni",
    paid: "Di chi è andato avanti",
    hint: "Scegliere è indicare ogni quanto o quanto, o andare avanti con quello che c’era; ogni visualizzazione di pagina conta una volta. Che cosa è successo nel mezzo lo dice «Che ne è dei pagamenti su Stripe?». Una quota si dice dove cento sono andati avanti. I contributi da dispositivi che non contano stanno solo nell’ultimo passo: la sua quota può essere troppo alta.",
  },
  variants: {
    question: "La differenza tra varianti è reale?",
    empty:
      "Nessuna campagna ha due varianti. Ne aggiunga una seconda e qui si leggerà quale è migliore, o che qui non si può sapere.",
    learns: "«{campaign}» impara: che cosa si sa delle sue varianti lo dice un’altra scheda.",
    changed:
      "«{campaign}»: i suoi pesi sono stati cambiati; perciò che cosa si sa delle sue varianti lo dice un’altra scheda.",
    better: "«{campaign}»: {variant} è migliore di {than}.",
    times: "Ogni visualizzazione porta da {lower} a {upper} volte tanti contributi.",
    worse:
      "«{campaign}»: {variant} è peggiore di {than} e si può togliere. Quale delle altre sia la migliore non si sa ancora.",
    alike: "«{campaign}»: qualunque sia la migliore, lo è per meno di {effect}. Tenga quella che preferisce.",
    weeks: "«{campaign}»: non si sa ancora. Settimane ancora necessarie, circa: {weeks}.",
    early: "«{campaign}»: non si sa ancora, ed è presto per dire quando.",
    never:
      "«{campaign}»: una differenza di {effect} qui non si può sapere in {weeks} settimane. Una di {least} o più, sì.",
    neverAtAll: "«{campaign}»: qui non si può sapere in {weeks} settimane, nemmeno se una fosse dieci volte migliore.",
    sampleRatio:
      "«{campaign}»: le varianti non sono mostrate come dicono i loro pesi. Finché è così, non si può credere a nient’altro.",
    notSeen: "«{campaign}»: non sono ancora state viste due varianti nello stesso giorno.",
    basis:
      "Dal {day}: {days}, {impressions} visualizzazioni, {gifts} contributi iniziati. Si cerca una differenza di {effect}.",
    hint: "Guardi quante volte vuole: dove non c’è differenza, se ne afferma una al massimo in una campagna su venti. Quante volte ogni variante sia stata mostrata si controlla dove è annotato che i suoi pesi non sono cambiati.",
    chart: "Contributi per 1.000 visualizzazioni: stima migliore, e dove può stare la verità",
    variant: "Variante",
    perThousand: "Contributi per 1.000",
    atLeast: "Almeno",
    atMost: "Al massimo",
    valuePerThousand: "{currency} per 1.000",
  },
  asking: {
    question: "Che cosa porta il chiedere?",
    noHoldback:
      "Si chiede a tutti, quindi non si può sapere. Nella pagina «Scrivere», sotto «Quanto spesso», faccia sì che una campagna non chieda mai al 10 per cento di chi legge: ciò che dà comunque non lo porta il chiedere.",
    adds: "«{campaign}»: chi può essere interpellato dà da {lower} a {upper} volte tanto spesso quanto chi non lo è mai. Di quei contributi, almeno {share} non sarebbe arrivato senza chiedere.",
    addsAtLeast:
      "«{campaign}»: chi può essere interpellato dà almeno {lower} volte tanto spesso quanto chi non lo è mai. Di quei contributi, almeno {share} non sarebbe arrivato senza chiedere.",
    takesAway:
      "«{campaign}»: chi può essere interpellato dà meno spesso di chi non lo è mai, da {lower} a {upper} volte tanto spesso.",
    tooEarly:
      "«{campaign}»: non si sa ancora. Ciò che si sa: chi può essere interpellato dà da {lower} a {upper} volte tanto spesso quanto chi non lo è mai.",
    weeks: "Settimane prima di sapere se chiedere raddoppia i contributi, circa: {weeks}.",
    never: "Se li raddoppi non si può sapere qui quest’anno; se li moltiplichi per {least}, sì.",
    neverAtAll:
      "Con i contributi di questo giornale non si può sapere quest’anno, nemmeno se chiedere li decuplicasse.",
    few: "«{campaign}»: troppo pochi contributi finora. Ne servono dieci di chi può essere interpellato e dieci del {holdback} che non lo è mai.",
    basis:
      "Dal {since} al {until}: {asked} contributi di chi può essere interpellato, {heldBack} del {holdback} che non lo è mai.",
    assumed: "Da quando a {holdback} non si chiede mai non è annotato: si suppone che sia sempre stato così.",
    chart: "Quante volte tanto spesso dà chi può essere interpellato; 1 vuol dire uguale",
    holdback: "Mai interpellati",
    asked: "Contributi, interpellabili",
    heldBack: "Contributi, mai interpellati",
    times: "Volte tanto",
    atLeast: "Almeno",
    atMost: "Al massimo",
    hint: "Contato sui dispositivi stessi, al ritorno dal pagamento, su qualunque pagina sia cominciato; di chi si oppone non si conta nulla. Contributi singoli e primi addebiti contano allo stesso modo. I giorni attorno a un cambio della quota a cui non si chiede mai sono lasciati fuori.",
  },
  sections: {
    question: "Dove si vedono gli appelli?",
    sentence: "Soprattutto in {section}: {share} delle visualizzazioni che si possono dire per sezione.",
    empty:
      "Nessuna sezione si può dire: ne servono dieci di un tipo in un giorno. Una pagina dice la sua sezione con data-section sul tag.",
    section: "Sezione",
    share: "Quota",
    none: "Senza sezione",
    hint: "Quale sezione renda non si può sapere: nulla dice su quale pagina sia iniziato un contributo.",
  },
};

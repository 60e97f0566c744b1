import { checkouts } from "./checkouts-de.ts";
import type { AppealsWords } from "./appeals-words.ts";

export const appeals: AppealsWords = {
  checkouts,
  off: "Von Aufrufen wird nichts gezählt, also lässt sich das nicht sagen. Setzen Sie auf der Seite „Schreiben“ unter „Ihre Zeitung“ das Häkchen bei „Zählen, was aus Aufrufen wird“: Sobald Sie das veröffentlichen, wird gezählt, nur in Zahlen, von niemand Bestimmtem.",
  offNow: "Das Zählen ist jetzt abgeschaltet: Hier kommt nichts mehr dazu.",
  nothingYet: "In diesen Monaten wurde nichts gezählt. Sobald ein Aufruf gesehen wird, steht hier, was daraus wird.",
  appeal: "Aufruf",
  placement: "Ort",
  placements: { inline: "Im Artikel", banner: "Leiste", modal: "Fenster", wall: "Sperre", header: "Kopfzeile" },
  impressions: "Gesehen",
  gifts: "Begonnene Beiträge",
  few: "unter 10",
  others: "Zu klein zum Unterscheiden",
  since: "Seit {day}: {impressions}-mal gesehen, {gifts} Beiträge begonnen.",
  sinceUntil: "In ganzen Monaten, vom {day} bis zum {until}: {impressions}-mal gesehen, {gifts} Beiträge begonnen.",
  tooFew: "Zu wenig wurde gesehen oder begonnen: Von weniger als zehn wird nichts gesagt.",
  earning: {
    question: "Welcher Aufruf bringt etwas ein?",
    sentence: "Tausendmal gesehen, brachte „{appeal}“ {gifts} Beiträge.",
    money: "Das waren {amounts}.",
    perThousand: "Beiträge je 1.000-mal gesehen",
    moneyPerThousand: "{currency} je 1.000",
    hint: "Ein wiederkehrender Beitrag zählt einmal, mit seiner ersten Abbuchung. Währungen werden nie addiert, und nichts unter zehn wird gezeigt. Jeder Aufruf wird von anderen gelesen: Welcher Text besser ist, können nur seine Varianten sagen.",
  },
  nuisance: {
    question: "Sind wir lästig?",
    sentence: "Für jeden Beitrag wurde {asks}-mal gefragt, {dismissals}-mal geschlossen und {snoozes}-mal verschoben.",
    sentenceAsked: "Für jeden Beitrag wurde {asks}-mal gefragt.",
    chart: "Geschlossen oder verschoben, je Beitrag",
    dismissals: "Geschlossen",
    snoozes: "Verschoben",
    asksPerGift: "Gefragt, je Beitrag",
    dismissalsPerGift: "Geschlossen, je Beitrag",
    snoozesPerGift: "Verschoben, je Beitrag",
    hint: "Ob wiederkam, wer verschoben hat, lässt sich nicht sagen: Niemandem wird gefolgt.",
  },
  dropOut: {
    question: "Wo gehen sie verloren?",
    sentence:
      "Von tausendmal gesehen führte es {continues}-mal zu „Weiter“. Auf hundert davon kamen {paid} begonnene Beiträge.",
    choicesSentence:
      "Seit {day}: Von tausendmal gesehen führte es {choices}-mal zu einer Wahl. Von hundert davon gingen {continues} zu „Weiter“.",
    choicesFew: "Wahlen seit {day}: {choices}. Das ist zu wenig, um zu sagen, welcher Anteil weiterging.",
    choicesUnknown:
      "Wie viele einen Betrag wählten, wird noch nicht gezählt: Das beginnt mit Seiten, deren Widget aus dieser Version ist.",
    chart: "Begonnene Beiträge unter denen, die weitergingen",
    choices: "Wählten",
    chose: "Wählten, je 1.000-mal gesehen",
    choseAndWentOn: "Gingen weiter, von denen, die wählten",
    continues: "Gingen weiter",
    wentOn: "Je 1.000-mal gesehen",
    paid: "Von denen, die weitergingen",
    hint: "Wählen heißt: angeben, wie oft oder wie viel, oder mit dem weitergehen, was da stand; jeder Seitenaufruf zählt einmal. Was dazwischen geschah, sagt „Was wird aus den Zahlvorgängen bei Stripe?“. Ein Anteil wird genannt, wo hundert weitergingen. Beiträge von Geräten, die nicht zählen, stehen nur im letzten Schritt; sein Anteil kann deshalb zu hoch sein.",
  },
  variants: {
    question: "Ist der Unterschied zwischen Varianten echt?",
    empty:
      "Keine Kampagne hat zwei Varianten. Geben Sie einer eine zweite, dann steht hier, welche besser ist, oder dass es sich hier nicht sagen lässt.",
    learns: "„{campaign}“ lernt: Was man von ihren Varianten weiß, steht auf einer anderen Karte.",
    changed:
      "„{campaign}“: Ihre Gewichte wurden geändert; was man von ihren Varianten weiß, steht deshalb auf einer anderen Karte.",
    better: "„{campaign}“: {variant} ist besser als {than}.",
    times: "Jedes Mal gesehen bringt {lower}- bis {upper}-mal so viele Beiträge.",
    worse:
      "„{campaign}“: {variant} ist schlechter als {than} und kann weg. Welche der anderen die beste ist, steht noch nicht fest.",
    alike:
      "„{campaign}“: Welche auch besser ist, sie ist es um weniger als {effect}. Behalten Sie, welche Ihnen gefällt.",
    weeks: "„{campaign}“: noch nicht bekannt. Noch nötige Wochen, etwa: {weeks}.",
    early: "„{campaign}“: noch nicht bekannt, und zu früh, um zu sagen, wann.",
    never:
      "„{campaign}“: Ein Unterschied von {effect} lässt sich hier in {weeks} Wochen nicht feststellen. Einer von {least} oder mehr schon.",
    neverAtAll:
      "„{campaign}“: lässt sich hier in {weeks} Wochen nicht feststellen, selbst wenn eine zehnmal so gut wäre.",
    sampleRatio:
      "„{campaign}“: Die Varianten werden nicht so gezeigt, wie ihre Gewichte sagen. Solange das so ist, ist nichts anderes zu glauben.",
    notSeen: "„{campaign}“: Noch wurden keine zwei Varianten am selben Tag gesehen.",
    basis:
      "Seit {day}: {days}, {impressions}-mal gesehen, {gifts} Beiträge begonnen. Gesucht ist ein Unterschied von {effect}.",
    hint: "Sehen Sie nach, so oft Sie wollen: Wo kein Unterschied ist, wird in höchstens einer von zwanzig Kampagnen einer behauptet. Wie oft jede Variante gezeigt wurde, wird geprüft, wo aufgeschrieben ist, dass ihre Gewichte gleich geblieben sind.",
    chart: "Beiträge je 1.000-mal gesehen: beste Schätzung, und wo die Wahrheit liegen kann",
    variant: "Variante",
    perThousand: "Beiträge je 1.000",
    atLeast: "Mindestens",
    atMost: "Höchstens",
    valuePerThousand: "{currency} je 1.000",
  },
  asking: {
    question: "Was bringt das Fragen?",
    noHoldback:
      "Niemand bleibt ungefragt, also lässt es sich nicht sagen. Lassen Sie auf der Seite „Schreiben“ unter „Wie oft“ eine Kampagne 10 Prozent der Lesenden nie bitten: Was diese trotzdem geben, bringt nicht das Fragen.",
    adds: "„{campaign}“: Wer gefragt werden kann, gibt {lower}- bis {upper}-mal so oft wie die, die nie gefragt werden. Von diesen Beiträgen wären mindestens {share} ungefragt nicht gekommen.",
    addsAtLeast:
      "„{campaign}“: Wer gefragt werden kann, gibt mindestens {lower}-mal so oft wie die, die nie gefragt werden. Von diesen Beiträgen wären mindestens {share} ungefragt nicht gekommen.",
    takesAway:
      "„{campaign}“: Wer gefragt werden kann, gibt seltener als die, die nie gefragt werden, {lower}- bis {upper}-mal so oft.",
    tooEarly:
      "„{campaign}“: noch nicht bekannt. So viel steht fest: Wer gefragt werden kann, gibt {lower}- bis {upper}-mal so oft wie die, die nie gefragt werden.",
    weeks: "Wochen, bis feststeht, ob das Fragen die Beiträge verdoppelt, etwa: {weeks}.",
    never:
      "Ob es sie verdoppelt, lässt sich hier in diesem Jahr nicht sagen; ob es {least}-mal so viele daraus macht, schon.",
    neverAtAll:
      "Mit den Beiträgen dieser Zeitung lässt es sich in diesem Jahr nicht sagen, selbst wenn das Fragen sie verzehnfacht.",
    few: "„{campaign}“: bisher zu wenige Beiträge. Nötig sind zehn von denen, die gefragt werden können, und zehn von den {holdback}, die es nie werden.",
    basis:
      "Vom {since} bis {until}: {asked} Beiträge von denen, die gefragt werden können, {heldBack} von den {holdback}, die es nie werden.",
    assumed:
      "Seit wann {holdback} nie gefragt werden, ist nicht aufgeschrieben: Es wird angenommen, dass es immer so war.",
    chart: "Wie viel öfter gibt, wer gefragt werden kann; 1 heißt gleich oft",
    holdback: "Nie gefragt",
    asked: "Beiträge von Fragbaren",
    heldBack: "Beiträge von nie Gefragten",
    times: "So oft",
    atLeast: "Mindestens",
    atMost: "Höchstens",
    hint: "Gezählt auf den Geräten selbst, bei der Rückkehr vom Bezahlen, gleich auf welcher Seite es begann; wo jemand widerspricht, wird nicht gezählt. Einmalige Beiträge und erste Abbuchungen zählen gleich. Tage, um die herum sich der Anteil derer änderte, die nie gefragt werden, bleiben weg.",
  },
  sections: {
    question: "Wo werden Aufrufe gesehen?",
    sentence: "Am meisten in {section}: {share} von allem, was sich nach Ressort sagen lässt.",
    empty:
      "Kein Ressort lässt sich nennen: Zehn von einer Art am Tag sind nötig. Eine Seite nennt ihr Ressort mit data-section am Tag.",
    section: "Ressort",
    share: "Anteil",
    none: "Ohne Ressort",
    hint: "Welches Ressort etwas einbringt, lässt sich nicht sagen: Nirgends steht, auf welcher Seite ein Beitrag begann.",
  },
};

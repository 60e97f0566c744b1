import type { DoubtWords } from "../doctor-words.ts";

export const doubts: DoubtWords = {
  endless:
    "er is geen adres genoemd om een gift te beëindigen en ook geen voor vragen, dus lezers horen niet waar ze kunnen opzeggen",
  otherPlacement: "dit heeft geen gevolg: de plaats is {placement}, niet {needed}",
  allHeldBack: "niemand wordt ooit gevraagd: alle lezers worden achtergehouden",
  noHour: "deze oproep verschijnt nooit: de uren eindigen zoals ze beginnen",
  noFees: "dit heeft geen gevolg: bij geen enkele valuta staat wat Stripe rekent",
  notLearning: "dit heeft geen gevolg: leren staat niet aan",
  notCounted: "dit heeft geen gevolg: er wordt niet geteld",
  oneVariant: "dit heeft geen gevolg: er is maar één versie om te tonen",
  severalCurrencies:
    "alleen hoeveel lezers geven wordt vergeleken, niet hoeveel geld: de versies vragen in {currencies}, en die worden nooit opgeteld",
  over: "deze oproep is voorbij en verschijnt niet meer",
  noSlash: "dit past op geen enkele pagina, want een pad begint met een schuine streep. Bedoelde u {meant}?",
  query: "dit past op geen enkele pagina, want een pad eindigt voor ? en #",
  noPage: "deze oproep verschijnt nooit: elke pagina is uitgezonderd",
  noLanguage: "dit past op geen enkele lezer. Een taal schrijft u als en of de-AT",
  placeholder:
    "{written} wordt getoond zoals het er staat. Invullen kan met publication, articleCount, country, goal en date",
  markup: "{written} wordt getoond zoals het er staat: de tekst is platte tekst",
  faint:
    "dit is slecht te lezen op zijn achtergrond: een contrast van {contrast}, waar WCAG {needed} vraagt. De dichtstbijzijnde kleur die voldoet is {nearest}",
  twice: "dit staat er twee keer, en de laatste telt",
  point: "{written} wordt gelezen als {read} in de kleinste eenheid. Schrijf {meant} als u {written} bedoelt",
  leastCharge: "minder dan {least} (in de kleinste eenheid) schrijft Stripe in deze valuta niet af, en dat geldt",
  mostCharge: "meer dan {most} (in de kleinste eenheid) schrijft Stripe in deze valuta niet af, en dat geldt",
};

import type { DoubtWords } from "../doctor-words.ts";

export const doubts: DoubtWords = {
  endless:
    "weder eine Adresse zum Beenden noch eine für Fragen ist genannt, darum erfahren Leserinnen und Leser nicht, wo sie kündigen können",
  otherPlacement: "das bewirkt nichts: Der Platz ist {placement}, nicht {needed}",
  allHeldBack: "niemand wird je gefragt: Alle sind zurückgehalten",
  noHour: "dieser Aufruf erscheint nie: Seine Stunden enden, wie sie beginnen",
  noFees: "das bewirkt nichts: Für keine Währung ist gesagt, was Stripe nimmt",
  notLearning: "das bewirkt nichts: Das Lernen ist nicht eingeschaltet",
  notCounted: "das bewirkt nichts: Es wird nicht gezählt",
  oneVariant: "das bewirkt nichts: Es gibt nur eine Fassung",
  severalCurrencies:
    "verglichen wird nur, wie viele geben, nicht wie viel: Die Fassungen fragen in {currencies}, und die werden nie zusammengezählt",
  over: "dieser Aufruf ist vorbei und erscheint nicht mehr",
  noSlash: "das passt auf keine Seite, denn ein Pfad beginnt mit einem Schrägstrich. Meinten Sie {meant}?",
  query: "das passt auf keine Seite, denn ein Pfad endet vor ? und #",
  noPage: "dieser Aufruf erscheint nie: Jede Seite ist ausgenommen",
  noLanguage: "das passt auf niemanden. Eine Sprache schreibt man wie en oder de-AT",
  placeholder:
    "{written} wird gezeigt, wie es dasteht. Einsetzen lassen sich publication, articleCount, country, goal und date",
  markup: "{written} wird gezeigt, wie es dasteht: Der Text ist reiner Text",
  faint:
    "das ist auf seinem Hintergrund schwer zu lesen: ein Kontrast von {contrast}, wo WCAG {needed} verlangt. Die nächste Farbe, die genügt, ist {nearest}",
  twice: "das steht zweimal da, und das letzte gilt",
  point: "{written} wird als {read} in der kleinsten Einheit gelesen. Schreiben Sie {meant}, wenn Sie {written} meinen",
  leastCharge: "weniger als {least} (in der kleinsten Einheit) bucht Stripe in dieser Währung nicht ab, und das gilt",
  mostCharge: "mehr als {most} (in der kleinsten Einheit) bucht Stripe in dieser Währung nicht ab, und das gilt",
};

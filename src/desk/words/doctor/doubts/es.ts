import type { DoubtWords } from "../doctor-words.ts";

export const doubts: DoubtWords = {
  endless:
    "no se indica ninguna dirección para poner fin a una aportación ni para preguntar, así que no se dice a los lectores dónde pueden cancelarla",
  otherPlacement: "esto no tiene efecto: el lugar es {placement}, no {needed}",
  allHeldBack: "no se pide nunca a nadie: todos los lectores quedan aparte",
  noHour: "este llamamiento no se muestra nunca: sus horas acaban como empiezan",
  noFees: "esto no tiene efecto: ninguna moneda dice lo que cobra Stripe",
  notLearning: "esto no tiene efecto: el aprendizaje no está activado",
  notCounted: "esto no tiene efecto: no se cuenta nada",
  oneVariant: "esto no tiene efecto: solo hay una versión que mostrar",
  severalCurrencies:
    "solo se compara cuántos aportan, no cuánto: las versiones piden en {currencies}, que nunca se suman",
  over: "este llamamiento ha terminado y ya no se muestra",
  noSlash: "esto no coincide con ninguna página, porque una ruta empieza por una barra. ¿Quería decir {meant}?",
  query: "esto no coincide con ninguna página, porque una ruta acaba antes de ? y #",
  noPage: "este llamamiento no se muestra nunca: todas las páginas quedan excluidas",
  noLanguage: "esto no coincide con ningún lector. Un idioma se escribe como en o de-AT",
  placeholder: "{written} se muestra tal cual. Se pueden insertar publication, articleCount, country, goal y date",
  markup: "{written} se muestra tal cual: el texto es texto sin formato",
  faint:
    "esto se lee mal sobre su fondo: un contraste de {contrast}, cuando WCAG pide {needed}. El color más cercano que basta es {nearest}",
  twice: "esto está escrito dos veces, y vale la última",
  point: "{written} se lee como {read} en la unidad más pequeña. Escriba {meant} si quiere decir {written}",
  leastCharge: "Stripe no cobra menos de {least} (en la unidad más pequeña) en esta moneda, y eso es lo que vale",
  mostCharge: "Stripe no cobra más de {most} (en la unidad más pequeña) en esta moneda, y eso es lo que vale",
};

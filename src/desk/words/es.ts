import { appeals } from "./appeals/es.ts";
import { learning } from "./learning/es.ts";
import { changes } from "./changes/es.ts";
import { colours } from "./colours/es.ts";
import { hints } from "./hints/es.ts";
import { reach } from "./reach/es.ts";
import { rules } from "./rules/es.ts";
import { moneyMore } from "./money/es.ts";
import { today } from "./today/es.ts";
import type { DeskWords } from "./words.ts";

export const words: DeskWords = {
  title: "El escritorio",
  pages: {
    today: "Hoy",
    money: "Dinero",
    readers: "Lectores",
    appeals: "Llamamientos",
    studio: "Escribir",
    settings: "Ajustes",
  },
  pagesLabel: "Páginas del escritorio",
  appeals,
  learning,
  hints,
  reach,
  rules,
  today,
  moneyMore,
  changes,
  colours,
  signIn: {
    heading: "Entrar en el escritorio",
    hint: "La clave es ADMIN_TOKEN en los ajustes de su servidor, o DESK_READ_TOKEN para ver solo las cifras.",
    token: "Clave",
    name: "Su nombre (opcional)",
    nameHint: "Aparece junto a lo que usted cambia, para quienes trabajan aquí con usted.",
    nameWrong: "Este nombre no se puede usar: una sola línea de texto sencillo, de 60 caracteres como máximo.",
    button: "Entrar",
    wrong: "No es ninguna de las claves del escritorio. La correcta está en los ajustes del servidor.",
    wait: "Demasiados intentos desde aquí. El próximo será posible en {minutes} min.",
    unreachable: "El servidor no responde. ¿Está en marcha?",
  },
  signOut: "Salir",
  loading: "Sumando…",
  tryAgain: "Volver a preguntar",
  unreachable:
    "No responde el servidor o su base de datos. Las cifras están a salvo; vuelva a preguntar dentro de un rato.",
  asTable: "En una tabla",
  download: { csv: "Descargar CSV", json: "Descargar JSON" },
  month: "Mes",
  currency: "Moneda",
  money: {
    question: "¿Cuánto entró?",
    more: "En {month} entraron {amount}, un {share} más que en {before}, {basis}.",
    less: "En {month} entraron {amount}, un {share} menos que en {before}, {basis}.",
    same: "En {month} entraron {amount}, lo mismo que en {before}, {basis}.",
    first: "En {month} entraron {amount}, {basis}. Antes no hay nada con que compararlo.",
    nothing: "En {month} no entró nada en {currency}.",
    week: "Siete días hasta ayer",
    monthSoFar: "Este mes hasta ayer",
    yearSoFar: "Este año hasta ayer",
    before: "antes: {amount}",
    notYet: "antes no hay nada con que comparar",
    afterRefunds:
      "Después de reembolsos y disputas, antes de las comisiones de Stripe. Los días son los de UTC, como en Stripe.",
    gifts: "Aportaciones",
    gross: "Dado",
    refunded: "Reembolsado",
    disputed: "En disputa",
    net: "Neto",
    chart: "Neto por mes, {currency}",
    empty: "Nadie ha dado nada todavía. Cuando alguien lo haga, aquí se verá cuánto entró, semana a semana.",
  },
  supporters: {
    question: "¿Cuántos dan ahora?",
    now: "{monthly} dan cada mes y {yearly} cada año.",
    lastMonth: "En {month}: empezaron {started}, de las que volvieron {wonBack}; terminaron {ended}.",
    perMonth: "Periódicas, por mes, cada moneda por separado",
    perMonthHint: "Las anuales, por doceavas partes; antes de reembolsos y de las comisiones de Stripe.",
    started: "Empezaron",
    wonBack: "Volvieron",
    ended: "Terminaron",
    chart: "Aportaciones periódicas que empezaron, mes a mes",
    staying: "¿Se quedan?",
    stayingNow: "{interval}: de cada diez que empezaron, {stay} siguen después de {months} meses.",
    stayingShort:
      "{interval}: muy pocas han tenido tiempo de terminar. Hacen falta diez que empezaran hace un mes o más.",
    began: "Empezaron en",
    after: "A los {months} m.",
    empty:
      "Aún no ha empezado ninguna aportación periódica. Cuando empiecen, aquí se verá cuántas siguen y cuántas se quedan.",
    interval: { month: "Mensual", year: "Anual" },
  },
  choices: {
    question: "¿Qué eligen?",
    sentence: "La mitad da {median} o menos; {mean} de media. Elegido {gifts} veces.",
    suggestion: "Importe",
    howOften: "Frecuencia",
    gifts: "Elegido",
    share: "Parte",
    others: "Otros",
    typical: "De doce meses. Las comisiones asumidas cuentan en el importe.",
    few: "Han elegido menos de diez: muy pocos para contar algo.",
    interval: { once: "Una vez", month: "Mensual", year: "Anual" },
  },
  risk: {
    question: "¿Qué dinero está en riesgo?",
    none: "No ha fallado ningún cobro y ninguna aportación periódica está a punto de terminar.",
    gifts: "aportaciones: {gifts}",
    why: "Por qué",
    count: "Aportaciones",
    amount: "Cada vez",
    people: "Quiénes son solo lo sabe Stripe: vea allí Clientes y Suscripciones.",
    sentence: {
      failed: "Rechazadas por el banco y aún sin pagar",
      ending: "Canceladas; siguen hasta que acabe lo pagado",
      renewing: "Se cobrarán en los próximos 30 días",
    },
  },
};

import type { TodayWords } from "./today-words.ts";

export const today: TodayWords = {
  question: "¿Vamos bien, y ahora qué?",
  next: "Una cosa por hacer",
  toPage: "A la página «{page}»",
  toStripe: "Abrirlo en Stripe",
  run: "Ejecútelo donde corre su servidor:",
  suggestions: {
    silent: "Compruebe si llegan los eventos de Stripe: hace {time} que no avisa de nada.",
    differs: "Compare otra vez el libro con Stripe. Lo que aún difiere: {left}.",
    "mail-waits": "Averigüe por qué no sale el correo. Mensajes en espera: {due}.",
    "card-testing": "Mire en Stripe los pagos fallidos: quizá alguien esté probando tarjetas.",
    "sample-ratio": "Averigüe por qué «{campaign}» no muestra sus variantes según sus pesos.",
    "take-better": "En «{campaign}», quédese con {variant} y quite {than}: trae más aportaciones.",
    "drop-worse": "Quite {variant} de «{campaign}»: es peor que {than}.",
    "failed-charges":
      "Compruebe en Stripe si los cobros rechazados se reintentan y si se escribe a quienes dan. Aportaciones periódicas a la espera: {failed} de {running}.",
    "goal-late": "Pida para «{goal}» en más lugares o con más claridad: a este ritmo no se alcanza el {until}.",
    "ask-less":
      "Pida con menos frecuencia: por cada aportación, el llamamiento se cerró {dismissals} veces. Baje el tope de frecuencia.",
    count:
      'Escriba "tallies": {} en su configuración: mientras no se cuente nada, nadie sabe qué llamamiento funciona.',
    "compare-ledger": "Compare el libro con Stripe: no se ha hecho en un mes.",
    alike: "Pruebe algo más atrevido en «{campaign}»: sus variantes se diferencian en menos de un {effect}.",
    nothing: "No hay nada que hacer: todo va como debe.",
  },
  goals: "¿Vamos bien?",
  noGoals:
    "No hay ninguna meta. Con una en su configuración, los llamamientos muestran cuánto falta, y aquí se leerá cuándo se alcanza.",
  goalStates: {
    reached: "«{goal}» se ha alcanzado: {reached} de {target}.",
    "on-track":
      "«{goal}» va bien: {reached} de {target} ({share}). A este ritmo se alcanza el {day}, antes de su último día, el {until}.",
    late: "«{goal}» va con retraso: {reached} de {target} ({share}). Necesita {needed} al día hasta el {until}, y últimamente ha tenido {perDay}.",
    over: "«{goal}» terminó el {until} con {reached} de {target} ({share}).",
    coming: "«{goal}»: {reached} de {target} ({share}). A este ritmo se alcanza el {day}.",
    far: "«{goal}»: {reached} de {target} ({share}). A este ritmo no se alcanza en diez años.",
  },
  table: {
    goal: "Meta",
    reached: "Alcanzado",
    target: "Objetivo",
    share: "Parte",
    perDay: "Al día, últimamente",
    projected: "Se alcanza el",
    until: "Último día",
  },
  broken: "¿Hay algo roto?",
  health: {
    gifts: {
      usual: "Stripe avisó por última vez {ago}; lo normal es una aportación cada {usual} más o menos.",
      silent:
        "Stripe avisó por última vez {ago}, aunque lo normal es una aportación cada {usual} más o menos. Quizá no lleguen sus eventos.",
      few: "Stripe avisó por última vez {ago}. Hay muy pocas aportaciones para decir si es mucho tiempo.",
      none: "Stripe aún no ha avisado de ninguna aportación.",
    },
    ledger: {
      agrees: "Comparado con Stripe el {day}: nada difería.",
      mended: "Comparado con Stripe el {day}: lo que difería ({mended}) ya está bien.",
      differs: "Comparado con Stripe el {day}: no todo se pudo arreglar ({left}).",
      old: "Comparado con Stripe por última vez el {day}, hace más de un mes.",
      never: "Nunca se ha comparado con Stripe.",
    },
    cards: {
      calm: "Nadie parece estar probando tarjetas.",
      testing: "Quizá alguien esté probando tarjetas: a los navegadores se les pide una prueba de trabajo.",
    },
    mail: {
      sent: "Ningún correo espera.",
      waiting: "Correos que esperan más de una hora: {due}; ya rechazados por el servidor: {refused}.",
      off: "No se envía correo: SMTP_URL no está puesto.",
    },
    store: {
      quick: "La base de datos responde en {ms} ms.",
      slow: "La base de datos responde despacio: {ms} ms.",
    },
  },
  amiss: "Para mirar:",
  fine: "En orden:",
  letter: {
    subject: "{publication}: la semana en el escritorio",
    open: "Abrir el escritorio",
    footer:
      "Esta carta llega cada lunes porque DESK_LETTER_TO está puesto donde corre su servidor. Sin ese ajuste no llega ninguna.",
  },
};

import type { LearningWords } from "./learning-words.ts";

export const learning: LearningWords = {
  question: "¿Qué variante es mejor donde cambian los repartos?",
  empty:
    'Ninguna campaña aprende. Ponga "learn": true a una que tenga dos variantes y quienes llegan por primera vez verán más a menudo la que trae más y se cierra menos; cada una, al menos una décima parte.',
  moving:
    "«{campaign}»: desde el {day}, quienes llegan por primera vez ven sus variantes según lo que han traído hasta ahora. Hoy: {shares}.",
  changed: "«{campaign}»: sus pesos se cambiaron, la última vez el {day}. Hoy: {shares}.",
  gathering:
    "«{campaign}»: aún se sabe demasiado poco para aprender; sus pesos se quedan hasta que se hayan contado {needed} aportaciones. Hoy: {shares}.",
  unattended:
    "«{campaign}»: desde ayer nadie ha calculado las partes, así que sus pesos se quedan: {shares}. Se hace cada noche donde funciona «support-appeal serve».",
  times: "Quienes la ven aportan de {lower} a {upper} veces tan a menudo.",
  basis:
    "Se compara a quienes la vieron por primera vez el mismo día, {days} desde el {day}. Se busca una diferencia de {effect}.",
  hint: "Quien ha visto una variante la conserva: solo quienes llegan por primera vez siguen las partes. Estas pesan lo que traen las aportaciones menos lo que cuesta que se cierre el llamamiento, y se quedan cerca mientras se sabe poco. Que una variante se muestre más no demuestra que sea mejor: eso se dice solo cuando se sabe, y con error en como mucho una campaña de cada veinte.",
  today: "Nuevos hoy",
  shown: "Personas comparadas",
  gifts: "De ellas aportaron",
};

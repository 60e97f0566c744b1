import type { LearningWords } from "./learning-words.ts";

export const learning: LearningWords = {
  question: "Que variante é melhor onde as quotas mudam?",
  empty:
    'Nenhuma campanha aprende. Dê "learn": true a uma que tenha duas variantes, e quem chega pela primeira vez verá mais vezes a que traz mais e é menos fechada; cada uma, pelo menos um décimo.',
  moving:
    "«{campaign}»: desde {day}, quem chega pela primeira vez vê as variantes conforme o que trouxeram até agora. Hoje: {shares}.",
  changed: "«{campaign}»: os seus pesos foram alterados, a última vez a {day}. Hoje: {shares}.",
  gathering:
    "«{campaign}»: ainda se sabe muito pouco para aprender; os seus pesos ficam até se contarem {needed} contribuições. Hoje: {shares}.",
  unattended:
    "«{campaign}»: desde ontem ninguém calculou as partes, e os seus pesos ficam: {shares}. Faz-se todas as noites onde corre «support-appeal serve».",
  times: "Quem a vê contribui de {lower} a {upper} vezes tão frequentemente.",
  basis:
    "Compara-se quem a viu pela primeira vez no mesmo dia, {days} desde {day}. Procura-se uma diferença de {effect}.",
  hint: "Quem viu uma variante fica com ela: só quem chega pela primeira vez segue as partes. Estas pesam o que trazem as contribuições menos o que custa que o apelo seja fechado, e ficam próximas enquanto se sabe pouco. Uma variante ser mais mostrada não prova que seja melhor: isso só se diz quando se sabe, com erro em, no máximo, uma campanha em vinte.",
  today: "Novos hoje",
  shown: "Pessoas comparadas",
  gifts: "Destas contribuíram",
};

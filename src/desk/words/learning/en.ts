import type { LearningWords } from "./learning-words.ts";

export const learning: LearningWords = {
  question: "Which variant is better where shares move?",
  empty:
    'No campaign learns. Give one that has two variants "learn": true, and new readers see more of what brings more and is closed less; each variant is seen by a tenth of them at least.',
  moving: "“{campaign}”: since {day}, new readers see more of what has brought more so far. Today: {shares}.",
  changed: "“{campaign}”: its weights were changed, the last time on {day}. Today: {shares}.",
  gathering:
    "“{campaign}”: too little is known to learn from yet, so that its weights stay until {needed} gifts are counted. Today: {shares}.",
  unattended:
    "“{campaign}”: nobody has worked out shares since yesterday, so that its weights stay: {shares}. That is done every night where “support-appeal serve” runs.",
  times: "Its readers give {lower} to {upper} times as often.",
  basis:
    "Readers are compared who first saw it on the same day: {days} since {day}. A difference of {effect} is looked for.",
  hint: "Whoever has seen a variant keeps it: only new readers follow the shares. These weigh gifts less what it costs that an appeal is closed, and stay near each other while little is known. That a variant is shown more often does not prove that it is better: this is said only where it is known, wrongly in at most one campaign of twenty.",
  today: "New readers today",
  shown: "Readers compared",
  gifts: "Of these gave",
};

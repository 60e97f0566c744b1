import type { TodayWords } from "./today-words.ts";

export const today: TodayWords = {
  question: "Estamos no bom caminho, e agora?",
  next: "Uma coisa a fazer",
  toPage: "Para a página «{page}»",
  toStripe: "Abrir na Stripe",
  run: "Execute onde o seu servidor corre:",
  suggestions: {
    silent: "Veja se os eventos da Stripe chegam: há {time} que a Stripe não dá notícias.",
    differs: "Compare de novo o registo com a Stripe. O que ainda difere: {left}.",
    "mail-waits": "Descubra porque é que o correio não sai. Mensagens à espera: {due}.",
    "card-testing": "Veja na Stripe os pagamentos falhados: talvez alguém esteja a testar cartões.",
    "sample-ratio": "Descubra porque é que «{campaign}» não mostra as variantes segundo os seus pesos.",
    "take-better": "Em «{campaign}», fique com {variant} e retire {than}: traz mais contribuições.",
    "drop-worse": "Retire {variant} de «{campaign}»: é pior do que {than}.",
    "failed-charges":
      "Veja na Stripe se as cobranças recusadas são repetidas e se se escreve a quem dá. Contribuições recorrentes à espera: {failed} de {running}.",
    "goal-late": "Peça por «{goal}» em mais lugares ou com mais clareza: a este ritmo não se alcança até {until}.",
    "ask-less":
      "Peça menos vezes: por cada contribuição, o apelo foi fechado {dismissals} vezes. Baixe o limite de frequência.",
    count: 'Escreva "tallies": {} na configuração: enquanto nada se contar, ninguém sabe que apelo funciona.',
    "compare-ledger": "Compare o registo com a Stripe: há um mês que isso não se faz.",
    alike: "Tente algo mais ousado em «{campaign}»: as variantes diferem em menos de {effect}.",
    nothing: "Não há nada a fazer: tudo corre como deve.",
  },
  goals: "Estamos no bom caminho?",
  noGoals:
    "Não há nenhuma meta. Com uma na configuração, os apelos mostram quanto falta, e aqui se lerá quando é alcançada.",
  goalStates: {
    reached: "«{goal}» foi alcançada: {reached} de {target}.",
    "on-track":
      "«{goal}» está no bom caminho: {reached} de {target} ({share}). A este ritmo é alcançada em {day}, antes do último dia, {until}.",
    late: "«{goal}» está atrasada: {reached} de {target} ({share}). Precisa de {needed} por dia até {until}, e ultimamente teve {perDay}.",
    over: "«{goal}» terminou em {until} com {reached} de {target} ({share}).",
    coming: "«{goal}»: {reached} de {target} ({share}). A este ritmo é alcançada em {day}.",
    far: "«{goal}»: {reached} de {target} ({share}). A este ritmo não é alcançada em dez anos.",
  },
  table: {
    goal: "Meta",
    reached: "Alcançado",
    target: "Previsto",
    share: "Parte",
    perDay: "Por dia, ultimamente",
    projected: "Alcançada em",
    until: "Último dia",
  },
  broken: "Há alguma coisa avariada?",
  health: {
    gifts: {
      usual: "A Stripe deu notícias pela última vez {ago}; o normal é uma contribuição a cada {usual}, mais ou menos.",
      silent:
        "A Stripe deu notícias pela última vez {ago}, embora o normal seja uma contribuição a cada {usual}, mais ou menos. Talvez os eventos não cheguem.",
      few: "A Stripe deu notícias pela última vez {ago}. As contribuições são muito poucas para dizer se é muito tempo.",
      none: "A Stripe ainda não avisou de nenhuma contribuição.",
    },
    ledger: {
      agrees: "Comparado com a Stripe em {day}: nada diferia.",
      mended: "Comparado com a Stripe em {day}: o que diferia ({mended}) já está certo.",
      differs: "Comparado com a Stripe em {day}: nem tudo se pôde corrigir ({left}).",
      old: "Comparado com a Stripe pela última vez em {day}, há mais de um mês.",
      never: "Nunca comparado com a Stripe.",
    },
    cards: {
      calm: "Ninguém parece estar a testar cartões.",
      testing: "Talvez alguém esteja a testar cartões: pede-se aos navegadores uma prova de trabalho.",
    },
    mail: {
      sent: "Nenhuma mensagem à espera.",
      waiting: "Mensagens à espera há mais de uma hora: {due}, já recusadas pelo servidor: {refused}.",
      off: "Não se envia correio: SMTP_URL não está definido.",
    },
    store: {
      quick: "A base de dados responde em {ms} ms.",
      slow: "A base de dados responde devagar: {ms} ms.",
    },
  },
  amiss: "Para ver:",
  fine: "Em ordem:",
  letter: {
    subject: "{publication}: a semana na secretária",
    open: "Abrir a secretária",
    footer:
      "Esta carta chega todas as segundas-feiras porque DESK_LETTER_TO está definido onde o seu servidor corre. Sem essa definição não chega nenhuma.",
  },
};

import type { StripeWords } from "../doctor-words.ts";

const giveRight = "Dê esse direito à chave no painel da Stripe, e verifique de novo.";
const setUpAnew =
  "Defina-o de novo no passo 2; se é o ambiente que o fixa, fá-lo support-appeal doctor --fix --url {url}.";
const takeKeyAnew =
  "Copie a chave de novo do painel da Stripe, em Developers → API keys, inteira e do modo que pretende.";
const setClock = "Acerte-o pela rede: timedatectl set-ntp true, ou chrony.";
const reconcile = "support-appeal reconcile recolhe-as.";
const seeRisk =
  "A página Dinheiro mostra o que está em risco; a Stripe escreve a estes leitores onde os e-mails dela estão ligados.";

export const stripe: StripeWords = {
  "stripe-no-key": [
    "Não se pergunta à Stripe: falta a chave para perguntar.",
    "Corrija STRIPE_SECRET_KEY, e verifique de novo.",
  ],
  "stripe-nowhere": [
    "Não se pergunta à Stripe: nada diz onde ela está.",
    "Corrija STRIPE_API_BASE, e verifique de novo.",
  ],
  "stripe-key-expired": ["A Stripe recusa STRIPE_SECRET_KEY: a chave expirou.", takeKeyAnew],
  "stripe-key-unknown": ["A Stripe recusa STRIPE_SECRET_KEY: lá não se conhece a chave.", takeKeyAnew],
  "stripe-unreached": [
    "Não se chega à Stripe em {server}.",
    "Veja se esta máquina pode abrir ligações a api.stripe.com:443, e se status.stripe.com dá conta de uma avaria.",
  ],
  "stand-in-unreached": [
    "Não se chega à Stripe em {server}.",
    "É STRIPE_API_BASE que o indica: inicie lá o substituto, ou retire a definição para usar a própria Stripe.",
  ],
  "stripe-refuses": ["A Stripe recusa: {error}", "Corrija o que ela indica."],
  "stripe-fails": [
    "A Stripe responde com um erro ({error}).",
    "Tente de novo dentro de um minuto; se continuar, veja status.stripe.com.",
  ],
  "key-test": ["STRIPE_SECRET_KEY ({begins}) é uma chave do modo de teste, e a Stripe aceita-a."],
  "key-live": ["STRIPE_SECRET_KEY ({begins}) é uma chave do modo real, e a Stripe aceita-a."],
  "key-lacks": [
    "Falta a STRIPE_SECRET_KEY o direito «{right}» ({stripes}), de que {needed} precisa.",
    "Edite a chave no painel da Stripe, em Developers → API keys, e dê-lhe esse direito.",
  ],
  "key-whole": ["A chave tem todos os direitos necessários."],
  "unseen-key": ["A chave não se pode verificar: falta-lhe {right}.", giveRight],
  "unseen-clock": ["O relógio não se pode verificar: falta à chave {right}.", giveRight],
  "unseen-account": ["A conta não se pode verificar: falta à chave {right}.", giveRight],
  "unseen-webhook": ["O webhook não se pode verificar: falta à chave {right}.", giveRight],
  "unseen-deliveries": ["Não se pode verificar se as mensagens chegam: falta à chave {right}.", giveRight],
  "unseen-portal": ["O portal de clientes não se pode verificar: falta à chave {right}.", giveRight],
  "unseen-domains": ["Os domínios dos meios de pagamento não se podem verificar: falta à chave {right}.", giveRight],
  "unmended-webhook": ["O webhook não se pode corrigir: falta à chave {right}.", giveRight],
  "unmended-portal": ["O portal de clientes não se pode pôr a funcionar: falta à chave {right}.", giveRight],
  "webhook-unmakeable": ["Falta à chave {right}.", "Dê-lhe esse direito no painel da Stripe, ou crie o webhook à mão."],
  "clock-right": ["O relógio está certo com o da Stripe, a menos de {seconds} s."],
  "clock-ahead": ["O relógio está {seconds} s adiantado; a partir de {limit} s as mensagens são recusadas.", setClock],
  "clock-behind": ["O relógio está {seconds} s atrasado; a partir de {limit} s as mensagens são recusadas.", setClock],
  "clock-too-far-ahead": [
    "O relógio está {seconds} s adiantado: as mensagens são recusadas, mesmo bem assinadas.",
    setClock,
  ],
  "clock-too-far-behind": [
    "O relógio está {seconds} s atrasado: as mensagens são recusadas, mesmo bem assinadas.",
    setClock,
  ],
  "account-unknown": [
    "A Stripe ainda não sabe de quem é a conta ({account}).",
    "Preencha o que ela pede no painel, em Settings → Business.",
  ],
  "account-closed": ["A conta não pode receber dinheiro ({account}).", "Veja no painel o que a Stripe pede."],
  "account-asked": ["A conta não pode receber dinheiro ({account}).", "Veja no painel o que a Stripe pede: {due}."],
  "account-open": ["A conta pode receber dinheiro: {account}."],
  "account-nameless": [
    "A conta não tem nome comercial: os leitores não veem nenhum na página da Stripe nem nos recibos.",
    "Dê-lhe um em Settings → Business → Public details.",
  ],
  "webhook-none": [
    "Na Stripe não há nenhum webhook que acabe em {path}: nenhuma contribuição será contada.",
    "Crie-o no passo 2, na versão {version} da API.",
  ],
  "webhook-none-at": [
    "Na Stripe não há nenhum webhook em {webhook}: nenhuma contribuição será contada.",
    "Crie-o no passo 2 para {url}, na versão {version} da API.",
  ],
  "webhook-several": [
    "Na Stripe há {count} webhooks nossos: {webhooks}.",
    "O que restar de um endereço anterior pode apagar-se no painel.",
  ],
  "webhook-off": ["O webhook {webhook} está desligado.", setUpAnew],
  "webhook-deaf": ["O webhook {webhook} não ouve {events}.", setUpAnew],
  "webhook-old": [
    "O webhook {webhook} fala a versão {version} da API, e a nossa é {ours}: cada mensagem custa uma pergunta à Stripe.",
    setUpAnew,
  ],
  "webhook-old-account": [
    "O webhook {webhook} fala a versão da API da conta, {version}, e a nossa é {ours}: cada mensagem custa uma pergunta à Stripe.",
    setUpAnew,
  ],
  "webhook-untold": [
    "O webhook {webhook} fala a versão da API da conta, que ainda nada revela; a nossa é {ours}.",
    "Verifique de novo depois da primeira contribuição.",
  ],
  "webhook-right": [
    "O webhook {webhook} está ligado, ouve os {count} tipos de mensagens e fala {version} (a nossa é {ours}).",
  ],
  "deliveries-untold": [
    "Há {days} dias que nada nosso acontece na Stripe: não se pode dizer se as mensagens chegam nem se STRIPE_WEBHOOK_SECRET está certo.",
    "Contribua uma vez (em modo de teste com o cartão 4242 4242 4242 4242), e verifique de novo.",
  ],
  "deliveries-without-ledger": [
    "Não se verifica se as mensagens chegam: ainda não há registo.",
    "Inicie o servidor uma vez.",
  ],
  "deliveries-arrive": [
    "As mensagens chegam, e STRIPE_WEBHOOK_SECRET está certo: a nossa mais recente, de {newestAt}, está no registo.",
  ],
  "deliveries-missing": [
    "Das nossas últimas {count} mensagens faltam {missing} no registo, a mais recente de {newestAt}.",
    reconcile,
  ],
  "deliveries-none": [
    "Das nossas últimas {count} mensagens faltam {missing} no registo, a mais recente de {newestAt}.",
    `Veja se STRIPE_WEBHOOK_SECRET é o segredo de assinatura deste webhook, ou defina-o de novo no passo 2; depois, ${reconcile}`,
  ],
  "renewals-none-failed": ["Nenhuma renovação espera pelo seu dinheiro."],
  "renewals-failed": [
    "Renovações falhadas que esperam pelo seu dinheiro: {count}, {money}. A Stripe volta a tentar a partir de {againAt}.",
    seeRisk,
  ],
  "renewals-given-up": [
    "Renovações falhadas que esperam pelo seu dinheiro: {count}, {money}. A Stripe desistiu.",
    seeRisk,
  ],
  "portal-none": [
    "O portal de clientes da Stripe não está a funcionar: os leitores não podem alterar nem terminar lá uma contribuição.",
    "Ponha-o a funcionar em Settings → Billing → Customer portal, no painel da Stripe.",
  ],
  "portal-endless": [
    "No portal de clientes da Stripe os leitores não podem terminar uma contribuição; acabar deve ser tão fácil como começar.",
    "Ligue os cancelamentos em Settings → Billing → Customer portal.",
  ],
  "portal-right": ["O portal de clientes da Stripe funciona, e os leitores podem terminar lá uma contribuição."],
  "domains-none-needed": [
    "Domínios dos meios de pagamento: não é preciso nenhum, os leitores pagam na página da Stripe.",
  ],
  "domains-without-apple-pay": [
    "O Apple Pay não está ativo para {hosts}; na página da Stripe, onde se paga, está.",
    "Só para pagar dentro da sua página: veja Settings → Payment method domains.",
  ],
  "done-webhook-made": ["O webhook {webhook} foi criado ({id}), na versão {version} da API."],
  "done-webhook-on": ["{webhook} foi ligado ({id})."],
  "done-webhook-listens": ["{webhook} ouve agora também {events} ({id})."],
  "done-webhook-replaced": ["O antigo ({id}) está agora desligado, não apagado: pode voltar a ligar-se no painel."],
  "done-webhook-nowhere": ["Não foi criado nenhum webhook: diga em que endereço."],
  "done-portal": [
    "O portal de clientes da Stripe está a funcionar ({id}): os leitores podem terminar uma contribuição, mudar de cartão e ver o que pagaram.",
  ],
};

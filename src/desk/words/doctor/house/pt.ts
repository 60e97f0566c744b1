import type { HouseWords } from "../doctor-words.ts";

const oneEach = "Dê a cada modo a sua própria base de dados.";

export const house: HouseWords = {
  "settings-read": ["Estão lá todas as definições, e podem ler-se."],
  "setting-missing": ["Falta {setting}.", "Defina-o no ambiente do servidor: {hint}"],
  "setting-wrong": ["Esta definição não serve: {problem}", "Corrija-a no ambiente do servidor."],
  "config-file-wrong": ["O ficheiro de configuração não serve: {problem}", "Corrija o ficheiro."],
  "config-file": ["{file} é válido."],
  "config-built-in": ["Não há ficheiro: vale a configuração de origem, até que se publique uma aqui."],
  "config-published": ["Não há ficheiro: vale a versão {version}, publicada aqui."],
  "config-file-doubtful": ["Na configuração, {path}: {message}.", "Corrija o ficheiro."],
  "config-desk-doubtful": ["Na configuração, {path}: {message}.", "Corrija em Escrever."],
  "proxies-everybody": [
    "TRUSTED_PROXIES confia em todos: quem experimenta cartões escreve sempre outro endereço e nunca é travado.",
    "Indique só os seus próprios proxies, como 127.0.0.1 ou 10.0.0.0/8.",
  ],
  "proxies-local": [
    "TRUSTED_PROXIES está vazio e HOST é {host}: atrás de um proxy, todos os leitores partilham um só limite.",
    "Indique o endereço do proxy; 127.0.0.1 se ele funciona nesta máquina.",
  ],
  "proxies-none": [
    "TRUSTED_PROXIES está vazio e HOST é {host}: só está certo se os leitores chegarem a esta porta sem proxy.",
    "Indique os endereços do seu proxy ou balanceador.",
  ],
  "pages-without-https": [
    "PAGE_ORIGINS tem páginas desta máquina sem https, e a chave recebe dinheiro real.",
    "Retire-as.",
  ],
  "secrets-same": ["TOKEN_SECRET e ADMIN_TOKEN são iguais.", "Dê a cada um o seu próprio segredo."],
  "stand-in": [
    "STRIPE_API_BASE indica outro servidor que não o da Stripe: não circula dinheiro real.",
    "Retire-o se quer a própria Stripe.",
  ],
  "mail-off": ["Não há SMTP_URL: não se oferece aos leitores nada que precise de correio."],
  "mail-taken": ["O servidor de correio {server} aceita o nosso correio."],
  "mail-readable": [
    "O servidor de correio {server} aceita o correio, e qualquer um o pode ler pelo caminho.",
    "Ligue lá o TLS, a não ser que esteja na sua própria rede.",
  ],
  "mail-failed": [
    "O servidor de correio {server} não se pode usar: {error}",
    "Corrija SMTP_URL (utilizador e palavra-passe com codificação percentual) ou o servidor; até lá o correio espera.",
  ],
  "mail-without-address": [
    "Falta ENDPOINT_URL: há correio, e nada para onde ele possa apontar.",
    "Defina o endereço pelo qual os leitores chegam ao servidor, como https://support.times.example.",
  ],
  letter: ["A carta semanal vai para {to}, à segunda-feira às 07:00 UTC."],
  "dunning-stripe": [
    "DUNNING é stripe: o servidor não escreve a ninguém quando falha uma renovação ou um débito. Se os e-mails da Stripe estão ligados (recibos, pagamentos falhados, cartões a expirar), a sua API não o diz.",
    "Veja se estão: Settings → Business → Customer emails e Settings → Billing → Subscriptions and emails; ou defina DUNNING=ours.",
  ],
  "dunning-without-mail": [
    "DUNNING é ours, e não há SMTP_URL: ninguém é avisado quando falha uma renovação ou um débito.",
    "Defina SMTP_URL e MAIL_FROM, ou deixe isso aos e-mails da Stripe com DUNNING=stripe.",
  ],
  "dunning-ours": ["DUNNING é ours: a quem falha uma renovação ou um débito escreve-se daqui, uma vez."],
  "dunning-twice": [
    "Os e-mails da Stripe sobre pagamentos falhados diriam o mesmo uma segunda vez; se estão ligados, a sua API não o diz.",
    "Desligue-os em Settings → Billing → Subscriptions and emails; deixe os recibos em Settings → Business → Customer emails.",
  ],
  "database-answers": ["O PostgreSQL responde (em {ms} ms)."],
  "database-silent": [
    "DATABASE_URL: o PostgreSQL não responde: {error}",
    "Veja o anfitrião, a porta, o utilizador, a palavra-passe e o nome da base, e se está a funcionar.",
  ],
  "database-in-memory": [
    "DATABASE_URL guarda o registo na memória: um reinício esquece tudo.",
    "Indique um ficheiro, ou o PostgreSQL.",
  ],
  "database-no-directory": [
    "DATABASE_URL indica {file}, e na pasta {directory} não se pode escrever.",
    "Crie-a, e dê-a ao utilizador do servidor.",
  ],
  "database-not-yet": ["DATABASE_URL indica {file}, que ainda não existe.", "Se devia existir, veja o caminho."],
  "database-unusable": [
    "DATABASE_URL indica {file}, que não se pode usar: {error}",
    "Veja se é o ficheiro do registo, e se o utilizador do servidor o pode ler e escrever.",
  ],
  "database-newer": ["A base de dados é de uma versão mais nova do support-appeal ({migrations}).", "Atualize esta."],
  "database-older": [
    "As tabelas de {database} ainda não estão atualizadas ({migrations}).",
    "Faça uma cópia e reinicie o servidor: isso atualiza-as.",
  ],
  "database-live-key-test": ["DATABASE_URL contém dinheiro real, e STRIPE_SECRET_KEY é uma chave de teste.", oneEach],
  "database-test-key-live": ["DATABASE_URL contém dinheiro de teste, e STRIPE_SECRET_KEY é uma chave real.", oneEach],
  "database-test-money": ["{database} contém o registo do dinheiro de teste, com as tabelas atualizadas."],
  "database-live-money": ["{database} contém o registo do dinheiro real, com as tabelas atualizadas."],
  "database-no-money": ["{database} contém um registo ainda sem dinheiro, com as tabelas atualizadas."],
  "disk-roomy": ["O disco de {directory} tem {mebibytes} MiB livres."],
  "disk-narrow": ["O disco de {directory} só tem {mebibytes} MiB livres.", "Arranje espaço antes que encha."],
  "disk-full": [
    "O disco de {directory} só tem {mebibytes} MiB livres: já nada se pode escrever.",
    "Arranje espaço já.",
  ],
  "address-unreached": [
    "Não se chega daqui a {url}: {error}",
    "Veja o nome (DNS), o certificado, a firewall, e se o proxy passa os pedidos a HOST e PORT.",
  ],
  "address-without-database": [
    "{url}/health responde 503: o servidor funciona, e a sua base de dados não responde.",
    "Veja o seu diário, e o que aqui se diz da base de dados.",
  ],
  "address-elsewhere": [
    "{url}/health responde {status}: não é o servidor que responde ali.",
    "O proxy tem de lhe passar tudo tal como vem, caminho e conteúdo.",
  ],
  "address-reached": ["Chega-se a {url}, e o servidor está bem."],
  "address-no-widget": [
    "{url}/embed.js não é um script: as páginas não mostram nenhum apelo.",
    "Execute npm run build se o servidor funciona a partir de um clone, e que o proxy passe todos os caminhos.",
  ],
  "address-no-cors": [
    "As suas páginas não podem ler {url}/config: o proxy retira os cabeçalhos CORS, ou o servidor em funcionamento tem outro PAGE_ORIGINS.",
    "Deixe passar os cabeçalhos, e reinicie o servidor com estas definições.",
  ],
  "address-widget": ["{url}/embed.js é o apelo, e as suas páginas podem ler a configuração dele."],
  "address-no-events": ["{url} não aceita mensagens agora: {error}", "Veja o diário do servidor."],
  "address-secret-fits": ["{url} aceita o que vem assinado com STRIPE_WEBHOOK_SECRET."],
  "address-secret-other": [
    "{url} recusa o que vem assinado com STRIPE_WEBHOOK_SECRET: responde {status}.",
    "Reinicie o servidor com estas definições; se continuar, o proxy altera os conteúdos, ou o relógio da máquina dele está errado.",
  ],
};

import { startSandbox, type Sandbox } from "../../../../src/sandbox/index.ts";
import type { Settings } from "../../../../src/server/node/settings.ts";
import type { ServeOptions } from "../../../../src/server/node/serve.ts";
import { startMailServer, type MailServer, type ReceivedMail } from "../../../support/mail-server.ts";
import { anEndpoint, WEBHOOK_SECRET, type AnEndpoint } from "./an-endpoint.ts";
import { postCheckout } from "./post-checkout.ts";

export const ORIGIN = "https://news.example";

/** The endpoint, Stripe's stand-in and a mail server, with one clock: that of the sandbox. */
export interface ManageWorld {
  readonly sandbox: Sandbox;
  readonly endpoint: AnEndpoint;
  readonly mail: MailServer;
  give(gift?: Readonly<Record<string, unknown>>, payer?: Payer): Promise<string>;
  postLinks(body: unknown, headers?: Readonly<Record<string, string>>): Promise<Response>;
  /** Asks for a link and opens the mail that comes. */
  linkFor(email: string, more?: Readonly<Record<string, unknown>>): Promise<{ mail: ReceivedMail; url: URL }>;
  /** Lets a browser in. */
  letIn(email?: string): Promise<Browser>;
  /** An object of Stripe's. */
  stripe<Answer>(path: string): Promise<Answer>;
  control(path: string, command: object): Promise<Response>;
  /** On the clock of the endpoint, in seconds since 1970. */
  now(): number;
  close(): Promise<void>;
}

export interface Payer {
  readonly email?: string;
  readonly cardNumber?: string;
}

export const ANN = "ann@reader.example";

export async function aManageWorld(
  change: Partial<Settings> = {},
  options: Partial<ServeOptions> = {},
): Promise<ManageWorld> {
  const sandbox = await startSandbox({ port: 0, seed: 1 });
  const mail = await startMailServer();
  const endpoint = await anEndpoint(
    {
      stripeApiBase: new URL(sandbox.url),
      mail: { server: new URL(mail.url), from: { name: "The Example Times", address: "news@times.example" } },
      ...change,
    },
    { now: () => sandbox.clock.nowMs(), ...options },
  );
  sandbox.setWebhook(`${endpoint.url}/webhooks/stripe`, WEBHOOK_SECRET);

  const postLinks: ManageWorld["postLinks"] = (body, headers = {}) =>
    fetch(`${endpoint.url}/links`, {
      method: "POST",
      headers: { "content-type": "application/json", origin: ORIGIN, ...headers },
      body: typeof body === "string" ? body : JSON.stringify(body),
    });
  const linkFor: ManageWorld["linkFor"] = async (email, more = {}) => {
    const answer = await postLinks({ email, purpose: "manage", ...more });
    if (answer.status !== 202) throw new Error(`POST /links answered ${answer.status}: ${await answer.text()}`);
    const received = await mail.nextMail(email, 8000);
    const link = received.links.find((each) => each.includes("/manage?"));
    if (link === undefined) throw new Error(`no link in ${received.text}`);
    return { mail: received, url: new URL(link) };
  };

  return {
    sandbox,
    endpoint,
    mail,
    postLinks,
    linkFor,
    async give(gift = {}, { email = ANN, cardNumber = "4242424242424242" } = {}) {
      const answer = await postCheckout(endpoint.url, {
        returnUrl: `${ORIGIN}/article`,
        interval: "month",
        amount: 500,
        currency: "usd",
        ...gift,
      });
      const { id, url } = answer.body as { id: string; url: string };
      const fields = { email, method: "card", cardNumber, expiration: "12 / 34", cvc: "123", cardName: "Ann Reader" };
      await fetch(url, { method: "POST", body: new URLSearchParams(fields), redirect: "manual" });
      await sandbox.advance(5);
      return id;
    },
    async letIn(email = ANN) {
      const { url } = await linkFor(email);
      const browser = new Browser(endpoint.url);
      await browser.open(url.href);
      await browser.press("open");
      return browser;
    },
    async stripe<Answer>(path: string) {
      const answer = await fetch(`${sandbox.url}/v1/${path}`, { headers: { authorization: "Bearer sk_test_abc123" } });
      return (await answer.json()) as Answer;
    },
    control: (path, command) =>
      fetch(`${sandbox.url}/_sandbox/${path}`, { method: "POST", body: JSON.stringify(command) }),
    now: () => Math.floor(sandbox.clock.nowMs() / 1000),
    async close() {
      await endpoint.close();
      await mail.close();
      await sandbox.close();
    },
  };
}

/** As much of a browser as pages without scripts need: cookies, forms, and being sent on. */
export class Browser {
  readonly #home: string;
  cookie = "";
  /** Of the page that it shows. */
  url = "";
  status = 0;
  html = "";
  headers = new Headers();
  /** Where it was sent that is not the endpoint. */
  away: string | undefined;

  constructor(home: string) {
    this.#home = home;
  }

  /** The page's text, as a reader has it. */
  get text(): string {
    return this.html
      .replace(/<head>.*?<\/head>/s, "")
      .replace(/<[^>]+>/g, " ")
      .replaceAll("&amp;", "&")
      .replaceAll("&quot;", '"')
      .replaceAll("&#39;", "'")
      .replace(/\s+/g, " ");
  }

  async open(address: string): Promise<void> {
    await this.#load(address, {});
  }

  /** Follows the link whose address has this in it. */
  async follow(part: string): Promise<void> {
    const [, href = ""] = new RegExp(`<a[^>]*href="([^"]*${part}[^"]*)"`).exec(this.html) ?? [];
    if (href === "") throw new Error(`no link with ${part} in ${this.text}`);
    await this.open(new URL(href.replaceAll("&amp;", "&"), this.url).href);
  }

  /** The fields of the forms that do this, in their order. */
  forms(what: string): readonly Record<string, string>[] {
    return [...this.html.matchAll(/<form[^>]*>(.*?)<\/form>/gs)]
      .map(([, form = ""]) =>
        Object.fromEntries(
          [...form.matchAll(/<input\s+type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(
            ([, name = "", value = ""]) => [name, value],
          ),
        ),
      )
      .filter((fields) => fields["do"] === what);
  }

  /** Sends the first form that does this. */
  async press(what: string, more: Readonly<Record<string, string>> = {}): Promise<void> {
    const [fields] = this.forms(what);
    if (fields === undefined) throw new Error(`no button that does ${what} in ${this.text}`);
    await this.send({ ...fields, ...more });
  }

  async send(fields: Readonly<Record<string, string>>, headers: Readonly<Record<string, string>> = {}): Promise<void> {
    const body = new URLSearchParams(fields);
    await this.#load(`${this.#home}/manage`, {
      method: "POST",
      body,
      headers: { origin: this.#home, "sec-fetch-site": "same-origin", ...headers },
    });
  }

  async #load(address: string, init: RequestInit): Promise<void> {
    const headers = { cookie: this.cookie, ...(init.headers as Record<string, string> | undefined) };
    const answer = await fetch(address, { ...init, headers, redirect: "manual" });
    const [set] = answer.headers.getSetCookie();
    if (set !== undefined) this.cookie = set.split(";")[0] ?? "";
    const location = answer.headers.get("location");
    if (answer.status === 303 && location !== null) {
      const to = new URL(location, address).href;
      if (to.startsWith(this.#home)) return await this.#load(to, {});
      this.away = to;
    }
    this.url = address;
    this.status = answer.status;
    this.headers = answer.headers;
    this.html = await answer.text();
  }
}

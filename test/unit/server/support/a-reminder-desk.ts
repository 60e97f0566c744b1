import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openLedgerStore } from "../../../../src/server/node/open-ledger-store.ts";
import type { Settings } from "../../../../src/server/node/settings.ts";
import type { SqlLedgerStore } from "../../../../src/server/store/sql-ledger-store.ts";
import { wholeDatabase } from "../../../contract/support/whole-database.ts";
import { startSandbox, type Sandbox } from "../../../../src/sandbox/index.ts";
import { startMailServer, type MailServer, type ReceivedMail } from "../../../support/mail-server.ts";
import { aConfig, anEndpoint, type AnEndpoint } from "./an-endpoint.ts";

export const PAGE = "https://news.example";

/** The endpoint with a mail server, a file, and a clock that can be moved. */
export interface ReminderDesk {
  readonly endpoint: AnEndpoint;
  readonly server: MailServer;
  readonly store: SqlLedgerStore;
  readonly sandbox: Sandbox;
  /** Milliseconds since 1970. */
  now(): number;
  moveTo(time: string): void;
  /** `POST /reminders`, as the widget does. */
  ask(change?: object, headers?: Readonly<Record<string, string>>): Promise<Response>;
  /** The mail that asks for confirmation. */
  askAndRead(change?: object): Promise<ReceivedMail>;
  open(address: string): Promise<OpenedPage>;
  /** Presses the one button of a page, and goes where it leads. */
  press(page: OpenedPage, headers?: Readonly<Record<string, string>>): Promise<OpenedPage>;
  /** Whether a text is anywhere in the database. */
  holds(text: string): Promise<boolean>;
  close(): Promise<void>;
}

export interface OpenedPage {
  readonly url: string;
  readonly status: number;
  readonly text: string;
  readonly title: string;
  /** Addresses that it leads to, whole. */
  readonly links: readonly string[];
}

export const config = aConfig({
  publication: { name: "The Example Times", contact: "help@times.example" },
  amounts: { usd: { min: 200, max: 100_000 }, eur: { min: 200, max: 100_000 } },
  appeals: [{ id: "spring", placement: "inline", variants: [{ id: "a" }] }],
});

export async function aReminderDesk(start: string, change: Partial<Settings> = {}): Promise<ReminderDesk> {
  const directory = await mkdtemp(join(tmpdir(), "support-appeal-reminders-"));
  const databaseUrl = `file:${join(directory, "ledger.db")}`;
  const server = await startMailServer();
  const sandbox = await startSandbox({ port: 0, seed: 1 });
  const store = await openLedgerStore(databaseUrl, () => undefined);
  let at = Date.parse(start);
  const from = { name: undefined, address: "news@times.example" };
  const endpoint = await anEndpoint(
    {
      databaseUrl,
      config,
      stripeApiBase: new URL(sandbox.url),
      mail: { server: new URL(server.url), from },
      ...change,
    },
    { store, now: () => at, mailPollMs: 20, reminderSweepMs: 20 },
  );

  async function open(address: string): Promise<OpenedPage> {
    return await toPage(await fetch(address), address);
  }

  async function ask(given: object = {}, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
    return await fetch(`${endpoint.url}/reminders`, {
      method: "POST",
      headers: { "content-type": "application/json", origin: PAGE, ...headers },
      body: JSON.stringify({ email: "ada@example.test", on: "2027-03-01", consent: "Remind me.", ...given }),
    });
  }

  return {
    endpoint,
    server,
    store,
    sandbox,
    now: () => at,
    moveTo: (time) => void (at = Date.parse(time)),
    ask,
    async askAndRead(given = {}) {
      const email = "email" in given && typeof given.email === "string" ? given.email : "ada@example.test";
      const answer = await ask(given);
      if (answer.status !== 202) throw new Error(`${answer.status} ${await answer.text()}`);
      return await server.nextMail(email);
    },
    open,
    async press({ url, text }, headers = {}) {
      const fields = [...text.matchAll(/<input[^>]*name="(\w+)"\s+value="([^"]*)"/g)].map(([, name, value]) => [
        name ?? "",
        value ?? "",
      ]);
      const action = new URL(/<form[^>]*action="([^"]+)"/.exec(text)?.[1] ?? "", url);
      const answer = await fetch(action, {
        method: "POST",
        headers: { origin: endpoint.url, "sec-fetch-site": "same-origin", ...headers },
        body: new URLSearchParams(fields),
        redirect: "manual",
      });
      const location = answer.headers.get("location");
      return location === null ? await toPage(answer, action.href) : await open(new URL(location, action).href);
    },
    holds: async (text) => (await wholeDatabase(databaseUrl).lines()).some((line) => line.includes(text)),
    async close() {
      await endpoint.close();
      await server.close();
      await sandbox.close();
      await rm(directory, { recursive: true, force: true });
    },
  };
}

async function toPage(answer: Response, url: string): Promise<OpenedPage> {
  const text = await answer.text();
  return {
    url,
    status: answer.status,
    text,
    title: plain(/<title>([^<]*)</.exec(text)?.[1] ?? ""),
    links: [...text.matchAll(/<a href="([^"]+)"/g)].map(([, link = ""]) => new URL(plain(link), url).href),
  };
}

function plain(text: string): string {
  return text.replaceAll("&amp;", "&").replaceAll("&#39;", "'");
}

import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { readdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { bundleScripts } from "./bundle-scripts.ts";
import type { Mailbox } from "./mailbox.ts";
import { readNewspaperCss } from "./read-newspaper-css.ts";
import { renderLedger } from "./render-ledger.ts";
import { renderMailbox } from "./render-mailbox.ts";

const folder = fileURLToPath(new URL(".", import.meta.url));
const themes = fileURLToPath(new URL("../src/themes/", import.meta.url));

export interface NewspaperAddresses {
  readonly endpointUrl: string;
  readonly sandboxUrl: string | undefined;
  readonly adminToken: string;
  readonly mailbox: Mailbox;
}

export interface Newspaper {
  readonly url: string;
  /** Pages are served from then on: they carry the endpoint's address, which is known last. */
  open(addresses: NewspaperAddresses): Promise<void>;
  close(): Promise<void>;
}

interface Page {
  readonly type: string;
  readonly read: () => Promise<string>;
}

/** Takes the port at once, and answers 503 until {@link Newspaper.open}. */
export async function startNewspaper(port: number): Promise<Newspaper> {
  let answer = (_request: IncomingMessage, response: ServerResponse): void => void response.writeHead(503).end();
  const server = createServer((request, response) => answer(request, response));
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  const { port: bound } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${bound}`,
    async open(addresses) {
      const pages = await listPages(addresses);
      answer = (request, response) => void serve(request, response, pages, addresses);
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Every address there is: nothing is looked up on the disk by a name that came from outside. */
async function listPages({
  endpointUrl,
  sandboxUrl,
  adminToken,
}: NewspaperAddresses): Promise<ReadonlyMap<string, Page>> {
  const text = (name: string) => readFile(folder + name, "utf8");
  const html = (name: string): Page => ({
    type: "text/html; charset=utf-8",
    read: async () => (await text(name)).replaceAll("%ENDPOINT%", endpointUrl),
  });
  const articles = (await readdir(`${folder}articles`)).filter((name) => name.endsWith(".html"));
  const scripts = await bundleScripts({ endpointUrl, sandboxUrl });
  return new Map<string, Page>([
    ["/", html("index.html")],
    ...articles.map((name): [string, Page] => [`/articles/${name}`, html(`articles/${name}`)]),
    ["/newspaper.css", { type: "text/css; charset=utf-8", read: readNewspaperCss }],
    ["/hostile.css", { type: "text/css; charset=utf-8", read: () => text("hostile.css") }],
    ["/hostile.js", { type: "text/javascript; charset=utf-8", read: () => text("hostile.js") }],
    ...(await readdir(themes)).map((name): [string, Page] => [
      `/themes/${name}`,
      { type: "text/css; charset=utf-8", read: () => readFile(themes + name, "utf8") },
    ]),
    ["/mailbox.js", { type: "text/javascript; charset=utf-8", read: () => text("mailbox.js") }],
    ["/icon.svg", { type: "image/svg+xml", read: () => text("icon.svg") }],
    ["/ledger", { type: "text/html; charset=utf-8", read: () => renderLedger(endpointUrl, adminToken) }],
    ...scripts.map(({ path, code }): [string, Page] => [
      path,
      { type: "text/javascript; charset=utf-8", read: () => Promise.resolve(code) },
    ]),
  ]);
}

async function serve(
  request: IncomingMessage,
  response: ServerResponse,
  pages: ReadonlyMap<string, Page>,
  { endpointUrl, mailbox }: NewspaperAddresses,
): Promise<void> {
  const [path = "/"] = (request.url ?? "/").split("?");
  const mail = renderMailbox(path, mailbox.mails);
  const page: Page | undefined =
    mail === undefined ? pages.get(path) : { type: mail.type, read: () => Promise.resolve(mail.body) };
  if (page === undefined)
    return void response.writeHead(404, { "content-type": "text/plain" }).end("There is no such page.");
  if (request.method !== "GET" && request.method !== "HEAD")
    return void response.writeHead(405, { allow: "GET, HEAD" }).end();
  try {
    const body = await page.read();
    response.writeHead(200, {
      "content-type": page.type,
      "content-length": Buffer.byteLength(body),
      ...headers(endpointUrl),
      ...(mail === undefined ? {} : { "content-security-policy": mail.policy, "cache-control": "no-store" }),
    });
    response.end(request.method === "HEAD" ? undefined : body);
  } catch (error) {
    console.error(error);
    response.writeHead(500, { "content-type": "text/plain" }).end("This page could not be read.");
  }
}

/** As strict as a careful publisher's: what the widget needs of a page is these two mentions of the endpoint. */
function headers(endpointUrl: string): Record<string, string> {
  return {
    "content-security-policy": [
      "default-src 'none'",
      "require-trusted-types-for 'script'",
      "trusted-types support-appeal lit-html",
      `script-src 'self' ${endpointUrl}`,
      "style-src 'self'",
      "img-src 'self'",
      `connect-src 'self' ${endpointUrl}`,
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
    ].join("; "),
    "x-content-type-options": "nosniff",
    "referrer-policy": "strict-origin-when-cross-origin",
    // Not no-store: that would keep pages out of the back/forward cache.
    "cache-control": "no-cache",
  };
}

import type { Browser, BrowserContext, BrowserContextOptions, Request } from "playwright-core";
import type { Demo } from "../../../demo/start-demo.ts";
import { listen } from "./listen.ts";
import { Tab, type Article } from "./tab.ts";

export interface ReaderOptions extends BrowserContextOptions {
  /** Runs in every page before its own scripts, to take something from the browser. */
  readonly without?: () => void;
}

/** What somebody reads, and where its appeals come from. */
type Paper = Pick<Demo, "newspaperUrl" | "endpointUrl">;

/** A reader with a browser of their own. Whatever goes wrong in it is written down, to be asserted in the end. */
export class Reader {
  readonly context: BrowserContext;
  readonly #demo: Paper;
  readonly #problems: string[] = [];
  readonly #expected: RegExp[] = [];
  readonly #requests: Request[] = [];

  private constructor(context: BrowserContext, demo: Paper) {
    this.context = context;
    this.#demo = demo;
  }

  static async arrives(browser: Browser, demo: Paper, { without, ...options }: ReaderOptions): Promise<Reader> {
    const context = await browser.newContext({ locale: "en-US", reducedMotion: "reduce", ...options });
    const reader = new Reader(context, demo);
    await context.addInitScript(listen);
    if (without !== undefined) await context.addInitScript(without);
    context.on("weberror", (error) =>
      reader.#problems.push(`page error: ${error.error().stack ?? error.error().message}`),
    );
    context.on("console", (message) => {
      if (message.type() === "error" || message.type() === "warning")
        reader.#problems.push(`console ${message.type()} on ${message.page()?.url()}: ${message.text()}`);
    });
    context.on("request", (request) => reader.#requests.push(request));
    return reader;
  }

  async opens(article: Article, query = ""): Promise<Tab> {
    const tab = new Tab(await this.context.newPage(), this.#demo.newspaperUrl);
    await tab.open(article, query);
    return tab;
  }

  /** A page of a test's own, by default on the newspaper's address. */
  async opensOwnPage(html: string, address = `${this.#demo.newspaperUrl}/articles/own`): Promise<Tab> {
    const tab = new Tab(await this.context.newPage(), this.#demo.newspaperUrl);
    await tab.page.route(address, (route) => route.fulfill({ contentType: "text/html; charset=utf-8", body: html }));
    await tab.page.goto(address);
    return tab;
  }

  /** What a test breaks on purpose the browser complains of, and rightly. */
  mayComplainOf(pattern: RegExp): void {
    this.#expected.push(pattern);
  }

  /** Console messages and page errors that no test asked for. */
  problems(): string[] {
    return this.#problems.filter((problem) => !this.#expected.some((pattern) => pattern.test(problem)));
  }

  /** What went to the endpoint, as in `GET /config`. Cleared by reading. */
  takeEndpointRequests(): string[] {
    const { endpointUrl } = this.#demo;
    const taken = this.#requests.splice(0).filter((request) => request.url().startsWith(endpointUrl));
    return taken.map((request) => `${request.method()} ${request.url().slice(endpointUrl.length)}`);
  }

  leaves(): Promise<void> {
    return this.context.close();
  }
}

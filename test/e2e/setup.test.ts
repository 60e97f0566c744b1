import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { startSandbox, type Sandbox } from "../../src/sandbox/index.ts";
import { cards, Checkout } from "./support/checkout.ts";
import { findBarriers } from "./support/find-barriers.ts";
import { launchChrome } from "./support/launch-chrome.ts";
import { startServe, type Served } from "./support/start-serve.ts";

const ADMIN = "admin-token-of-ours";
const KEY = "sk_test_abcdefghijklmnopq4242";

describe("setting up, from nothing", () => {
  let browser: Browser;
  let sandbox: Sandbox;
  let directory: string;
  let served: Served | undefined;
  let context: BrowserContext | undefined;
  let output = "";
  beforeAll(async () => void (browser = await launchChrome()));
  afterAll(() => browser.close());
  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), "support-appeal-set-up-"));
    sandbox = await startSandbox({ port: 0 });
    output = "";
  });
  afterEach(async () => {
    await context?.close();
    await ends("SIGTERM");
    await sandbox.close();
    await rm(directory, { recursive: true, force: true });
  });

  async function starts(port = "0"): Promise<Served> {
    served = await startServe({ ADMIN_TOKEN: ADMIN, STRIPE_API_BASE: sandbox.url, PORT: port }, directory);
    return served;
  }
  async function ends(signal: NodeJS.Signals): Promise<void> {
    await served?.end(signal);
    output += served?.output() ?? "";
    served = undefined;
  }

  /** At the desk, signed in; all that the endpoint answers is written down. */
  async function signsIn(
    { url }: Served,
    options: Parameters<Browser["newContext"]>[0] = {},
  ): Promise<{ page: Page; answers: string[] }> {
    context = await browser.newContext({ locale: "en-US", reducedMotion: "reduce", ...options });
    const page = await context.newPage();
    const answers: string[] = [];
    page.on("response", (response) => {
      if (!response.url().includes("/desk/setup") && !response.url().includes("/desk/session")) return;
      response.text().then(
        (text) => answers.push(text),
        // One that was cut off by a restart has no text.
        () => answers.push(""),
      );
    });
    await page.goto(`${url}/desk/`);
    await page.locator("input[name=token]").fill(ADMIN);
    await page.locator("button[type=submit]").click();
    return { page, answers };
  }
  const step = (page: Page, name: string) => page.getByRole("region", { name: new RegExp(`^\\d ${name}`) });
  const givesTheKey = async (page: Page) => {
    await page.getByLabel("Secret or restricted key").fill(KEY);
    await page.getByRole("button", { name: "Check and keep" }).click();
    await step(page, "Stripe's key").getByText("ends in …4242").waitFor();
  };
  const setsUpTheRest = async (page: Page) => {
    await page.getByRole("button", { name: "Set it up at Stripe" }).click();
    await step(page, "Word from Stripe").getByText("Stripe sends its word to").waitFor();
    await page.getByLabel("Addresses of your site").fill("http://news.example");
    await page.getByRole("button", { name: "Keep", exact: true }).click();
    await step(page, "Your site").getByText("http://news.example has no https").waitFor();
    await page.getByLabel("Addresses of your site").fill("http://127.0.0.1:8080 https://news.example/politics");
    await page.getByRole("button", { name: "Keep", exact: true }).click();
    await page.getByRole("link", { name: "Settings" }).waitFor();
    await page.getByText("Checked just now.").waitFor({ timeout: 30_000 });
  };

  test("a publisher with a token and nothing else comes to a gift that has arrived", async () => {
    const endpoint = await starts();
    expect(endpoint.output()).toContain(`open ${endpoint.url}/desk/ and sign in with ADMIN_TOKEN`);
    expect((await fetch(`${endpoint.url}/health`)).status).toBe(503);
    const { page, answers } = await signsIn(endpoint);
    await page.getByRole("heading", { name: "Set up the endpoint" }).waitFor();
    await page.getByLabel("Secret or restricted key").fill("pk_test_abcdef");
    await page.keyboard.press("Enter");
    await page.getByRole("alert").filter({ hasText: "This is the publishable key" }).waitFor();
    await givesTheKey(page);
    expect(await page.getByLabel("Secret or restricted key").inputValue()).toBe("");
    await setsUpTheRest(page);
    for (const name of ["Stripe's key", "Word from Stripe", "Your site"])
      await step(page, name).getByText("Done", { exact: true }).waitFor();

    const paper = step(page, "Your paper");
    await paper.getByLabel("Name", { exact: true }).fill("The Example Times");
    await paper.getByLabel("It is").selectOption("nonprofit");
    await paper.getByLabel("E-mail for readers' questions").fill("readers@news.example");
    await paper.getByLabel("Currency").selectOption("eur");
    await paper.getByLabel("Amounts, once").fill("5 much");
    await paper.getByRole("button", { name: "Publish" }).click();
    await paper.getByText("much is no amount that can be offered.").waitFor();
    await paper.getByLabel("Amounts, once").fill("5 12.50 30");
    await paper.getByRole("button", { name: "Publish" }).click();
    await paper.getByText("Published.").waitFor();
    expect(await (await fetch(`${endpoint.url}/config`)).json()).toMatchObject({
      publication: { name: "The Example Times", kind: "nonprofit", contact: "readers@news.example" },
      currency: "eur",
      amounts: { eur: { once: { suggestions: [500, 1250, 3000] } } },
    });

    const tag = step(page, "The tag");
    await tag.getByText(`<script async src="${endpoint.url}/embed.js" data-publication="The Example Times">`).waitFor();
    await tag.getByLabel("Language of your pages").selectOption("de");
    await tag.getByText("contribute?locale=de").waitFor();
    await tag.getByLabel("A page of yours").fill("https://elsewhere.example/");
    await tag.getByRole("button", { name: "Look" }).click();
    await tag.getByText("on none of the sites of step 3").waitFor();

    const gift = step(page, "A test gift");
    await gift.getByRole("button", { name: "Open a test gift" }).click();
    const [till] = await Promise.all([
      page.context().waitForEvent("page"),
      gift.getByRole("link", { name: "Pay on Stripe's page" }).click(),
    ]);
    await new Checkout(till).payByCard(cards.good);
    await gift.getByText("It has arrived: readers can give.").waitFor({ timeout: 30_000 });
    const ledger = await fetch(`${endpoint.url}/ledger`, { headers: { authorization: `Bearer ${ADMIN}` } });
    expect(await ledger.json()).toMatchObject({ contributions: 1, money: { eur: { net: 500 } } });
    await ends("SIGKILL");
    await starts(new URL(endpoint.url).port);
    await page.reload();
    await step(page, "A test gift").getByText("It has arrived: readers can give.").waitFor();

    const kept = await readFile(join(directory, "support-appeal.env"), "utf8");
    const secrets = [...kept.matchAll(/^(?:STRIPE_\w+|TOKEN_SECRET)=(.+)$/gm)].map(([, secret = ""]) => secret);
    expect(secrets).toHaveLength(3);
    await ends("SIGTERM");
    for (const secret of secrets) {
      expect(answers.some((each) => each.includes(secret))).toBe(false);
      expect(output.includes(secret)).toBe(false);
    }
  });

  test("killed half-way it goes on where it was, and started again it is the same endpoint", async () => {
    const { port } = new URL((await starts()).url);
    const first = await signsIn(served ?? (await starts()));
    await givesTheKey(first.page);
    await context?.close();
    await ends("SIGKILL");
    const second = await signsIn(await starts(port));
    await step(second.page, "Stripe's key").getByText("Done", { exact: true }).waitFor();
    await step(second.page, "Word from Stripe").getByText("To do", { exact: true }).waitFor();
    await setsUpTheRest(second.page);
    await ends("SIGKILL");
    const again = await starts(port);
    expect((await fetch(`${again.url}/health`)).status).toBe(200);
    // Whoever had signed in still has.
    await second.page.reload();
    await step(second.page, "Your site").getByText("https://news.example").waitFor();
  });

  describe.for(["light", "dark"] as const)("in %s colours", (colorScheme) => {
    test.for([360, 1280])("axe finds nothing wrong at %i pixels, in setup and after it", async (width) => {
      const { page } = await signsIn(await starts(), { colorScheme, viewport: { width, height: 900 } });
      await page.getByRole("heading", { name: "Set up the endpoint" }).waitFor();
      const opens = async () => {
        await page.locator("details").evaluateAll((all) => all.forEach((each) => each.setAttribute("open", "")));
        expect(await findBarriers(page)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
        await page.locator("details").evaluateAll((all) => all.forEach((each) => each.removeAttribute("open")));
      };
      await opens();
      await page.getByLabel("Secret or restricted key").fill("nothing");
      await page.getByRole("button", { name: "Check and keep" }).click();
      await page.getByText("This is not a whole key").waitFor();
      expect(await findBarriers(page)).toEqual([]);
      await givesTheKey(page);
      await setsUpTheRest(page);
      await opens();
    });
  });

  test.for([
    ["de-AT", "Den Endpunkt einrichten"],
    ["pt-PT", "Pôr o servidor a funcionar"],
  ] as const)("speaks to a browser in %s", async ([locale, heading]) => {
    const { page } = await signsIn(await starts(), { locale });
    await page.getByRole("heading", { name: heading }).waitFor();
  });
});

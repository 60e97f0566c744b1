import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, test } from "vitest";
import { findPostgres, startPostgres, type Postgres } from "../contract/support/start-postgres.ts";
import { cards, Checkout } from "./support/checkout.ts";
import { DeskPage } from "./support/desk-page.ts";
import { useNewPaper, type NewPaper } from "./support/new-paper.ts";
import type { ReaderOptions } from "./support/reader.ts";
import { StudioPage } from "./support/studio-page.ts";

/** Each as many on each day as make the second headline the better one, and no day by itself enough to know it. */
const aDay = [
  { campaign: "december", variant: "letter", placement: "header", impressions: 300, gifts: 10 },
  { campaign: "december", variant: "numbers", placement: "header", impressions: 300, gifts: 25 },
] as const;

/** At the desk of a paper that has a token and nothing else. */
class Publisher {
  readonly page: Page;
  readonly desk: DeskPage;
  readonly studio: StudioPage;
  readonly #paper: NewPaper;

  constructor(page: Page, paper: NewPaper) {
    this.page = page;
    this.desk = DeskPage.at(page);
    this.studio = StudioPage.at(page);
    this.#paper = paper;
  }

  async signsIn(): Promise<void> {
    await this.page.getByLabel("Token").fill(this.#paper.adminToken);
    await this.page.getByLabel("Your name (optional)").fill("Odile");
    await this.page.getByRole("button", { name: "Sign in" }).click();
  }

  async setsUp(): Promise<void> {
    const { page } = this;
    await page.getByRole("heading", { name: "Set up the endpoint" }).waitFor();
    await page.getByLabel("Secret or restricted key").fill("sk_test_abcdefghijklmnopq4242");
    await page.getByRole("button", { name: "Check and keep" }).click();
    await page.getByText("ends in …4242").waitFor();
    await page.getByRole("button", { name: "Set it up at Stripe" }).click();
    await page.getByText("Stripe sends its word to").waitFor();
    await page.getByLabel("Addresses of your site").fill(this.#paper.newspaperUrl);
    await page.getByRole("button", { name: "Keep", exact: true }).click();
    await page.getByText("Checked just now.").waitFor({ timeout: 30_000 });

    const own = this.#step("Your paper");
    await own.getByLabel("Name", { exact: true }).fill("The Example Times");
    await own.getByLabel("It is").selectOption("company");
    await own.getByLabel("E-mail for readers' questions").fill("readers@example-times.example");
    await own.getByRole("button", { name: "Publish" }).click();
    await own.getByText("Published.").waitFor();
    await page.getByRole("heading", { level: 1, name: "The Example Times" }).waitFor();
    const tag = this.#step("The tag");
    await tag.getByLabel("A page of yours").fill(`${this.#paper.newspaperUrl}/articles/ferry.html`);
    await tag.getByRole("button", { name: "Look" }).click();
    await tag.getByText("The tag is there.").waitFor();
    const gift = this.#step("A test gift");
    await gift.getByRole("button", { name: "Open a test gift" }).click();
    const [till] = await Promise.all([
      page.context().waitForEvent("page"),
      gift.getByRole("link", { name: "Pay on Stripe's page" }).click(),
    ]);
    await new Checkout(till).payByCard(cards.good);
    await gift.getByText("It has arrived: readers can give.").waitFor({ timeout: 30_000 });
  }

  #step(name: string) {
    return this.page.getByRole("region", { name: new RegExp(`^\\d ${name}`) });
  }

  /** What all campaigns share: that it is counted what comes of them, and the goal of the year's end. */
  async writesGoal(): Promise<void> {
    const { page, studio } = this;
    await this.desk.turnsTo("Appeals");
    const unknown = this.desk.card("Is the difference between variants real?");
    await unknown.getByText(/On the page “Write”, under “Your publication”/).waitFor();
    await page.getByRole("link", { name: "Write" }).click();
    await page.getByText("There is no campaign of yours yet, so readers see the built-in appeal.").waitFor();
    await studio.isDrawn();
    await studio.stage.getByRole("button", { name: "Continue" }).waitFor();
    await page.getByRole("button", { name: "Your publication" }).click();
    await page.getByLabel("Count what comes of appeals").check();
    const goals = await studio.part("Goals");
    await goals.getByRole("button", { name: "Add a goal" }).click();
    await goals.getByLabel("Short name", { exact: true }).fill("year-end");
    await goals.getByLabel("What is counted").selectOption("An amount of money");
    await goals.getByLabel("How much is the goal").fill("20000");
  }

  /** A header with two headlines, the same in German, and a wall in each language for who has read two articles. */
  async writesDecember(): Promise<void> {
    const { page, studio } = this;
    await page.getByRole("button", { name: "New campaign" }).click();
    await page.getByLabel("Short name", { exact: true }).fill("december");
    await page.getByLabel("Is it live?").selectOption("Live: readers see it");
    await page.getByLabel("Short name of the variant").fill("letter");
    await page.getByLabel("Heading", { exact: true }).fill("Help us print December");
    await page.getByRole("textbox", { name: "Text" }).fill("We print each day.\n\nYou make it last.");
    await page.getByRole("button", { name: "Copy this variant" }).click();
    await page.getByLabel("Short name of the variant").fill("numbers");
    await page.getByLabel("Heading", { exact: true }).fill("December costs this paper $20,000");
    const where = await studio.part("Where it stands");
    await where.getByLabel("Placement").selectOption("Header");
    const when = await studio.part("When it runs");
    await when.getByRole("group", { name: "Until" }).getByLabel("Day", { exact: true }).fill("2026-12-31");
    const whom = await studio.part("For whom, on which pages");
    await whom.getByLabel("Languages of the page").fill("en");
    await (await studio.part("Around the gift")).getByLabel("Goal to show").selectOption("year-end");
    await page.getByLabel("Moment").selectOption("Asking");
    await studio.stage.getByText("$12,400 of $20,000").waitFor();

    const copies = async (from: string, name: string, heading: string): Promise<void> => {
      await page.getByRole("button", { name: `Copy: ${from}`, exact: true }).click();
      await page.getByLabel("Short name", { exact: true }).fill(name);
      await page.getByLabel("Is it live?").selectOption("Live: readers see it");
      await page.getByLabel("Heading", { exact: true }).fill(heading);
    };
    const drops = async (variant: string): Promise<void> => {
      await page.getByRole("button", { name: variant, exact: true }).click();
      await page.getByRole("button", { name: "Remove this variant" }).click();
    };
    const isWall = async (): Promise<void> => {
      await where.getByLabel("Placement").selectOption("Wall");
      await where.getByLabel("Articles that are free before it stands").fill("2");
    };
    await copies("december", "wall", "The next story is for those who pay for it");
    await drops("numbers");
    await isWall();
    await copies("december", "dezember", "Helfen Sie uns im Dezember");
    await drops("numbers");
    await page.getByRole("textbox", { name: "Text" }).fill("Wir drucken jeden Tag.");
    await whom.getByLabel("Languages of the page").fill("de");
    await studio.stage.getByText("Helfen Sie uns im Dezember").first().waitFor();
    await copies("dezember", "mauer", "Die nächste Geschichte ist für die, die sie bezahlen");
    await isWall();
    for (const each of ["wall", "mauer"]) await page.getByRole("button", { name: `Try earlier: ${each}` }).click();
    await studio.isSaved();
  }

  async seesWhoGetsIt(): Promise<void> {
    const reach = this.page.getByRole("region", { name: "Who gets what in 30 days" });
    await reach.getByLabel("30 days from").fill("2026-12-01");
    await reach.getByText(/^\s*Of 100 readers, 99 are asked at least once/).waitFor();
    await reach
      .getByRole("row", { name: /^Every week/ })
      .getByText(/wall \(.*december \(/)
      .waitFor();
  }

  async publishesForTheFirst(): Promise<void> {
    const { page } = this;
    await page.getByText("Readers no longer see the built-in appeal").waitFor();
    await page.getByText("Counting what comes of appeals: yes").waitFor();
    await page.getByLabel("Note", { exact: true }).fill("December in two languages");
    await page.getByRole("radio", { name: "At a time" }).check();
    await page.getByLabel(/^Day and time/).fill("2026-12-01T00:00");
    await page.getByRole("button", { name: "Publish then" }).click();
    await page.getByText("Version 2 will be published at Dec 1").waitFor();
    await page.getByText(/^\s*Version 2 takes the place of this at Dec 1/).waitFor();
    await page.getByText("Version 2 will be published by itself at Dec 1, 2026, 12:00 AM. You can close").waitFor();
    await page.getByText("What stands above is what readers get until then.").waitFor();
  }

  /** Twelve hours later the desk asks who it is. */
  async comesBack(): Promise<void> {
    await this.page.reload();
    await this.signsIn();
  }
}

function story(paper: NewPaper, looks: Pick<ReaderOptions, "viewport" | "colorScheme"> = {}): void {
  test("finds out whether the second headline was better", { timeout: 400_000 }, async () => {
    const reader = await paper.aReader({ ...looks, timezoneId: "UTC" });
    reader.mayComplainOf(/status of (401|503)|ERR_CONNECTION_REFUSED/);
    const publisher = new Publisher(await reader.context.newPage(), paper);
    publisher.page.setDefaultTimeout(15_000);
    await publisher.page.goto(`${paper.endpointUrl}/desk/`);
    await publisher.signsIn();
    await publisher.setsUp();
    await publisher.writesGoal();
    await publisher.writesDecember();
    await publisher.seesWhoGetsIt();
    await publisher.publishesForTheFirst();
    const before = await (await paper.aReader(looks)).opens("ferry");
    await before.appeal.region.waitFor();

    await paper.movesItsClock("+1 week");
    const [ada, ben, cleo] = [
      await (await paper.aReader(looks)).opens("ferry"),
      await (await paper.aReader(looks)).opens("wochenmarkt"),
      await (await paper.aReader(looks)).opens("ferry"),
    ];
    const header = ada.page.getByRole("button", {
      name: /^(Help us print December|December costs this paper \$20,000)/,
    });
    await header.waitFor();
    await header.click();
    await ada.page.getByRole("button", { name: "Continue" }).click();
    await ada.checkout.arrive();
    await ada.checkout.payByCard(cards.good);
    await ada.appeal.thanks.waitFor();
    await ben.page.getByRole("button", { name: /^Helfen Sie uns im Dezember/ }).waitFor();
    await cleo.hear("appeal-shown");
    await cleo.open("library");
    // Once a day is enough for the header.
    await cleo.hear("appeal-suppressed");
    await cleo.open("oysters");
    await cleo.page.getByRole("region", { name: "The next story is for those who pay for it" }).waitFor();

    const passes = async (days: number): Promise<void> => {
      for (let each = 0; each < days; each++) {
        await paper.isReadBy(aDay);
        await paper.movesItsClock("+1 day");
      }
    };
    const { desk } = publisher;
    const verdict = desk.card("Is the difference between variants real?");
    await passes(1);
    await publisher.comesBack();
    await desk.turnsTo("Today");
    await desk
      .card("Are we on track, and what next?")
      .getByText(/^“year-end” is behind: \$5\d\d of \$20,000/)
      .waitFor();
    await desk.turnsTo("Appeals");
    await verdict.getByText(/^\s*“december”: not known yet\./).waitFor();

    await passes(4);
    await publisher.comesBack();
    await desk.turnsTo("Appeals");
    await verdict.getByText(/^\s*“december”: numbers is better than letter\./).waitFor();
    await desk.turnsTo("Today");
  });
}

const beginsMs = Date.parse("2026-11-24T10:00:00Z");

describe("a publisher with no developer and a phone, who asks for December, on SQLite", () => {
  story(useNewPaper({ beginsMs }), { viewport: { width: 360, height: 740 }, colorScheme: "dark" });
});

const found = findPostgres();
if ("missing" in found) {
  console.warn(found.missing);
  describe.skip("a publisher with no developer, on PostgreSQL", () => test(found.missing, () => undefined));
} else
  describe("a publisher with no developer, who asks for December, on PostgreSQL", () => {
    let postgres: Postgres | undefined;
    beforeAll(async () => void (postgres = await startPostgres(found.bin)));
    afterAll(() => postgres?.close());
    story(useNewPaper(async () => ({ beginsMs, databaseUrl: await postgres?.createDatabase() })));
  });

import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findPostgres, startPostgres, type Postgres } from "../contract/support/start-postgres.ts";
import { findBarriers } from "./support/find-barriers.ts";
import { DeskPage, deskPages } from "./support/desk-page.ts";
import type { ReaderOptions } from "./support/reader.ts";
import { useDemo, type DemoInUse } from "./support/use-demo.ts";

async function atTheDesk(world: DemoInUse, options: ReaderOptions = {}): Promise<DeskPage> {
  const desk = await DeskPage.opens(await world.aReader(options), world.demo);
  await desk.signsIn(world.demo.adminToken);
  await desk.isDrawn();
  return desk;
}

/** A paper that holds one reader in ten back, by two campaigns. */
const twoArms = {
  counting: { sample: 1, first: "2026-06-01", last: "2026-11-30" },
  campaigns: [
    {
      campaign: "autumn",
      holdback: 0.1,
      isNoted: true,
      blocks: [{ from: "2026-06-01", until: "2026-11-20", holdback: 0.1, asked: 900, heldBack: 20 }],
    },
    { campaign: "wall", holdback: 0.1, isNoted: true, blocks: [] },
  ],
};

/** Dollars, and euros that are paid out in dollars. */
const fees = {
  today: "2026-11-30",
  given: [
    { month: "2026-10", currency: "usd", contributions: 100, net: 100_000 },
    { month: "2026-10", currency: "eur", contributions: 20, net: 20_000 },
  ],
  settled: [
    { month: "2026-10", currency: "usd", settledIn: "usd", contributions: 98, fees: 3000, received: 95_000 },
    { month: "2026-10", currency: "eur", settledIn: "usd", contributions: 20, fees: 900, received: 21_000 },
  ],
};

/** What it says of a year of readers, whichever database keeps it. */
function deskSuite(world: DemoInUse): void {
  test("opens to the right token alone, and shuts again", async () => {
    const desk = await DeskPage.opens(await world.aReader(), world.demo);
    await desk.signsIn("not-the-token");
    await desk.page.getByRole("alert").filter({ hasText: "none of the desk's tokens" }).waitFor();
    await desk.signsIn(world.demo.adminToken);
    await desk.card("How much came in?").waitFor();
    expect(await desk.page.title()).toBe("The desk – The Example Times");
    await desk.page.getByRole("button", { name: "Sign out" }).click();
    await desk.page.getByLabel("Token").waitFor();
    await desk.page.reload();
    await desk.page.getByLabel("Token").waitFor();
  });

  test("has an answer to every question on its first day", async () => {
    const desk = await atTheDesk(world);
    const money = desk.card("How much came in?");
    expect(await money.getByText(/^\w+ 20\d\d brought \$[\d,.]+, \d+% (more|less) than/).count()).toBe(1);
    expect(await money.getByRole("img", { name: /Net per month/ }).count()).toBe(4);
    await desk
      .card("How many give now?")
      .getByText(/\d+ give each month and \d+ each year/)
      .waitFor();
    await desk.card("Whose money is at risk?").getByText("To be charged within 30 days").first().waitFor();
    const today = desk.card("Are we on track, and what next?");
    await today
      .getByText(/^“van”: \$[\d,]+ of \$24,000 \(\d+%\)\. As things go, it is reached on \w+ \d+, 20\d\d\.$/)
      .waitFor();
    await today.getByText(/Stripe was last heard of .+ ago; a gift every .+ or so is usual\.$/).waitFor();
    await today.getByText("Never compared with Stripe so far.").waitFor();
    expect(await today.getByRole("link", { name: /^To the page “Appeals”$/ }).count()).toBe(1);
    await desk.turnsTo("Money");
    expect(await desk.card("What do they choose?").getByRole("img").count()).toBeGreaterThan(4);
    await desk
      .card("What does Stripe keep?")
      .getByText(/^Stripe has told of no fee yet\./)
      .waitFor();
    await desk.turnsTo("Readers");
    const readers = desk.card("How many give now?");
    await readers.getByText(/Monthly: of ten that began, \d+ still run after/).waitFor();
    await readers.getByText(/^Monthly: one of \$[\d.]+ on average brings \$\d+ to \$\d+ in three years:/).waitFor();
    expect(await desk.page.locator("[role=alert]").count()).toBe(0);
  });

  test("says what came of each appeal, and of its variants no more than is known", async () => {
    const desk = await atTheDesk(world);
    await desk.turnsTo("Appeals");
    const earning = desk.card("Which appeal earns?");
    await earning.getByText(/^\s*A thousand impressions of “\w+” brought [\d.]+ gifts\./).waitFor();
    await earning.getByText(/Since \w+ 1, 20\d\d: [\d,]+ impressions, [\d,]+ gifts begun\./).waitFor();
    const variants = desk.card("Is the difference between variants real?");
    await variants.getByText(/^“autumn”: /).waitFor();
    expect(await variants.getByRole("img").count()).toBe(1);
    await desk
      .card("What does asking add?")
      .getByText(/^Nobody is held back, so this cannot be known\./)
      .waitFor();
    await desk
      .card("Are we a nuisance?")
      .getByText(/^For each gift, readers were asked \d+ times/)
      .waitFor();
    await desk
      .card("Where do they drop out?")
      .getByText(/^Of a thousand impressions, [\d.]+ led on to Continue\./)
      .waitFor();
    const checkouts = desk.card("What becomes of checkouts at Stripe?");
    await checkouts.getByText(/^Of \d+ checkouts, \d+% were paid\.$/).waitFor();
    await checkouts
      .getByText(/^\s*Payments refused while the reader was there: \d+\. Of those, \d+% were paid/)
      .waitFor();
    await desk
      .card("Where are appeals seen?")
      .getByText(/^\s*Most in \w+: \d+% of the impressions/)
      .waitFor();
  });

  test("has every figure in a table that opens by keyboard, and as a file that adds up to the ledger", async () => {
    const desk = await atTheDesk(world);
    const money = desk.card("How much came in?");
    await money.getByText("As a table").focus();
    await desk.page.keyboard.press("Enter");
    await money.getByRole("table", { name: "How much came in?" }).waitFor();
    expect(await money.getByRole("columnheader").allTextContents()).toContain("Refunded");
    const save = async (name: string) => {
      const [download] = await Promise.all([
        desk.page.waitForEvent("download"),
        money.getByRole("button", { name }).click(),
      ]);
      return { name: download.suggestedFilename(), text: await readFile(await download.path(), "utf8") };
    };
    const json = await save("Download JSON");
    expect(json.name).toBe("money.json");
    const rows = JSON.parse(json.text) as { currency: string; net: number; month: string }[];
    const { money: kept } = await world.ledger();
    for (const [currency, { net }] of Object.entries(kept)) {
      const own = rows.filter((row) => row.currency === currency);
      expect(own, currency).toHaveLength(13);
      expect(
        own.reduce((sum, row) => sum + row.net, 0),
        currency,
      ).toBe(net);
    }
    const csv = await save("Download CSV");
    expect(csv.name).toBe("money.csv");
    expect(csv.text).toMatch(
      /^month,currency,contributions,gross,refunded,disputed,net\r\n20\d\d-\d\d,usd,\d+,\d+\.\d\d,/,
    );
  });

  test("looks at a period and a campaign, in an address of its own that the way back leads to", async () => {
    const desk = await atTheDesk(world);
    await desk.turnsTo("Money");
    const money = desk.card("How much came in?");
    await money
      .getByText(/brought \$/)
      .first()
      .waitFor();
    await desk.page.getByLabel("Campaign").selectOption("autumn");
    await desk.page.waitForURL(/#money\?campaign=autumn$/);
    await desk.page.getByLabel("From").fill("2020-01-01");
    await desk.page.waitForURL(/#money\?from=2020-01-01&campaign=autumn$/);
    await money
      .getByText(/^\s*\$[\d,.]+ came in from \d+ contributions, after refunds(, before| and) fees\.\s*$/)
      .first()
      .waitFor();
    await desk.page.goBack();
    await money
      .getByText(/brought \$/)
      .first()
      .waitFor();
    await desk.page.goto(`${world.demo.endpointUrl}/desk/#money?from=2020-01-01&until=2020-01-31`);
    await money.getByText("Nothing came in of what is looked at.").waitFor();
    await desk.page.getByRole("link", { name: "Look at everything" }).click();
    await money
      .getByText(/brought \$/)
      .first()
      .waitFor();
  });

  test("tells of a period and a campaign on the other pages too, and says so where it can't", async () => {
    const desk = await atTheDesk(world);
    await desk.turnsTo("Readers");
    await desk.page.getByLabel("Campaign").selectOption("autumn");
    await desk.page.waitForURL(/#readers\?campaign=autumn$/);
    const readers = desk.card("How many give now?");
    await readers.getByText(/\d+ give each month/).waitFor();
    await desk.page.getByLabel("From").fill("2020-01-01");
    await readers
      .getByText(/^\s*\d+ recurring gifts began, .+ of them from readers who came back; \d+ still run\./)
      .waitFor();
    await desk.page.goto(`${world.demo.endpointUrl}/desk/#appeals?from=2020-01-15&campaign=autumn`);
    const earning = desk.card("Which appeal earns?");
    await earning.getByText(/^\s*A thousand impressions of “autumn” brought/).waitFor();
    await desk.card("Where do they drop out?").getByText("As a table").click();
    expect(await desk.card("Where do they drop out?").getByRole("row").count()).toBe(2);
    await desk
      .card("Is the difference between variants real?")
      .getByText(/^This is judged by all days on which anything was counted, and not told of a period/)
      .waitFor();
    await desk.page.getByLabel("Until").fill("2020-01-31");
    await earning.getByText(/^Nothing has been counted in these months\./).waitFor();
    await desk.page.getByRole("link", { name: "Look at everything" }).click();
    await desk.page.waitForURL(/#appeals$/);
    await earning.getByText(/Since \w+ 1, 20\d\d:/).waitFor();
  });

  test("asks for the token again when the session is over", async () => {
    const desk = await atTheDesk(world);
    await world.demo.sandbox?.advance(13 * 3600);
    await desk.page.getByRole("link", { name: "Money", exact: true }).click();
    await desk.page.getByLabel("Token").waitFor();
  });
}

describe("the desk, on SQLite", () => {
  const world = useDemo({}, { history: true });
  deskSuite(world);

  test("comes by mail, once for each week, in ten lines with one thing to do", async () => {
    const letters = () =>
      world.demo.mailbox.mails.filter(({ subject }) => subject === "The Example Times: the week at the desk");
    await expect.poll(() => letters().length, { timeout: 15_000 }).toBe(1);
    const text = letters()[0]?.text.replaceAll(/\s+/g, " ") ?? "";
    expect(text).toMatch(/Seven days until yesterday: \$[\d.,]+/);
    expect(text).toMatch(/\d+ give each month and \d+ each year\./);
    expect(text).toMatch(/One thing next: Ask less often/);
    expect(text).toContain(`${world.demo.endpointUrl}/desk/`);
    await world.demo.sandbox?.advance(7 * 86_400);
    await expect.poll(() => letters().length, { timeout: 15_000 }).toBe(2);
  });

  describe.for(["light", "dark"] as const)("in %s colours", (colorScheme) => {
    test.for([360, 768, 1280, 1600])("axe finds nothing wrong at %i pixels", async (width) => {
      const publisher = await world.aReader({ colorScheme, viewport: { width, height: 900 } });
      const desk = await DeskPage.opens(publisher, world.demo);
      expect(await findBarriers(desk.page), "the door").toEqual([]);
      await desk.signsIn("not-the-token");
      await desk.page.getByRole("alert").waitFor();
      expect(await findBarriers(desk.page), "a wrong token").toEqual([]);
      await desk.signsIn(world.demo.adminToken);
      for (const name of deskPages) {
        await desk.turnsTo(name);
        for (const table of await desk.page.getByText("As a table").all()) await table.click();
        expect(await findBarriers(desk.page), name).toEqual([]);
      }
    });
  });

  test("says what asking adds with its bounds and denominators, where readers are held back", async () => {
    const desk = await atTheDesk(world, { viewport: { width: 360, height: 800 } });
    await desk.page.route("**/desk/figures/asking", (route) => route.fulfill({ json: twoArms }));
    await desk.turnsTo("Appeals");
    const asking = desk.card("What does asking add?");
    await asking.getByText(/“autumn”: readers who may be asked give [\d.]+ to [\d.]+ times as often/).waitFor();
    await asking.getByText(/900 gifts of readers who may be asked, 20 of the 10% who never are\./).waitFor();
    await asking.getByText(/“wall”: too few gifts so far/).waitFor();
    expect(await asking.getByRole("img").count()).toBe(1);
    await asking.getByText("As a table").click();
    expect(await asking.getByRole("row").count()).toBe(3);
    expect(await findBarriers(desk.page)).toEqual([]);
    expect(await desk.page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });

  test("says what Stripe keeps, and for how much of it that is known", async () => {
    const desk = await atTheDesk(world, { viewport: { width: 360, height: 800 } });
    await desk.page.route("**/desk/figures/fees", (route) => route.fulfill({ json: fees }));
    await desk.turnsTo("Money");
    const card = desk.card("What does Stripe keep?");
    await card
      .getByText(/: of \$1,000, Stripe kept \$30; \$950 is yours, after refunds and fees\. Known for 98% of/)
      .waitFor();
    await card.getByText(/: €200 came to \$210 in the currency that you are paid in/).waitFor();
    await card.getByText("As a table").click();
    expect(await card.getByRole("row").count()).toBe(3);
    expect(await findBarriers(desk.page)).toEqual([]);
  });

  test("takes Stripe's fees off what came in where they are known for all of it, and says so", async () => {
    const desk = await atTheDesk(world);
    const settled = {
      month: "2026-10",
      currency: "usd",
      settledIn: "usd",
      contributions: 2,
      fees: 300,
      received: 9700,
    };
    const rows = [
      { day: "2026-10-03", currency: "usd", contributions: 2, gross: 10_000, refunded: 0, disputed: 0, net: 10_000 },
    ];
    await desk.page.route("**/desk/figures/money", (route) =>
      route.fulfill({ json: { today: "2026-11-30", rows, settled: [settled] } }),
    );
    await desk.page.route("**/desk/figures/money?*", (route) =>
      route.fulfill({ json: { today: "2026-11-30", rows, settled: [{ ...settled, contributions: 1 }] } }),
    );
    await desk.turnsTo("Money");
    const money = desk.card("How much came in?");
    await money.getByText(/^October 2026 brought \$97, after refunds and fees\. There is nothing before it/).waitFor();
    await money.getByText(/before Stripe's fees\. Days are those of UTC/).waitFor();
    await desk.page.getByLabel("From").fill("2026-10-01");
    await money.getByText("$100 came in from 2 contributions, after refunds, before fees.").waitFor();
    await money.getByText(/Stripe's fees are known for 50% of these contributions\./).waitFor();
  });

  test("stays within 320 pixels, tables open and all, and its charts can be read on a phone", async () => {
    const desk = await atTheDesk(world, { viewport: { width: 320, height: 600 } });
    for (const name of deskPages) {
      await desk.turnsTo(name);
      for (const table of await desk.page.getByText("As a table").all()) await table.click();
      expect(await desk.page.evaluate(() => document.documentElement.scrollWidth), name).toBe(320);
      const sizes = await desk.page.locator("svg.chart").evaluateAll((charts) =>
        charts.map((chart) => {
          const scale = chart.getBoundingClientRect().width / Number(chart.getAttribute("width"));
          return Number.parseFloat(getComputedStyle(chart).fontSize) * scale;
        }),
      );
      expect(Math.min(12, ...sizes), name).toBeGreaterThan(11.5);
    }
  });

  test("prints its answers and its charts, without what is there to be pressed", async () => {
    const desk = await atTheDesk(world, { colorScheme: "dark" });
    await desk.page.emulateMedia({ media: "print" });
    expect(await desk.page.getByRole("button", { name: "Sign out" }).isVisible()).toBe(false);
    expect(await desk.page.getByRole("img", { name: /Net per month, USD/ }).isVisible()).toBe(true);
    expect(await desk.page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe("rgb(255, 255, 255)");
    expect((await desk.page.pdf({ format: "A4" })).byteLength).toBeGreaterThan(10_000);
  });

  test.for([
    ["de-AT", "Wie viel kam herein?", "Am Schreibtisch anmelden"],
    ["fr-FR", "Combien est entré ?", "Entrer au bureau"],
    ["sv-SE", "How much came in?", "Sign in to the desk"],
  ] as const)("speaks to a browser in %s", async ([locale, question, door]) => {
    const desk = await DeskPage.opens(await world.aReader({ locale }), world.demo);
    await desk.page.getByRole("heading", { name: door }).waitFor();
    await desk.signsIn(world.demo.adminToken);
    await desk.card(question).waitFor();
    expect(await desk.page.evaluate(() => document.documentElement.lang)).toBe(locale === "sv-SE" ? "en" : locale);
  });
});

const found = findPostgres();
if ("missing" in found) {
  console.warn(found.missing);
  describe.skip("the desk, on PostgreSQL", () => test(found.missing, () => undefined));
} else
  describe("the desk, on PostgreSQL", () => {
    let postgres: Postgres | undefined;
    beforeAll(async () => void (postgres = await startPostgres(found.bin)));
    afterAll(() => postgres?.close());
    deskSuite(useDemo({}, async () => ({ history: true, databaseUrl: await postgres?.createDatabase() })));
  });

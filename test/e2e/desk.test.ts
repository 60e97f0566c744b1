import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findPostgres, startPostgres, type Postgres } from "../contract/support/start-postgres.ts";
import { findBarriers } from "./support/find-barriers.ts";
import { DeskPage, deskPages } from "./support/desk-page.ts";
import { atTheDesk, deskSuite } from "./support/desk-suite.ts";
import { useDemo } from "./support/use-demo.ts";

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
    expect(text).toMatch(/One thing next: \S.+\./);
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

import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { DeskPage } from "./desk-page.ts";
import type { ReaderOptions } from "./reader.ts";
import type { DemoInUse } from "./use-demo.ts";

/** Signed in, with every card drawn. */
export async function atTheDesk(world: DemoInUse, options: ReaderOptions = {}): Promise<DeskPage> {
  const desk = await DeskPage.opens(await world.aReader(options), world.demo);
  await desk.signsIn(world.demo.adminToken);
  await desk.isDrawn();
  return desk;
}

/** What it says of a year of readers, whichever database keeps it. */
export function deskSuite(world: DemoInUse): void {
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
    // Which one thing it is depends on the day on which the demo starts.
    const place = today.getByRole("link", { name: /^(To the page “.+”|Open it at Stripe)$/ });
    expect(await place.or(today.locator("[data-suggestion]")).count()).toBe(1);
    await desk.turnsTo("Money");
    const choices = desk.card("What do they choose?");
    expect(await choices.getByRole("img").count()).toBeGreaterThan(4);
    await choices.getByText(/^\s*Once: of \d+ who could cover the fee, \d+% did\.$/).waitFor();
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
    const asking = desk.card("What does asking add?");
    await asking.getByText(/“sport”: readers who may be asked give [\d.]+ to [\d.]+ times as often/).waitFor();
    expect(await asking.getByRole("img").count()).toBe(1);
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

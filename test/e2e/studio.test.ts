import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findPostgres, startPostgres, type Postgres } from "../contract/support/start-postgres.ts";
import { findBarriers } from "./support/find-barriers.ts";
import { StudioPage } from "./support/studio-page.ts";
import { useDemo, type DemoInUse } from "./support/use-demo.ts";

interface ServedCampaign {
  readonly id: string;
  readonly placement: string;
  readonly goal?: string;
  readonly schedule?: { readonly from?: string; readonly until?: string };
  readonly targeting?: { readonly languages?: readonly string[] };
  readonly variants: readonly { readonly heading?: string; readonly body?: readonly string[] }[];
}

async function served({ demo }: DemoInUse): Promise<readonly ServedCampaign[]> {
  const response = await fetch(`${demo.endpointUrl}/config`);
  return ((await response.json()) as { appeals: ServedCampaign[] }).appeals;
}

/** A day in three weeks, as a date field has it. */
const inThreeWeeks = new Date(Date.now() + 21 * 86_400_000).toISOString().slice(0, 10);

function studioSuite(world: DemoInUse): void {
  test("a campaign in two languages with a goal and a schedule is written, seen, shown to others, published and served", async () => {
    const publisher = await world.aReader();
    const studio = await StudioPage.opens(publisher, world.demo, "Ada");
    const { page } = studio;

    await page.getByRole("button", { name: "New campaign" }).click();
    await page.getByLabel("Short name", { exact: true }).fill("december");
    await page.getByLabel("Is it live?").selectOption("Live: readers see it");
    await page.getByLabel("Heading", { exact: true }).fill("Help us print December");
    await page.getByRole("textbox", { name: "Text" }).fill("We print each day.\n\nYou make it last.");
    const where = await studio.part("Where it stands");
    await where.getByLabel("Placement").selectOption("Wall");
    const when = await studio.part("When it runs");
    await when.getByRole("group", { name: "Until" }).getByLabel("Day", { exact: true }).fill(inThreeWeeks);
    await when.getByLabel("Time zone").fill("Europe/Berlin");
    const whom = await studio.part("For whom, on which pages");
    await whom.getByLabel("Languages of the page").fill("en");
    const gift = await studio.part("Around the gift");
    await gift.getByLabel("Goal to show").selectOption("van");
    await studio.stage.getByRole("heading", { name: "Help us print December" }).waitFor();
    await studio.stage.getByRole("button", { name: "Continue" }).waitFor();

    // The same in German, from a copy.
    await page.getByRole("button", { name: "Copy: december" }).click();
    await page.getByLabel("Short name", { exact: true }).fill("dezember");
    await page.getByLabel("Is it live?").selectOption("Live: readers see it");
    await page.getByLabel("Heading", { exact: true }).fill("Helfen Sie uns im Dezember");
    await whom.getByLabel("Languages of the page").fill("de");
    await studio.stage.getByRole("heading", { name: "Helfen Sie uns im Dezember" }).waitFor();
    await studio.stage.getByRole("button", { name: "Weiter" }).waitFor();
    await studio.isSaved();

    // Nobody sees it yet, but for those who have the link.
    expect((await served(world)).map(({ id }) => id)).not.toContain("december");
    const share = await studio.part("Show it to others");
    await share.getByLabel("On which page of yours").fill(`${world.demo.newspaperUrl}/articles/ferry.html`);
    await share.getByRole("button", { name: "Make a link" }).click();
    const link = await share.getByRole("link").getAttribute("href");
    const reader = await (await world.aReader()).context.newPage();
    await reader.goto(link ?? "");
    await reader.getByRole("heading", { name: "Helfen Sie uns im Dezember" }).waitFor();

    await page.getByLabel("Note", { exact: true }).fill("December in two languages");
    await page.getByRole("button", { name: "Publish now" }).click();
    await page
      .getByRole("status")
      .filter({ hasText: /Version \d+ is on its way/ })
      .waitFor();
    await page.getByText(/Version \d+, .*by Ada/).waitFor();
    await page.getByText("December in two languages").waitFor();
    const appeals = await served(world);
    expect(appeals.find(({ id }) => id === "december")).toMatchObject({
      placement: "wall",
      goal: "van",
      targeting: { languages: ["en"] },
      variants: [{ heading: "Help us print December", body: ["We print each day.", "You make it last."] }],
    });
    expect(appeals.find(({ id }) => id === "dezember")).toMatchObject({
      targeting: { languages: ["de"] },
      variants: [{ heading: "Helfen Sie uns im Dezember" }],
    });
    // The campaigns of the version before are all there, word for word.
    const demo: unknown = JSON.parse(
      await readFile(new URL("../../demo/support-appeal.json", import.meta.url), "utf8"),
    );
    const before = (demo as { appeals: { id: string }[] }).appeals.map(({ id }) => id);
    expect(appeals.map(({ id }) => id).slice(0, before.length)).toEqual(before);

    // Undone: the first version is published again.
    await page.getByRole("button", { name: "Take up as draft: 1" }).click();
    await page.getByRole("button", { name: "Publish now" }).click();
    await page
      .getByRole("status")
      .filter({ hasText: /Version 3 is on its way/ })
      .waitFor();
    expect((await served(world)).map(({ id }) => id)).toEqual(before);
  });

  test("of two who write at once, both are told, and neither loses a word", async () => {
    const people = [await world.aReader(), await world.aReader()] as const;
    for (const each of people) each.mayComplainOf(/status of 409/);
    const ada = await StudioPage.opens(people[0], world.demo, "Ada");
    const ben = await StudioPage.opens(people[1], world.demo, "Ben");
    await ada.campaign("autumn").click();
    await ben.campaign("foot").click();
    await ada.page.getByLabel("Heading", { exact: true }).fill("Ada's autumn");
    await ada.isSaved();
    // In another campaign: both are in it.
    await ben.page.getByLabel("Heading", { exact: true }).fill("Ben's foot");
    await ben.page.getByText(/Ada saved at .*: those changes are in here now/).waitFor();
    await ben.isSaved();
    await ben.campaign("autumn").click();
    expect(await ben.page.getByLabel("Heading", { exact: true }).inputValue()).toBe("Ada's autumn");

    // In the same one: somebody chooses.
    await ben.page.getByLabel("Heading", { exact: true }).fill("Ben's autumn");
    await ben.isSaved();
    await ada.page.getByLabel("Heading", { exact: true }).fill("Ada's own autumn");
    const clash = ada.page.getByRole("alert").filter({ hasText: "Two people have changed the same" });
    await clash.waitFor();
    await clash.getByText("Ben's autumn").waitFor();
    await clash.getByText("Ada's own autumn").waitFor();
    await clash.getByRole("radio", { name: "Ben" }).check();
    await clash.getByRole("button", { name: "Keep what is chosen" }).click();
    await ada.isSaved();
    expect(await ada.page.getByLabel("Heading", { exact: true }).inputValue()).toBe("Ben's autumn");
    await ada.campaign("foot").click();
    expect(await ada.page.getByLabel("Heading", { exact: true }).inputValue()).toBe("Ben's foot");
    await ada.page.getByRole("button", { name: "Drop this draft" }).click();
    await ada.page.getByText("There is nothing to publish").waitFor();
  });

  test("a mistake is said beside its field, keeps the draft from being published, and nothing else", async () => {
    const studio = await StudioPage.opens(await world.aReader(), world.demo);
    const { page } = studio;
    await page.getByRole("button", { name: "Your publication" }).click();
    await studio.part("Amounts");
    const dollars = await studio.part("USD, US dollars");
    await dollars.getByLabel("Least").fill("0.2");
    await dollars.getByText("Stripe charges no less than $0.50 in this currency.").first().waitFor();
    await dollars.getByText("Stripe charges $0.50 at least").waitFor();
    await page.getByText(/\d to mend first/).waitFor();
    expect(await page.getByRole("button", { name: "Publish now" }).count()).toBe(0);
    await studio.isSaved();
    await dollars.getByLabel("Least").fill("1");
    await page.getByText("There is nothing to publish").waitFor();
  });
}

describe("the studio, on SQLite", () => {
  const world = useDemo();
  studioSuite(world);

  test("shows every moment of an appeal, in every placement, without taking the focus from who writes", async () => {
    const studio = await StudioPage.opens(await world.aReader(), world.demo);
    const { page, stage } = studio;
    const moments = await page.getByLabel("Moment").locator("option").allTextContents();
    for (const [campaign, role] of [
      ["autumn", "region"],
      ["foot", "region"],
      ["bell", "dialog"],
      ["sand", "region"],
      ["choir", "button"],
    ] as const) {
      await studio.campaign(campaign).click();
      for (const moment of moments) {
        await page.getByLabel("Moment").selectOption(moment);
        await studio.isDrawn();
        expect(
          await stage
            .locator("support-appeal")
            .evaluate(({ shadowRoot }) => shadowRoot?.querySelector(".root")?.textContent.trim()),
          `${campaign}: ${moment}`,
        ).not.toBe("");
      }
      await page.getByLabel("Moment").selectOption("Asking");
      await stage.locator("support-appeal").getByRole(role).first().waitFor();
    }
    await studio.campaign("bell").click();
    const heading = page.getByLabel("Heading", { exact: true });
    await heading.fill("");
    await heading.pressSequentially("A dialog that opens while I write", { delay: 25 });
    await studio.isDrawn();
    expect(await heading.inputValue()).toBe("A dialog that opens while I write");
    expect(await heading.evaluate((field) => field === document.activeElement)).toBe(true);
    await stage.getByRole("dialog", { name: "A dialog that opens while I write" }).waitFor();
    await page.getByRole("button", { name: "Drop this draft" }).click();
  });

  test("speaks all languages, from right to left, too, in three widths and both colours", async () => {
    const studio = await StudioPage.opens(await world.aReader(), world.demo);
    const { page, stage } = studio;
    // Readers' kinds have a language of their own.
    const language = page.getByRole("region", { name: "As readers see it" }).getByLabel("Language of the page");
    expect(await language.locator("option").count()).toBeGreaterThanOrEqual(29);
    await language.selectOption("Arabic");
    await studio.isDrawn();
    await stage.waitForFunction(() => document.documentElement.dir === "rtl");
    for (const [button, width] of [
      ["768 px", 768],
      ["1,280 px", 1280],
      ["360 px", 360],
    ] as const) {
      await page.getByRole("button", { name: button }).click();
      await stage.waitForFunction((wanted) => innerWidth === wanted, width);
    }
    await page.getByRole("button", { name: "Dark" }).click();
    await studio.isDrawn();
    expect(await stage.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe("dark");
  });

  describe.for(["light", "dark"] as const)("in %s colours", (colorScheme) => {
    test.for([360, 1280])("axe finds nothing wrong at %i pixels, and nothing is wider", async (width) => {
      const publisher = await world.aReader({ colorScheme, viewport: { width, height: 900 } });
      const studio = await StudioPage.opens(publisher, world.demo);
      const { page } = studio;
      await studio.opensAll();
      expect(await findBarriers(page), "a campaign").toEqual([]);
      await page.getByRole("button", { name: "Your publication" }).click();
      await studio.opensAll();
      expect(await findBarriers(page), "the publication").toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    });
  });

  test("a campaign is made, named and moved by keyboard alone", async () => {
    const studio = await StudioPage.opens(await world.aReader(), world.demo);
    const { page } = studio;
    const { keyboard } = page;
    await page.getByRole("button", { name: "New campaign" }).focus();
    await keyboard.press("Enter");
    await page.getByLabel("Short name", { exact: true }).focus();
    await keyboard.press("ControlOrMeta+A");
    await keyboard.type("by-hand");
    await keyboard.press("Tab");
    await keyboard.type("Live");
    const names = page.locator(".campaigns li strong");
    const place = (await names.allTextContents()).indexOf("by-hand");
    await page.getByRole("button", { name: "Try earlier: by-hand" }).focus();
    await keyboard.press("Enter");
    await studio.isSaved();
    expect((await names.allTextContents()).indexOf("by-hand")).toBe(place - 1);
    await page.getByRole("button", { name: "Take out: by-hand" }).focus();
    await keyboard.press("Enter");
    await page.getByRole("button", { name: "Put it back" }).focus();
    await keyboard.press("Enter");
    expect(await names.allTextContents()).toContain("by-hand");
    await page.getByRole("button", { name: "Drop this draft" }).click();
    await page.getByText("There is nothing to publish").waitFor();
  });
});

describe("the studio, where a file rules", () => {
  const world = useDemo({}, { configIn: "file" });

  test("takes the config away as a file, and publishes nothing", async () => {
    const studio = await StudioPage.opens(await world.aReader(), world.demo);
    const { page } = studio;
    await page.getByLabel("Heading", { exact: true }).fill("For the file");
    await studio.isSaved();
    expect(await page.getByRole("button", { name: "Publish now" }).count()).toBe(0);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Download support-appeal.json" }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("support-appeal.json");
    const written = JSON.parse(await readFile(await download.path(), "utf8")) as { appeals: ServedCampaign[] };
    const original = JSON.parse(await readFile(new URL("../../demo/support-appeal.json", import.meta.url), "utf8")) as {
      appeals: ServedCampaign[];
    };
    const [first, ...others] = original.appeals;
    expect(written).toEqual({
      ...original,
      appeals: [
        {
          ...first,
          variants: [{ ...first?.variants[0], heading: "For the file" }, ...(first?.variants ?? []).slice(1)],
        },
        ...others,
      ],
    });
  });
});

const found = findPostgres();
if ("missing" in found) {
  console.warn(found.missing);
  describe.skip("the studio, on PostgreSQL", () => test(found.missing, () => undefined));
} else
  describe("the studio, on PostgreSQL", () => {
    let postgres: Postgres | undefined;
    beforeAll(async () => void (postgres = await startPostgres(found.bin)));
    afterAll(() => postgres?.close());
    studioSuite(useDemo({}, async () => ({ databaseUrl: await postgres?.createDatabase() })));
  });

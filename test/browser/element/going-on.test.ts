import { expect } from "chai";
import { parseReaderMemory } from "../../../src/core/reader/parse-reader-memory.ts";
import type { ReaderMemory } from "../../../src/core/reader/reader-memory.ts";
import { aRecord, type MemoryRecord } from "../support/a-device.ts";
import { anAppeal } from "../support/an-appeal.ts";
import type { AppealOnPage } from "../support/appeal-on-page.ts";
import { aConfig, aReader, aSupporter } from "../../support/builders.ts";
import { anEndpoint } from "../support/an-endpoint.ts";
import { until } from "../support/until.ts";

/** As a framework writes it inline: a new object at each rendering. */
const variant = () => ({
  heading: "Keep the lights on",
  body: ["It is dark."],
  amounts: { usd: { min: 100, max: 50_000, once: { suggestions: [500, 1500] } } },
});

function memoryOf({ stored }: MemoryRecord): ReaderMemory {
  const read = parseReaderMemory(stored);
  if (!read.ok) throw new Error(read.problem);
  return read.memory;
}

/** A reader in the middle of it: an amount of their own every month, and "Remind me later" open. */
async function aBusyReader(options: Parameters<typeof anAppeal>[0] = {}) {
  const record = aRecord();
  const appeal = await anAppeal({ record, ...options });
  appeal.element.scrollIntoView();
  await until(() => record.stored !== undefined, "the impression");
  await appeal.choose("Monthly");
  await appeal.write("12.34");
  await appeal.press("Remind me later");
  return { appeal, impressions: () => memoryOf(record).campaigns };
}

async function hasKeptAll(appeal: AppealOnPage): Promise<void> {
  await appeal.settled();
  expect(await appeal.options("How often")).to.deep.equal(["Once", "[Monthly]", "Annual"]);
  expect(await appeal.field()).to.have.property("value", "12.34");
  expect(appeal.has("button", "Tomorrow")).to.equal(true);
  expect(appeal.heard("appeal-shown")).to.have.length(1);
  expect(appeal.heard("appeal-suppressed")).to.deep.equal([]);
}

describe("an equal value", () => {
  it("is no change, however often a framework renders", async () => {
    const { appeal, impressions } = await aBusyReader({ variant: variant() });
    const before = impressions();
    for (let rendering = 0; rendering < 25; rendering++) {
      appeal.element.variant = variant();
      appeal.element.endpoint = "https://support.example.test";
      appeal.element.setAttribute("endpoint", "https://support.example.test");
      await appeal.element.updateComplete;
    }
    await hasKeptAll(appeal);
    expect(impressions()).to.deep.equal(before);
  });

  it("does not ask the endpoint again", async () => {
    const endpoint = anEndpoint();
    const appeal = await anAppeal({ endpoint, variant: variant() });
    const field = await appeal.find("region");
    appeal.element.variant = variant();
    await appeal.settled();
    expect(await appeal.find("region")).to.equal(field);
  });
});

describe("a real change", () => {
  it("keeps what the reader does, and is no second appeal", async () => {
    const { appeal, impressions } = await aBusyReader({ variant: variant() });
    const before = impressions();
    appeal.element.variant = { ...variant(), heading: "The lights are on" };
    await appeal.find("region", "The lights are on");
    await hasKeptAll(appeal);
    expect(impressions()).to.deep.equal(before);
  });

  it("takes from the reader only what is no longer offered", async () => {
    const appeal = await anAppeal({ variant: variant() });
    await appeal.choose("$5");
    const offering = (...suggestions: number[]) => ({
      ...variant(),
      amounts: { usd: { min: 100, max: 50_000, once: { suggestions } } },
    });
    appeal.element.variant = offering(500, 700, 900);
    await appeal.find("radio", "$7");
    expect(await appeal.options("How much")).to.deep.equal(["[$5]", "$7", "$9", "Other amount"]);
    appeal.element.variant = offering(700, 900, 1100);
    await appeal.find("radio", "$11");
    expect(await appeal.options("How much")).to.deep.equal(["$7", "[$9]", "$11", "Other amount"]);
  });

  it("of the language keeps the amount that was typed, not the signs", async () => {
    const appeal = await anAppeal({ variant: { amounts: { usd: { min: 100, max: 900_000 } } } });
    await appeal.write("1,234.50");
    appeal.element.locale = "de";
    await appeal.find("button", "Weiter");
    const field = await appeal.field(/^Betrag/);
    expect(field.value).to.match(/^1\.234,50/);
    expect(appeal.plan).to.contain("1.234,50");
  });

  it("opens anew what the reader has not touched", async () => {
    const appeal = await anAppeal({ variant: variant() });
    appeal.element.interval = "year";
    await until(() => appeal.plan.includes("each year"), "the year's line");
    expect(await appeal.options("How often")).to.deep.equal(["Once", "Monthly", "[Annual]"]);
  });
});

describe("an element that is moved", () => {
  const moves: readonly (readonly [how: string, move: (appeal: AppealOnPage) => void | Promise<void>])[] = [
    ["in one go", ({ page, element }) => page.prepend(element)],
    ["into another parent", ({ page, element }) => page.appendChild(document.createElement("aside")).append(element)],
    [
      "by way of nowhere",
      async ({ page, element }) => {
        element.remove();
        await new Promise((soon) => setTimeout(soon, 50));
        page.append(element);
      },
    ],
  ];
  for (const [how, move] of moves)
    it(`${how} keeps the reader's choice, and is no second appeal`, async () => {
      const { appeal, impressions } = await aBusyReader();
      const before = impressions();
      await move(appeal);
      await hasKeptAll(appeal);
      expect(impressions()).to.deep.equal(before);
      await appeal.choose("Annual");
      await until(() => appeal.heard("appeal-choice").at(-1)?.interval === "year", "the choice");
    });

  it("keeps what was said back after Remind me later, with its Undo", async () => {
    const appeal = await anAppeal();
    await appeal.press("Remind me later");
    await appeal.press("In a week");
    await appeal.find("button", "Undo");
    appeal.page.prepend(appeal.element);
    await appeal.settled();
    await appeal.press("Undo");
    await appeal.find("button", "Continue");
  });

  it("leaves the word to an appeal that came meanwhile", async () => {
    const first = await anAppeal();
    first.element.remove();
    const second = await anAppeal();
    first.page.append(first.element);
    expect(await first.hears("appeal-suppressed")).to.deep.equal({ reason: "appeal-elsewhere-on-page" });
    expect([first.shows, second.shows]).to.deep.equal([false, true]);
  });

  it("still counts its one impression where it was not seen before", async () => {
    const record = aRecord(aReader());
    const appeal = await anAppeal({ record });
    appeal.page.style.marginTop = "5000px";
    appeal.page.prepend(appeal.element);
    await appeal.settled();
    appeal.element.scrollIntoView();
    await until(() => memoryOf(record).campaigns["spring"]?.impressions.length === 1, "the impression");
  });

  it("does not come back to one who has given meanwhile", async () => {
    const appeal = await anAppeal({ config: aConfig() });
    await appeal.store.update((reader) => ({ ...reader, supporter: aSupporter() }));
    appeal.page.prepend(appeal.element);
    expect(await appeal.hears("appeal-suppressed")).to.deep.equal({ reason: "supporter" });
  });
});

describe("an attribute", () => {
  const names = ["endpoint", "publication", "placement", "currency", "interval", "locale"] as const;
  for (const name of names)
    it(`is a property too, and back: ${name}`, async () => {
      const { element } = await anAppeal();
      element.setAttribute(name, "as-an-attribute");
      expect(element[name]).to.equal("as-an-attribute");
      Object.assign(element, { [name]: "as-a-property" });
      await element.updateComplete;
      expect(element.getAttribute(name)).to.equal("as-a-property");
      element[name] = undefined;
      await element.updateComplete;
      expect(element.hasAttribute(name)).to.equal(false);
    });

  it("is a property too, and back: always", async () => {
    const { element } = await anAppeal();
    element.setAttribute("always", "");
    expect(element.always).to.equal(true);
    element.always = false;
    await element.updateComplete;
    expect(element.hasAttribute("always")).to.equal(false);
  });
});

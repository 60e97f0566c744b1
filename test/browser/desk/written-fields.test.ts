import { expect } from "chai";
import { render } from "lit";
import { placements } from "../../../src/core/campaign/placement.ts";
import {
  audienceRows,
  fieldsAt,
  giftRows,
  headRows,
  oftenRows,
  placeRows,
  scheduleRows,
  variantRows,
} from "../../../src/desk/studio/form/campaign-fields.ts";
import { idOf, type Control, type Field } from "../../../src/desk/studio/form/field.ts";
import { fieldView } from "../../../src/desk/studio/form/field-view.ts";
import { goalRows, limitRows, newsletterRows, publicationRows } from "../../../src/desk/studio/form/paper-fields.ts";
import { readAt, writeAt, type Path } from "../../../src/desk/studio/model/at-path.ts";
import { loadStudioWords } from "../../../src/desk/words/studio/load-studio-words.ts";
import type { StudioWords } from "../../../src/desk/words/studio/studio-words.ts";
import { deskSpeech } from "../support/a-panel.ts";

/** What no field is for, wherever it stands. */
const unheard = { of: ["a later", "release"], deep: { yes: true } };
const bare = {
  unheard,
  amounts: { usd: { unheard } },
  publication: { unheard },
  newsletter: { unheard },
  goals: [{ unheard }],
  appeals: [
    { id: "before", unheard },
    { unheard, targeting: { unheard }, variants: [{ unheard }] },
  ],
};
const campaign: Path = ["appeals", 1];

/** One thing that may stand in a field, and how it stands there. */
function sampleOf(control: Control): { readonly value: unknown; readonly text: string } {
  switch (control.kind) {
    case "number":
      return { value: 3, text: "3" };
    case "percent":
      return { value: 0.07, text: "7" };
    case "money":
      return { value: 1250, text: "12.50" };
    case "paragraphs":
      return { value: ["One, two.", "Three"], text: "One, two.\n\nThree" };
    case "names":
      return control.isUpperCase === true
        ? { value: ["DE", "AT"], text: "DE, AT" }
        : { value: ["one", "an other"], text: "one, an other" };
    case "numbers":
      return { value: [7, 30], text: "7, 30" };
    case "parameters":
      return { value: { source: ["letter"] }, text: "source: letter" };
    case "time":
      return { value: "18:30", text: "18:30" };
    case "url":
      return { value: "https://news.example/a", text: "https://news.example/a" };
    default:
      return { value: "Some text", text: "Some text" };
  }
}

describe("a setting, in the config and in its field", () => {
  let fields: readonly Field[];
  let words: StudioWords;
  let place: HTMLElement;
  let config: unknown;
  let speech: Awaited<ReturnType<typeof deskSpeech>>;

  before(async () => {
    [words, speech] = await Promise.all([loadStudioWords("en"), deskSpeech("en")]);
    const all = [
      headRows(words),
      scheduleRows(words, "en"),
      audienceRows(words, ["before"]),
      oftenRows,
      giftRows(words, ["goal"]),
      ...placements.map((each) => placeRows(words, each)),
    ].flat();
    fields = [
      ...fieldsAt(campaign, all, words),
      ...fieldsAt([...campaign, "variants", 0], variantRows(words, ["usd"]), words),
      ...fieldsAt([], [...publicationRows(words), ...newsletterRows], words),
      ...fieldsAt(["goals", 0], goalRows(words, "amount", "usd", ["usd"]), words),
      ...fieldsAt(["amounts", "usd"], limitRows("usd"), words),
    ];
  });
  beforeEach(() => {
    place = document.createElement("div");
    document.body.append(place);
    config = bare;
  });
  afterEach(() => place.remove());

  function draws(field: Field): void {
    const change = (path: Path, value: unknown): void => {
      config = writeAt(config, path, value);
      draws(field);
    };
    render(fieldView(field, { config, issues: [], words, speech, change }), place);
  }
  const field = (path: Path, end = ""): HTMLInputElement => {
    const found = place.querySelector(`#${idOf(path)}${end}`);
    if (found instanceof HTMLInputElement) return found;
    throw new Error(`${idOf(path)} is no input`);
  };
  /** Of more lines than one, or one of several. */
  const writing = (path: Path): HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement => {
    const found = place.querySelector(`#${idOf(path)}`);
    return found instanceof HTMLTextAreaElement || found instanceof HTMLSelectElement ? found : field(path);
  };
  const types = (input: HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement, text: string, event: string) => {
    input.value = text;
    input.dispatchEvent(new Event(event, { bubbles: true }));
  };
  const kinds = (...wanted: readonly Control["kind"][]) =>
    fields.filter(({ control }) => wanted.includes(control.kind));

  it("is each there once, with a field of its own kind", () => {
    expect(fields.length).to.be.greaterThan(60);
    expect(kinds("parameters")).to.have.length(1);
  });

  it("is written as it was read, whatever is typed, and is gone when its field is empty", () => {
    const typed = fields.filter(({ control }) => !["switch", "choice", "several", "moment"].includes(control.kind));
    for (const each of typed) {
      const { path, control } = each;
      const { value, text } = sampleOf(control);
      const name = idOf(path);
      config = writeAt(bare, path, value);
      const before = structuredClone(config);
      draws(each);
      const input = writing(path);
      expect(input.value, name).to.equal(text);
      types(input, "", "input");
      expect(readAt(config, path), name).to.equal(undefined);
      types(input, text, "input");
      expect(config, name).to.deep.equal(before);
      expect(input.value, name).to.equal(text);
    }
  });

  it("is said by a tick, and where it is what is usual, by nothing", () => {
    for (const each of kinds("switch")) {
      config = bare;
      draws(each);
      field(each.path).click();
      expect(config, idOf(each.path)).to.deep.equal(writeAt(bare, each.path, true));
      field(each.path).click();
      expect(config, idOf(each.path)).to.deep.equal(bare);
    }
    for (const each of kinds("choice")) {
      const { path, control } = each;
      if (control.kind !== "choice") continue;
      const [other = ""] = control.options.map(([value]) => value).filter((value) => value !== control.unsaid);
      config = bare;
      draws(each);
      const select = writing(path);
      types(select, other, "change");
      expect(config, idOf(path)).to.deep.equal(writeAt(bare, path, other));
      types(select, control.unsaid, "change");
      expect(config, idOf(path)).to.deep.equal(bare);
    }
  });

  it("of which several may hold, keeps the order in which they are offered", () => {
    for (const each of kinds("several")) {
      const { path, control } = each;
      if (control.kind !== "several") continue;
      config = bare;
      draws(each);
      const boxes = [...place.querySelectorAll<HTMLInputElement>("input[type=checkbox]")];
      const offered = control.options.map(([value]) => value);
      boxes.at(-1)?.click();
      boxes[0]?.click();
      expect(readAt(config, path), idOf(path)).to.deep.equal([offered[0], offered.at(-1)]);
      boxes[0]?.click();
      boxes.at(-1)?.click();
      expect(config, idOf(path)).to.deep.equal(bare);
    }
  });

  it("that is a moment keeps its seconds and its offset, and may be a whole day", () => {
    for (const each of kinds("moment")) {
      const { path } = each;
      config = writeAt(bare, path, "2026-12-01T08:30:15+01:00");
      draws(each);
      expect(field(path).value).to.equal("2026-12-01");
      expect(field(path, "-time").value).to.equal("08:30");
      types(field(path, "-time"), "09:00", "change");
      expect(readAt(config, path)).to.equal("2026-12-01T09:00:15+01:00");
      types(field(path), "2026-12-24", "change");
      expect(readAt(config, path)).to.equal("2026-12-24T09:00:15+01:00");
      types(field(path, "-time"), "", "change");
      expect(readAt(config, path)).to.equal("2026-12-24");
      types(field(path), "", "change");
      expect(config, idOf(path)).to.deep.equal(bare);
    }
  });
});

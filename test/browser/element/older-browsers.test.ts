import { expect } from "chai";
import { httpCheckoutClient } from "../../../src/client/http-checkout-client.ts";
import { lateStyles } from "../../../src/element/late/late.styles.ts";
import { styles } from "../../../src/element/support-appeal.styles.ts";
import { aConfig, aStatus } from "../../support/builders.ts";
import { anAppeal } from "../support/an-appeal.ts";
import { anEndpoint } from "../support/an-endpoint.ts";
import { colorProblems } from "../support/contrast.ts";
import { until } from "../support/until.ts";
import { cssOf, withoutLightDark } from "../support/without-light-dark.ts";

/** Younger than Safari 16.4, Chrome 111 and Firefox 114, by https://caniuse.com and MDN's compatibility data. */
const younger: readonly (readonly [owner: object, name: string])[] = [
  [URL, "canParse"],
  [URL, "parse"],
  [AbortSignal, "any"],
  [Promise, "withResolvers"],
  [Promise, "try"],
  [Object, "groupBy"],
  [Map, "groupBy"],
  [Array, "fromAsync"],
  [Array.prototype, "toSorted"],
  [Array.prototype, "toReversed"],
  [Array.prototype, "toSpliced"],
  [Array.prototype, "with"],
  [Set.prototype, "union"],
  [Set.prototype, "intersection"],
  [Set.prototype, "difference"],
  [String.prototype, "isWellFormed"],
  [String.prototype, "toWellFormed"],
  [Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]())) as object, "map"],
  [Intl, "supportedValuesOf"],
  [Intl, "Segmenter"],
  [Element.prototype, "ariaNotify"],
  [Element.prototype, "togglePopover"],
];

async function without(names: typeof younger, work: () => Promise<void>): Promise<void> {
  const taken = names.flatMap(([owner, name]) => {
    const property = Object.getOwnPropertyDescriptor(owner, name);
    return property === undefined ? [] : [{ owner, name, property }];
  });
  for (const { owner, name } of taken) Reflect.deleteProperty(owner, name);
  try {
    await work();
  } finally {
    for (const { owner, name, property } of taken) Object.defineProperty(owner, name, property);
  }
}

describe("in the oldest browsers that we support", () => {
  it("a reader chooses, writes, continues and is sent to pay", () =>
    without(younger, async () => {
      expect("canParse" in URL).to.equal(false);
      const appeal = await anAppeal({ endpoint: anEndpoint().opensCheckout() });
      await appeal.choose("Monthly", "$10");
      await appeal.write("7.50");
      await appeal.press("Continue");
      await until(() => appeal.addresses.length === 1, "checkout");
      expect(appeal.endpoint.requests[0]?.body).to.include({ interval: "month", amount: 750 });
    }));

  it("a reader puts it off", () =>
    without(younger, async () => {
      const appeal = await anAppeal();
      await appeal.press("Remind me later");
      await appeal.press("Tomorrow");
      expect(await appeal.says(/Understood/)).to.contain("Tuesday, March 24");
    }));

  it("a question to the endpoint can be called off", () =>
    without(younger, async () => {
      const asked: AbortSignal[] = [];
      const fetch: typeof globalThis.fetch = (_, init) => {
        if (init?.signal) asked.push(init.signal);
        return Promise.resolve(new Response(JSON.stringify(aStatus())));
      };
      const leaving = new AbortController();
      await httpCheckoutClient({ endpoint: "https://support.example.test", fetch }).status("cs_1", leaving.signal);
      leaving.abort(new Error("gone"));
      expect(asked.map(({ aborted }) => aborted)).to.deep.equal([true]);
    }));
});

describe("without light-dark()", () => {
  it("the appeal has its colours, its borders and its chosen state, and everything can be read", async () => {
    document.documentElement.style.colorScheme = "dark";
    const publication = { name: "The Example Times", privacyPolicy: "https://example.test/privacy" };
    const appeal = await withoutLightDark(() => anAppeal({ config: aConfig({ publication }) }));
    expect(cssOf(appeal.root)).not.to.contain("light-dark(");
    const look = (selector: string) => {
      const found = appeal.root.querySelector(selector);
      if (found === null) throw new Error(`no ${selector}`);
      return getComputedStyle(found);
    };
    expect(look("section").backgroundColor).to.equal("rgb(253, 250, 245)");
    expect(look(".option").borderTopColor).to.equal("rgb(21, 80, 111)");
    expect(look(".option:not(.chosen)").borderTopColor).to.equal("rgb(141, 134, 123)");
    expect(look(".option:not(.chosen)").backgroundColor).to.equal("rgb(255, 255, 255)");
    expect(look(".chosen").backgroundColor).to.equal("rgb(21, 80, 111)");
    expect(look("[part=continue]").backgroundColor).to.equal("rgb(21, 80, 111)");
    expect(colorProblems(appeal)).to.deep.equal([]);
    document.documentElement.style.colorScheme = "";
  });

  it("what stands there before the late styles are loaded can be read, in the light colours", async () => {
    const appeal = await withoutLightDark(() => anAppeal());
    appeal.root.adoptedStyleSheets = appeal.root.adoptedStyleSheets.filter((each) => each !== lateStyles.styleSheet);
    expect(colorProblems(appeal)).to.deep.equal([]);
  });

  it("nor :has(), nesting or anything else that a whole rule would fall with", () => {
    const css = styles.cssText + lateStyles.cssText;
    expect(css).not.to.match(/:has\(|@scope|@layer|@starting-style|\bif\(|anchor\(|(?:^|[\s{])&/);
    expect(css).not.to.contain("light-dark(");
  });
});

import { expect } from "chai";
import { aConfig } from "../../support/builders.ts";
import { anAppeal } from "../support/an-appeal.ts";
import type { AppealOnPage } from "../support/appeal-on-page.ts";
import { turn } from "../support/until.ts";

declare global {
  var ran: ((what: string) => void) | undefined;
}

/** Each would run, load or cover something if it were taken for more than text. */
const hostile: Readonly<Record<string, string>> = {
  "an image that fails to load": "<img src=x onerror=ran('img')>",
  "a script within a drawing": "<svg><script>ran('svg')</script></svg>",
  "what takes the focus": "<input autofocus onfocus=ran('focus')>",
  "what fools sanitizers": "<math><mtext><table><mglyph><style><img src=x onerror=ran('math')>",
  "a link to a script": `<a href="javascript:ran('link')">Give</a>`,
  "names that clobber": "<form id=location><input name=href></form>",
  "what was escaped already": "&lt;img src=x onerror=ran('escaped')&gt;",
  "a comment that ends at once": "<!--><img src=x onerror=ran('comment')>-->",
  "a template's own marker": "lit$0$<img src=x onerror=ran('lit')>",
  "a template's placeholder": "${ran('template')}`-ran('tick')-`",
  "the end of an attribute": '" onmouseover="ran(\'attribute\')" style="position:fixed;inset:0" x="',
  "a style": "red;background:url(/leak)} *{display:none}",
};

const own = new Set(
  "div p section h2 form fieldset legend label input bdi span ul li button a select option"
    .split(" ")
    .map((name) => name.toUpperCase()),
);

/** What is drawn and is none of the widget's own. */
function strangers(appeal: AppealOnPage): readonly string[] {
  const all = appeal.element.shadowRoot?.querySelectorAll("*") ?? [];
  const isStrange = (element: Element) =>
    !own.has(element.tagName) || element.getAttributeNames().some((name) => /^on|^style$|^srcdoc$/.test(name));
  return [...all].filter(isStrange).map(({ outerHTML }) => outerHTML);
}

describe("words that are more than words", () => {
  const heard: string[] = [];
  beforeEach(() => {
    heard.length = 0;
    globalThis.ran = (what) => heard.push(what);
  });
  afterEach(() => {
    globalThis.ran = undefined;
    expect(heard).to.deep.equal([]);
    expect({}).not.to.have.property("polluted");
  });

  for (const [what, value] of Object.entries(hostile))
    it(`are shown letter by letter: ${what}`, async () => {
      const appeal = await anAppeal({
        config: aConfig({
          publication: { name: value, contact: value.slice(0, 200) },
          paymentMethods: [value.slice(0, 40)],
        }),
        variant: { heading: value, body: [value], signature: value },
        attributes: { publication: value },
      });
      const heading = await appeal.find("heading");
      expect(heading.textContent).to.equal(value);
      await turn();
      expect(strangers(appeal)).to.deep.equal([]);
    });

  for (const address of [
    "javascript:ran('address')",
    " javascript:ran('space')",
    "java\tscript:ran('tab')",
    "javascript:/*https://news.example*/ran('comment')",
    "vbscript:ran('old')",
    "data:text/html,<script>ran('data')</script>",
    "https://news.example@evil.example/",
    "//evil.example/",
  ])
    it(`lead nowhere as an address: ${JSON.stringify(address)}`, async () => {
      const config = aConfig();
      // As an endpoint that was taken over could answer: no parser has seen it.
      const publication = { name: "The Times", privacyPolicy: address, contact: address, manage: address };
      const appeal = await anAppeal({ config: { ...config, publication }, glance: true });
      await appeal.find("heading");
      await turn();
      const links = [...(appeal.element.shadowRoot?.querySelectorAll("a") ?? [])];
      for (const link of links) link.click();
      expect(links.map(({ href }) => href).filter((href) => !href.startsWith("mailto:"))).to.deep.equal([]);
    });
});

import { expect } from "chai";
import { anAppeal } from "../support/an-appeal.ts";
import { anEndpoint } from "../support/an-endpoint.ts";
import { textOf } from "../support/roles.ts";
import { until } from "../support/until.ts";

/** What page translators do to text: some write into it, some put elements of their own in its place. */
const translators: Readonly<Record<string, (text: Text) => void>> = {
  "writes into the text": (text) => void (text.data = `«${text.data.trim()}»`),
  "puts elements in its place"(text) {
    const inner = Object.assign(document.createElement("font"), { textContent: `«${text.data.trim()}»` });
    const outer = document.createElement("font");
    outer.append(inner);
    text.replaceWith(outer);
  },
};

function translate(root: Node, how: (text: Text) => void): void {
  for (const node of Array.from(root.childNodes)) {
    if (node instanceof Text && node.data.trim() !== "") how(node);
    else translate(node, how);
  }
}

describe("under a translator that", () => {
  for (const [what, how] of Object.entries(translators)) {
    it(`${what}, amounts and the line before Continue say what will be paid`, async () => {
      const appeal = await anAppeal({ endpoint: anEndpoint().opensCheckout() });
      translate(appeal.root, how);
      await appeal.choose(/Monthly/);
      expect(appeal.plan).to.equal("$5 today, then $5 on the 23rd of each month. Cancel any time.");
      expect(await appeal.options(/How much/)).to.include.members(["$2", "[$5]", "$10"]);
      translate(appeal.root, how);
      await appeal.choose(/\$10/);
      expect(appeal.plan).to.equal("$10 today, then $10 on the 23rd of each month. Cancel any time.");
      expect(appeal.heard("appeal-error")).to.deep.equal([]);
    });

    it(`${what}, what went wrong and what Continue is at are of this moment`, async () => {
      const endpoint = anEndpoint().isUnreachable();
      const appeal = await anAppeal({ endpoint });
      endpoint.isSlow(200, {});
      translate(appeal.root, how);
      await appeal.press(/Continue/);
      expect(await appeal.complains()).to.contain("You have not been charged.");
      translate(appeal.root, how);
      await appeal.press(/Continue/);
      await appeal.find("button", "Opening secure checkout…");
      expect(appeal.complaint).to.equal("");
    });
  }

  it("asks first, amounts, names and the line before Continue are not translated", async () => {
    const appeal = await anAppeal();
    const marked = [...appeal.root.querySelectorAll<HTMLElement>("[translate=no]")].map(textOf);
    expect(marked).to.include.members([appeal.plan, "$5", "$15", "$50", "The Example Times"]);
    const body = appeal.root.querySelector<HTMLElement>("[part=body] p");
    expect(body?.translate).to.equal(true);
  });

  it("changed what does not change: it is left as it is", async () => {
    const appeal = await anAppeal();
    translate(appeal.root, (text) => void (text.data = "übersetzt"));
    await appeal.choose(/./).catch(() => undefined);
    (appeal.all("radio")[1] ?? document.body).click();
    await until(() => appeal.plan.includes("each month"), "the new line");
    expect(textOf(await appeal.find("heading"))).to.contain("übersetzt");
  });
});

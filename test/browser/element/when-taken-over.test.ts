import { expect } from "chai";
import { whenTakenOver } from "../../../src/element/late/when-taken-over.ts";

describe("what a framework is to take over", () => {
  const page = document.createElement("div");
  const lay = (html: string): Element => {
    page.innerHTML = html;
    document.body.append(page);
    const story = page.querySelector("article");
    if (story === null) throw new Error("the page has no story");
    return story;
  };
  afterEach(() => page.remove());

  const isDoneSoon = async (work: Promise<void>) => {
    let isDone = false;
    void work.then(() => (isDone = true));
    await new Promise((next) => setTimeout(next, 150));
    return isDone;
  };

  it("is nothing on a page without one", async () => {
    expect(await isDoneSoon(whenTakenOver(lay("<article></article>")))).to.equal(true);
  });

  for (const [framework, html, mark] of [
    ["React", '<div id="root"><article></article></div>', "__reactFiber$4d2"],
    ["Vue", '<div id="app"><article></article></div>', "_vnode"],
  ] as const)
    it(`waits until ${framework} has`, async () => {
      const story = lay(html);
      const waiting = whenTakenOver(story);
      expect(await isDoneSoon(waiting)).to.equal(false);
      Object.assign(framework === "Vue" ? (story.parentElement ?? story) : story, { [mark]: {} });
      await waiting;
    });

  it("is waited for no longer than three seconds after the page has loaded", async function () {
    this.timeout(10_000);
    await whenTakenOver(lay('<div id="root"><article></article></div>'));
  });
});

import { expect } from "chai";
import { aMeeting } from "../../support/a-meeting.ts";
import { aStory } from "../../support/a-story.ts";
import type { AppealOnPage } from "../../support/appeal-on-page.ts";

const story = aStory();

function barOf({ root }: AppealOnPage): DOMRect {
  const bar = root.querySelector(".bar");
  if (bar === null) throw new Error("no bar");
  return bar.getBoundingClientRect();
}

describe("a bar steps aside", () => {
  it("for what has the focus at the very top of the page, and comes back", async () => {
    const { appeal } = await aMeeting("header");
    expect(barOf(appeal).top).to.equal(0);
    story.before.focus();
    expect(barOf(appeal).bottom).to.equal(innerHeight);
    story.article.style.paddingBlockStart = "300px";
    story.link.focus();
    expect(barOf(appeal).top).to.equal(0);
  });

  it("for what has had the focus since before it came", async () => {
    story.before.focus();
    const { appeal } = await aMeeting("header");
    expect(barOf(appeal).bottom).to.equal(innerHeight);
  });

  it("for a foot that the page itself keeps in sight", async () => {
    story.after.style.cssText = "position: fixed; inset-block-end: 0";
    const { appeal } = await aMeeting("banner");
    story.after.focus();
    expect(barOf(appeal).top).to.equal(0);
    expect(barOf(appeal).bottom).to.be.lessThan(story.after.getBoundingClientRect().top);
  });
});

describe("a long part of the page that is given the focus", () => {
  for (const stand of ["banner", "header"] as const)
    it(`stays at its beginning under a ${stand}`, async () => {
      await aMeeting(stand);
      story.article.style.paddingBlock = "100px 4000px";
      story.article.tabIndex = -1;
      story.article.focus();
      expect(scrollY).to.be.lessThan(200);
    });
});

describe("a bar", () => {
  it("scrolls at once, also on a page that likes to glide", async () => {
    const { style } = document.documentElement;
    style.scrollBehavior = "smooth";
    story.after.style.cssText = `display: block; margin-block-start: ${innerHeight - 100}px`;
    const { appeal } = await aMeeting("banner");
    story.after.focus({ preventScroll: true });
    expect(story.after.getBoundingClientRect().bottom).to.be.at.most(barOf(appeal).top + 1);
    style.scrollBehavior = "";
  });
});

import { expect } from "chai";
import { aReader, DAY, NOON } from "../../../support/builders.ts";
import { someTabs } from "../../support/a-device.ts";
import { aMeeting } from "../../support/a-meeting.ts";
import { aStory } from "../../support/a-story.ts";
import { enter, focusIs } from "../../support/focus.ts";
import { until } from "../../support/until.ts";

const story = aStory();

describe("what the reader closes takes them back", () => {
  for (const stand of ["banner", "banner, folded", "header", "header, open", "modal"] as const) {
    it(`to where they were, ${stand}`, async () => {
      story.link.focus();
      const { appeal } = await aMeeting(stand);
      if (stand !== "modal") (await appeal.find("button", "Close")).focus();
      await enter(appeal, "Close");
      await focusIs("The source");
    });

    it(`to the story where they were nowhere, and leaves nothing on it, ${stand}`, async () => {
      const before = story.article.outerHTML;
      const { appeal } = await aMeeting(stand);
      await enter(appeal, "Close");
      await until(() => document.activeElement === story.article, "the focus on the story");
      story.after.focus();
      expect(story.article.outerHTML).to.equal(before);
    });
  }

  it("once it was put off, and is closed then", async () => {
    story.link.focus();
    const { appeal } = await aMeeting("banner");
    await enter(appeal, "Remind me later");
    await enter(appeal, "Tomorrow");
    await focusIs(/^Understood\./);
    await enter(appeal, "Close");
    await focusIs("The source");
  });

  it("to the wall that has taken what they had", async () => {
    story.article.lastElementChild?.append(story.link);
    story.link.focus();
    await aMeeting("wall");
    await focusIs("Support The Example Times");
  });

  it("when they have said in another tab that it is to wait", async () => {
    story.link.focus();
    const tabs = someTabs();
    const { appeal } = await aMeeting("inline", { channel: tabs.open() });
    (await appeal.find("radio", "Once")).focus();
    tabs.open().post(aReader({ snoozedUntil: NOON + DAY }));
    await appeal.hears("appeal-suppressed");
    await focusIs("The source");
  });
});

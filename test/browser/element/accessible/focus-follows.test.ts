import { expect } from "chai";
import { aMeeting, type Meeting } from "../../support/a-meeting.ts";
import { anEndpoint } from "../../support/an-endpoint.ts";
import { aStory } from "../../support/a-story.ts";
import { enter, focusIs } from "../../support/focus.ts";
import { keys } from "../../support/keys.ts";
import { until } from "../../support/until.ts";

aStory();
const open = ["inline", "banner", "header, open", "modal", "wall"] as const;
const heading = "Support The Example Times";

/** What a reader does in an ask that stands open, and where they are then. */
const steps: Readonly<Record<string, (meeting: Meeting) => Promise<void>>> = {
  async "later and back"({ appeal }) {
    await enter(appeal, "Remind me later");
    await focusIs("Tomorrow");
    await enter(appeal, "Back");
    await focusIs("Remind me later");
  },
  async "later and Escape"({ appeal }) {
    await enter(appeal, "Remind me later");
    await focusIs("Tomorrow");
    await keys("Escape");
    await focusIs("Remind me later");
  },
  async "a snooze and its undo"({ appeal }) {
    await enter(appeal, "Remind me later");
    await enter(appeal, "In a week");
    await focusIs(/^Understood\./);
    await enter(appeal, "Undo");
    await focusIs("Remind me later");
  },
  async "a reminder by e-mail, and back"({ appeal }) {
    await enter(appeal, "Remind me later");
    await enter(appeal, "In a week");
    await enter(appeal, "Also by e-mail");
    await focusIs("E-mail address");
    await keys("Escape");
    await focusIs("Also by e-mail");
  },
  async "a reminder that was asked for"({ appeal, shows }) {
    await shows("reminder, writing");
    (await appeal.find("button", "Remind me by e-mail")).focus();
    await shows("reminder, sent");
    await focusIs(/^Please look into your mailbox/);
  },
  async "why, and back"({ appeal }) {
    await enter(appeal, "Why am I seeing this?");
    await focusIs("Why am I seeing this?");
    await enter(appeal, "Back");
    await focusIs("Why am I seeing this?");
  },
  async "why, and Escape"({ appeal }) {
    await enter(appeal, "Why am I seeing this?");
    await keys("Escape");
    await until(() => !appeal.has("group"), "the answer gone");
    await focusIs("Why am I seeing this?");
  },
  async forgetting({ appeal, shows }) {
    await shows("explaining");
    await enter(appeal, "Forget all of it");
    await until(() => !appeal.has("button", "Forget all of it"), "all to be forgotten");
    await focusIs("Why am I seeing this?");
  },
  async "a checkout that is out of reach"({ appeal }) {
    await enter(appeal, "Continue");
    await appeal.complains();
    await focusIs("Continue");
  },
  async "an amount that will not do"({ appeal, shows }) {
    await shows("another amount");
    await enter(appeal, "Continue");
    await focusIs("Amount in US dollars");
  },
  async "each month after all"({ appeal, shows }) {
    await shows("nudging");
    await enter(appeal, "Yes, each month");
    await focusIs("Continue");
  },
  async "just once"({ appeal, shows }) {
    await shows("nudging");
    await enter(appeal, "No, just once");
    await appeal.complains();
    await focusIs("Continue");
  },
  async "a newsletter beside later"({ appeal, shows }) {
    await shows("choosing later");
    (await appeal.find("button", "Subscribe")).focus();
    await shows("subscribed beside later");
    await focusIs(/^Thank you\. We have received your address/);
  },
  async "another currency"({ appeal }) {
    (await appeal.find("combobox")).focus();
    await keys("ArrowDown");
    await until(() => appeal.plan.includes("£"), "pounds");
    await focusIs("Currency");
  },
  async "another interval"({ appeal }) {
    (await appeal.find("radio", "Once")).focus();
    await keys("ArrowRight");
    await until(() => appeal.plan.includes("each month"), "a monthly plan");
    await focusIs("Monthly");
  },
};

describe("the focus follows what the reader does:", () => {
  for (const stand of open)
    for (const [name, step] of Object.entries(steps))
      it(`${name}, ${stand}`, async () => step(await aMeeting(stand, { endpoint: anEndpoint().isUnreachable() })));

  it("confirming that they give, and back, before a strict wall", async () => {
    const { appeal } = await aMeeting("strict wall");
    await enter(appeal, "I already give");
    await focusIs("Yes, I give");
    await keys("Escape");
    await focusIs("I already give");
  });

  it("giving again, after a debit that bounced", async () => {
    const { appeal, shows } = await aMeeting("inline");
    await shows("failed");
    await enter(appeal, "Choose again");
    await focusIs(heading);
  });

  it("the newsletter, after giving", async () => {
    const { appeal, shows } = await aMeeting("inline");
    await shows("thanks");
    (await appeal.find("button", "Subscribe")).focus();
    await shows("thanks, subscribed");
    await focusIs(/^Thank you\. We have received your address/);
  });

  for (const stand of ["banner", "header, open"] as const)
    it(`folding and unfolding, ${stand}`, async () => {
      const { appeal } = await aMeeting(stand);
      await enter(appeal, "Make smaller");
      await focusIs(heading);
      expect(appeal.has("radiogroup")).to.equal(false);
      await enter(appeal, heading);
      await focusIs(heading);
      (await appeal.find("radio", "Once")).focus();
      await keys("Escape");
      await focusIs(heading);
      expect(appeal.has("radiogroup")).to.equal(false);
    });
});

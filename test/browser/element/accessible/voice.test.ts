import { expect } from "chai";
import { aMeeting, type Meeting } from "../../support/a-meeting.ts";
import { aStory } from "../../support/a-story.ts";
import { textOf } from "../../support/roles.ts";
import { situationsIn, type SituationName } from "../../support/situations.ts";
import { standNames } from "../../support/stands.ts";

aStory();

/** What is said when a state comes; nothing where the focus goes to what is new, or where nothing is. */
const said: Partial<Record<SituationName, RegExp>> = {
  "a wrong amount": /^The smallest amount/,
  "no amount": /^Please enter/,
  "continue, heard": /^One moment…$/,
  "later, heard": /^One moment…$/,
  continuing: /^Opening secure checkout/,
  "subscribed beside later": /^Thank you\. We have received your address/,
  "not subscribed beside later": /address was not stored/,
  "explaining, forgotten": /^This device has forgotten everything/,
  cancelled: /^You have not been charged/,
  expired: /has expired/,
  reminded: /^You asked us to remind you/,
  supporter: /^You already give/,
  unreachable: /^This could not be loaded/,
  offline: /^We could not reach the checkout/,
  busy: /in a minute/,
  refused: /will not help/,
  "refused-amount": /another amount/,
  "open-elsewhere": /twice/,
  snoozed: /^Understood/,
  declined: /^Understood/,
  "already gives": /^Thank you/,
  "snoozed, not kept": /^Understood/,
  "reminder, writing": /^Understood/,
  "reminder, no address": /^Please enter an e-mail address, such as name@example\.org\.$/,
  "reminder, offline": /^We could not reach the server/,
  "reminder, sending": /^Understood/,
  "reminder, sent": /^Please look into your mailbox/,
  "recognition, writing": /^Thank you/,
  "recognition, no address": /^Please enter an e-mail address/,
  "recognition, offline": /^We could not reach the server/,
  "recognition, sending": /^Thank you/,
  "recognition, sent": /^If we know a gift/,
  "renewal failed": /^Your gift could not be collected\. /,
  "card expires": /^Your card is about to expire\. /,
  "gift ended": /^Your gift has ended\. /,
  recognised: /^Thank you\. You are recognised/,
  checking: /^Checking/,
  unconfirmed: /could not confirm/,
  processing: /on its way/,
  failed: /did not/,
  thanks: /^Thank you\. /,
  "thanks, monthly": /^Thank you\. .* each month/,
  "thanks, subscribed": /^Thank you\. We have received your address/,
  "thanks, not subscribed": /address was not stored/,
};

function voiceOf({ appeal }: Meeting): Element {
  const [voice, ...others] = appeal.root.querySelectorAll("[role=status], [role=alert], [role=log]");
  if (voice === undefined || others.length > 0) throw new Error(`${others.length} voices too many`);
  return voice;
}

/** The words that an action makes a region say, each as often as it is said. */
async function heard(region: Element, happens: () => Promise<void>): Promise<string[]> {
  const words: string[] = [];
  const listener = new MutationObserver(() => words.push(textOf(region)));
  listener.observe(region, { childList: true, characterData: true, subtree: true });
  await happens();
  listener.disconnect();
  return words.filter((each) => each !== "");
}

describe("one voice", () => {
  for (const stand of standNames)
    it(`stays, can be heard, and says each state once, ${stand}`, async () => {
      const meeting = await aMeeting(stand);
      const { appeal, shows } = meeting;
      const voice = voiceOf(meeting);
      expect(textOf(voice)).to.equal("");
      const wrong: unknown[] = [];
      for (const situation of situationsIn(stand)) {
        await shows("choosing");
        const words = await heard(voice, () => shows(situation));
        const expected = said[situation];
        const isRight =
          expected === undefined ? words.length === 0 : words.length === 1 && expected.test(words[0] ?? "");
        if (!isRight) wrong.push([situation, words]);
        expect(voiceOf(meeting)).to.equal(voice);
        // What is outside of an open dialog says nothing.
        const dialog = appeal.root.querySelector("dialog");
        if (dialog !== null) expect(voice.closest("dialog")).to.equal(dialog);
        expect(voice.closest("[lang]")?.getAttribute("lang")).to.equal("en");
      }
      expect(wrong).to.deep.equal([]);
    });

  it("is the same one after a modal has gone, and stands in the appeal again", async () => {
    const meeting = await aMeeting("modal");
    const voice = voiceOf(meeting);
    await meeting.appeal.press("Close");
    expect(voiceOf(meeting)).to.equal(voice);
    expect(voice.parentElement?.className).to.equal("root");
    await meeting.shows("thanks");
    expect(textOf(voice)).to.match(/^Thank you\. /);
  });

  it("speaks the language of the words around", async () => {
    const meeting = await aMeeting("modal", { lang: "he", dir: "rtl" });
    await meeting.shows("snoozed");
    expect(voiceOf(meeting).closest("[lang]")?.getAttribute("lang")).to.equal("he");
    expect(textOf(voiceOf(meeting))).to.match(/^הבנו/);
  });

  it("leaves to the line before Continue what will be charged, and says it no second time", async () => {
    const meeting = await aMeeting("inline");
    const { appeal } = meeting;
    const plan = appeal.root.querySelector("[aria-live]");
    if (plan === null) throw new Error("no line before Continue");
    expect(appeal.root.querySelectorAll("[aria-live]")).to.have.length(1);
    const spoken = await heard(voiceOf(meeting), async () => {
      const charged = await heard(plan, () => appeal.choose("Monthly"));
      expect(charged).to.have.length(1);
      expect(charged[0]).to.contain("each month");
    });
    expect(spoken).to.deep.equal([]);
  });
});

import { expect } from "chai";
import { aConfig, aReader, DAY, NOON } from "../../support/builders.ts";
import { anAppeal, type AppealOptions } from "../support/an-appeal.ts";
import { anEndpoint } from "../support/an-endpoint.ts";
import type { AppealOnPage } from "../support/appeal-on-page.ts";
import { enter, focusIs } from "../support/focus.ts";
import { keys } from "../support/keys.ts";
import { textOf } from "../support/roles.ts";
import { until } from "../support/until.ts";

const config = aConfig({ mail: true });
const consent =
  "Yes, The Example Times may remind me by e-mail on Monday, March 30. My address is used for nothing else, and erased afterwards.";

async function snoozed(option: string, options: AppealOptions = {}): Promise<AppealOnPage> {
  const appeal = await anAppeal({ config, ...options });
  await appeal.press("Remind me later");
  await appeal.press(option);
  await appeal.hears("appeal-snoozed");
  await appeal.find("button", "Undo");
  return appeal;
}

async function writes(appeal: AppealOnPage, email: string): Promise<void> {
  (await appeal.field("E-mail address")).value = email;
}

describe("a reminder by e-mail", () => {
  it("is asked for with the day, the words that stood there and the choice, and has to be confirmed", async () => {
    const endpoint = anEndpoint().answers(202, {});
    const appeal = await anAppeal({ config, endpoint });
    await appeal.choose("Monthly", "$10");
    await appeal.press("Remind me later");
    await appeal.press("In a week");
    await appeal.press("Also by e-mail");
    expect(appeal.focused).to.equal("E-mail address");
    expect(textOf(await appeal.find("region"))).to.contain(consent);
    await writes(appeal, " ada@example.test ");
    await appeal.press("Remind me by e-mail");
    expect(await appeal.says(/^Please look into your mailbox/)).to.contain("only once you have confirmed it");
    expect(appeal.focused).to.match(/^Please look into your mailbox/);
    expect(endpoint.requests).to.deep.equal([
      {
        method: "POST",
        address: "https://support.example.test/reminders",
        body: {
          email: "ada@example.test",
          on: "2026-03-30",
          consent,
          campaign: "spring",
          choice: { interval: "month", amount: 1000, currency: "usd" },
          locale: "en",
        },
      },
    ]);
  });

  it("names no campaign that stands on the element alone", async () => {
    const endpoint = anEndpoint().answers(202, {});
    const appeal = await snoozed("Tomorrow", { endpoint, variant: { heading: "Help us" } });
    await appeal.press("Also by e-mail");
    await writes(appeal, "ada@example.test");
    await appeal.press("Remind me by e-mail");
    await appeal.says(/^Please look/);
    expect(endpoint.requests.at(-1)?.body).not.to.have.property("campaign");
  });

  for (const [what, answer, said] of [
    ["the endpoint takes no such address", anEndpoint().answers(400, { errors: [{ path: "email" }] }), /^Please enter/],
    ["nobody answers", anEndpoint().isUnreachable(), /check your connection and press the button again/],
    ["too much is asked", anEndpoint().answers(429, {}), /press the button again in a few minutes/],
    ["it sends no mail after all", anEndpoint().answers(501, {}), /trying again will not help/],
  ] as const)
    it(`says what to do where ${what}, and keeps what was written`, async () => {
      const appeal = await snoozed("In a week", { endpoint: answer });
      await appeal.press("Also by e-mail");
      await writes(appeal, "ada@example.test");
      await appeal.press("Remind me by e-mail");
      expect(await appeal.complains()).to.match(said);
      expect((await appeal.field("E-mail address")).value).to.equal("ada@example.test");
      expect(appeal.heard("appeal-error")).to.have.length(1);
    });

  for (const wrong of ["", "ada", "ada@example", `${"a".repeat(65)}@example.test`])
    it(`asks nobody with what is no address (${wrong.slice(0, 12)}): the field says so, and has the focus`, async () => {
      const endpoint = anEndpoint();
      const appeal = await snoozed("Tomorrow", { endpoint });
      await appeal.press("Also by e-mail");
      await writes(appeal, wrong);
      await appeal.press("Remind me by e-mail");
      expect(await appeal.complains()).to.equal("Please enter an e-mail address, such as name@example.org.");
      const field = await appeal.field("E-mail address");
      expect(field.getAttribute("aria-invalid")).to.equal("true");
      expect(field.getAttribute("aria-describedby")).to.equal("address-wrong letter-words");
      expect(appeal.focused).to.equal("E-mail address");
      expect(endpoint.requests).to.deep.equal([]);
    });

  it("is written and sent by keyboard alone, and Escape goes back", async () => {
    const appeal = await snoozed("In a week", { endpoint: anEndpoint().answers(202, {}) });
    await enter(appeal, "Also by e-mail");
    await focusIs("E-mail address");
    await keys("Escape");
    await focusIs("Also by e-mail");
    await enter(appeal, "Also by e-mail");
    await focusIs("E-mail address");
    await writes(appeal, "ada@example.test");
    await keys("Enter");
    await focusIs(/^Please look into your mailbox/);
    await enter(appeal, "Try another address");
    await focusIs("E-mail address");
  });

  it("is sent once, however often the button is pressed", async () => {
    const endpoint = anEndpoint();
    const { release } = endpoint.isSlow(202, {});
    const appeal = await snoozed("In a week", { endpoint });
    await appeal.press("Also by e-mail");
    await writes(appeal, "ada@example.test");
    const send = await appeal.find("button", "Remind me by e-mail");
    send.click();
    send.click();
    release();
    await appeal.says(/^Please look/);
    expect(endpoint.requests).to.have.length(1);
  });

  it("is offered by no endpoint that sends none, and not after “Not this time”", async () => {
    const without = await snoozed("Tomorrow", { config: aConfig() });
    expect(without.has("button", "Also by e-mail")).to.equal(false);
    expect(without.has("link", "Add to my calendar")).to.equal(true);
    without.page.remove();
    const declined = await snoozed("Not this time");
    expect([declined.has("button", "Also by e-mail"), declined.has("link")]).to.deep.equal([false, false]);
  });

  it("leaves Undo as it was", async () => {
    const appeal = await snoozed("In a week");
    await appeal.press("Also by e-mail");
    await appeal.press("Undo");
    expect(appeal.focused).to.equal("Remind me later");
    expect(await appeal.store.read()).not.to.have.property("snoozedUntil");
  });
});

describe("a file for the reader's own calendar", () => {
  it("names the day and the choice", async () => {
    const appeal = await anAppeal({ config });
    await appeal.choose("Annual");
    await appeal.write("75");
    await appeal.press("Remind me later");
    await appeal.press("In a month");
    const link = await appeal.find("link", "Add to my calendar");
    expect(link.getAttribute("href")).to.equal(
      "https://support.example.test/reminders.ics?on=2026-04-22&campaign=spring&locale=en&interval=year&amount=7500&currency=usd",
    );
    expect(link.hasAttribute("download")).to.equal(true);
  });
});

describe("“I already give”", () => {
  it("may have the gift recognised here: the same answer whoever it is, and what to do next", async () => {
    const endpoint = anEndpoint().answers(202, {});
    const appeal = await snoozed("I already give", { endpoint });
    expect(appeal.has("link", "Add to my calendar")).to.equal(false);
    await appeal.press("Recognise me on this device");
    await writes(appeal, "ada@example.test");
    await appeal.press("Send the link");
    expect(await appeal.says(/^If we know a gift/)).to.contain("look in your spam folder or try another address");
    expect(endpoint.requests).to.deep.equal([
      {
        method: "POST",
        address: "https://support.example.test/links",
        body: { email: "ada@example.test", purpose: "recognise", returnUrl: location.href, locale: "en" },
      },
    ]);
    await appeal.press("Try another address");
    expect((await appeal.field("E-mail address")).value).to.equal("");
  });

  it("only rests the asks where no mail is sent", async () => {
    const appeal = await snoozed("I already give", { config: aConfig() });
    expect(appeal.all("button").map(textOf)).to.deep.equal(["Undo"]);
    expect(await appeal.store.read()).to.deep.equal(aReader({ restUntil: NOON + 365 * DAY }));
  });
});

describe("where a gift is changed or ended", () => {
  it("is the endpoint's own page where it sends mail and the publisher names none", async () => {
    const appeal = await anAppeal({ config: aConfig({ mail: true, publication: {} }), glance: true });
    await appeal.choose("Monthly");
    const link = await until(() => appeal.root.querySelector("a[part~=manage]") ?? undefined, "the link");
    expect(link.getAttribute("href")).to.equal("https://support.example.test/manage");
    expect(appeal.plan).to.contain("Cancel any time.");
  });
});

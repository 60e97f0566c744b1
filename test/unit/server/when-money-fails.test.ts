import type Stripe from "stripe";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Settings } from "../../../src/server/node/settings.ts";
import { days, payWithBank } from "../sandbox/a-sandbox.ts";
import { aConfig } from "./support/an-endpoint.ts";
import { aManageWorld, ANN, type ManageWorld } from "./support/manage-world.ts";
import { postCheckout } from "./support/post-checkout.ts";

/** Its first charge goes well, and no other. */
const FAILS_LATER = "4000000000000341";
/** The bank says no, days later. */
const BOUNCES = "000111111116";

describe("when money fails", () => {
  let world: ManageWorld;
  async function start(change: Partial<Settings> = {}): Promise<void> {
    world = await aManageWorld(
      {
        dunning: "ours",
        endpointUrl: "https://support.times.example",
        config: aConfig({ publication: { name: "The Example Times", kind: "nonprofit" } }),
        ...change,
      },
      { mailPollMs: 10, webhookNow: Date.now },
    );
  }
  beforeEach(() => start());
  afterEach(() => world.close());
  const advance = async (count: number): Promise<void> => {
    await world.sandbox.advance(days(count));
    await world.sandbox.deliveries.idle();
  };
  const settled = () => new Promise((resolve) => setTimeout(resolve, 150));

  it("a giver whose renewal is refused is told once, with what comes next and what helps", async () => {
    await world.give({ interval: "month", amount: 700 }, { cardNumber: FAILS_LATER });
    await advance(32);
    const mail = await world.mail.nextMail(ANN);
    expect(mail.subject).toBe("Your gift to The Example Times could not be charged");
    const text = mail.text.replace(/\s+/g, " ");
    expect(text).toContain("has refused $7 for The Example Times. Nothing was charged.");
    expect(text).toMatch(/It will be charged again on \w+ \d+, \d{4}\./);
    expect(mail.links).toContain("https://support.times.example/manage");
    await advance(4);
    await settled();
    expect(world.mail.mails).toHaveLength(1);
  });

  it("a debit that bounced is told once, with the way to give again, and nobody is told to wait", async () => {
    const answer = await postCheckout(world.endpoint.url, { interval: "once", amount: 2500 });
    const session = await world.stripe<Stripe.Checkout.Session>(`checkout/sessions/${String(answer.body["id"])}`);
    await payWithBank(session, BOUNCES);
    await advance(10);
    const mail = await world.mail.nextMail("reader@example.org");
    expect(mail.subject).toBe("Your gift to The Example Times did not arrive");
    expect(mail.text.replace(/\s+/g, " ")).toContain(
      "Your bank did not pay the $25 that you gave to The Example Times.",
    );
    expect(mail.text).not.toMatch(/try again|tries/);
    expect(mail.links.some((link) => /\/contribute\?.*interval=once&amount=2500&currency=usd/.test(link))).toBe(true);
    await settled();
    expect(world.mail.mails).toHaveLength(1);
  });

  it("the first debit of a gift that goes on is told of as any other charge of it: it is tried again", async () => {
    const answer = await postCheckout(world.endpoint.url, { interval: "month", amount: 700 });
    const session = await world.stripe<Stripe.Checkout.Session>(`checkout/sessions/${String(answer.body["id"])}`);
    await payWithBank(session, BOUNCES);
    await advance(4);
    const mail = await world.mail.nextMail("reader@example.org");
    expect(mail.subject).toBe("Your gift to The Example Times could not be charged");
    expect(mail.text.replace(/\s+/g, " ")).toMatch(/has refused \$7 .* It will be charged again on \w+ \d+, \d{4}\./);
    expect(mail.links).toContain("https://support.times.example/manage");
    await settled();
    expect(world.mail.mails).toHaveLength(1);
  });

  it("is left to Stripe's own e-mails where nothing else is set", async () => {
    await world.close();
    await start({ dunning: "stripe" });
    await world.give({ interval: "month", amount: 700 }, { cardNumber: FAILS_LATER });
    await advance(32);
    await settled();
    expect(world.mail.mails).toEqual([]);
  });
});

describe("what a giver changes", () => {
  let world: ManageWorld;
  beforeEach(async () => {
    const publication = { name: "The Example Times", manage: "https://times.example/gifts" };
    world = await aManageWorld({ config: aConfig({ publication }) }, { mailPollMs: 10, webhookNow: Date.now });
  });
  afterEach(() => world.close());
  const minuteLater = async (): Promise<string[]> => {
    await world.sandbox.advance(61);
    const { subject, text } = await world.mail.nextMail(ANN);
    return [subject, text.replace(/\s+/g, " ")];
  };

  it("is confirmed by mail: another amount, a pause, an end", async () => {
    await world.give({ amount: 500 });
    const reader = await world.letIn();
    await reader.follow("do=amount");
    await reader.open(`${reader.url}&amount=other&other=7.50`);
    await reader.press("amount");
    const [amount, amountText] = await minuteLater();
    expect(amount).toBe("Your gift to The Example Times has been changed");
    expect(amountText).toMatch(/you give \$7\.50 each month\.\s+This amount will be charged for the first time on/);
    expect(amountText).toContain("https://times.example/gifts");

    await reader.follow("do=pause");
    await reader.press("pause");
    const [, shown = "none"] =
      /Paused: the next charge is on (\w+ \d+, \d{4})/.exec(reader.text.replace(/[\u2068\u2069]/g, "")) ?? [];
    const [paused, pausedText] = await minuteLater();
    expect(paused).toBe("Your gift to The Example Times is paused");
    expect(pausedText).toContain(`Nothing will be charged before ${shown}.`);

    await reader.follow("do=end");
    await reader.press("end");
    const [end, endText] = await minuteLater();
    expect(end).toBe("You have ended your gift to The Example Times");
    expect(endText).toMatch(/Nothing will be charged any more\.\s+What you have given lasts until/);
  });

  it("is not told of where it was taken back within the minute", async () => {
    await world.give({ amount: 500 });
    const reader = await world.letIn();
    await reader.follow("do=end");
    await reader.press("end");
    await reader.press("undo-end");
    const [subject, text] = await minuteLater();
    expect(subject).toBe("Your gift to The Example Times goes on");
    expect(text).toContain("The next $5 will be charged on");
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(world.mail.mails.map((mail) => mail.subject)).not.toContain("You have ended your gift to The Example Times");
  });
});

import { expect } from "chai";
import { anAppeal } from "../support/an-appeal.ts";
import { anEndpoint } from "../support/an-endpoint.ts";
import type { AppealOnPage } from "../support/appeal-on-page.ts";
import { keys, typed } from "../support/keys.ts";
import { until } from "../support/until.ts";

const focusIs = (appeal: AppealOnPage, name: string | RegExp) =>
  until(
    () => (typeof name === "string" ? appeal.focused === name : name.test(appeal.focused)),
    `the focus on ${String(name)}, instead of ${appeal.focused}`,
  );

async function anAppealInFocus(): Promise<AppealOnPage> {
  const appeal = await anAppeal({ endpoint: anEndpoint().opensCheckout() });
  (await appeal.find("radio", "Once")).focus();
  return appeal;
}

describe("without a mouse", () => {
  it("arrows move through how often, and choose", async () => {
    const appeal = await anAppealInFocus();
    await keys("ArrowRight", "ArrowRight");
    await focusIs(appeal, "Annual");
    expect(await appeal.options("How often")).to.deep.equal(["Once", "Monthly", "[Annual]"]);
    await keys("ArrowLeft");
    await focusIs(appeal, "Monthly");
    expect(await appeal.options("How often")).to.deep.equal(["Once", "[Monthly]", "Annual"]);
  });

  it("Tab leads from group to group, Continue and the way out", async () => {
    const appeal = await anAppealInFocus();
    for (const next of ["$15", "Continue", "Remind me later", "Currency", "Why am I seeing this?"]) {
      await keys("Tab");
      await focusIs(appeal, next);
    }
  });

  it("arrows pass through Other amount without being caught there", async () => {
    const appeal = await anAppealInFocus();
    await keys("Tab", "ArrowDown", "ArrowDown");
    await focusIs(appeal, "Other amount");
    await appeal.field();
    // Not down: from the last one to the first, WebKit's arrows don't lead.
    await keys("ArrowUp");
    await focusIs(appeal, "$50");
    expect(appeal.has("textbox")).to.equal(false);
    expect(appeal.plan).to.contain("$50 today");
  });

  it("an amount is written and sent with Enter", async () => {
    const appeal = await anAppealInFocus();
    await keys("Tab", "ArrowDown", "ArrowDown", "Tab");
    await focusIs(appeal, "Amount in US dollars");
    await typed("7.50");
    await keys("Enter");
    await until(() => appeal.addresses.length > 0, "checkout");
    expect(appeal.endpoint.requests.map(({ body }) => body["amount"])).to.deep.equal([750]);
  });

  it("a choice is sent with Enter", async () => {
    const appeal = await anAppealInFocus();
    await keys("ArrowRight", "Tab", "ArrowRight", "Enter");
    await until(() => appeal.addresses.length > 0, "checkout");
    expect(appeal.endpoint.requests.map(({ body }) => [body["interval"], body["amount"]])).to.deep.equal([
      ["month", 1000],
    ]);
  });

  it("an amount out of range is told and keeps the reader at the field", async () => {
    const appeal = await anAppealInFocus();
    await keys("Tab", "ArrowDown", "ArrowDown", "Tab");
    await typed("0.10");
    await keys("Enter");
    expect(await appeal.complains()).to.equal("The smallest amount we can take is $1.");
    await focusIs(appeal, "Amount in US dollars");
    expect(appeal.endpoint.requests).to.deep.equal([]);
  });

  it("Escape closes the times offered, and goes back to the button", async () => {
    const appeal = await anAppealInFocus();
    (await appeal.find("button", "Remind me later")).focus();
    await keys("Enter");
    await focusIs(appeal, "Tomorrow");
    await keys("Tab");
    await focusIs(appeal, "In a week");
    await keys("Escape");
    await focusIs(appeal, "Remind me later");
    expect(appeal.has("group")).to.equal(false);
    expect(appeal.heard("appeal-snoozed")).to.deep.equal([]);
  });

  it("a snooze is chosen, read out, and undone", async () => {
    const appeal = await anAppealInFocus();
    (await appeal.find("button", "Remind me later")).focus();
    await keys("Enter");
    await focusIs(appeal, "Tomorrow");
    await keys("Enter");
    await appeal.hears("appeal-snoozed");
    expect(appeal.focused).to.contain("We will not ask again before");
    await keys("Tab");
    await focusIs(appeal, "Undo");
    await keys("Enter");
    await focusIs(appeal, "Remind me later");
  });
});

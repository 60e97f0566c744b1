import { beforeAll, describe, expect, test } from "vitest";
import { cards } from "./support/checkout.ts";
import type { HowOften } from "./support/appeal.ts";
import { useDemo } from "./support/use-demo.ts";

const world = useDemo();

interface Way {
  readonly howOften: HowOften;
  readonly pick: string;
  readonly minor: number;
  readonly mode: "payment" | "subscription";
  readonly plan: RegExp;
  readonly thanks: RegExp;
}

const ways: readonly Way[] = [
  {
    howOften: "Once",
    pick: "$5",
    minor: 500,
    mode: "payment",
    plan: /\$5 today, one time/,
    thanks: /Your \$5 has arrived/,
  },
  {
    howOften: "Monthly",
    pick: "$10",
    minor: 1000,
    mode: "subscription",
    plan: /\$10 today, then \$10 on the .* of each month/,
    thanks: /Your first \$10 .* each month/,
  },
  {
    howOften: "Annual",
    pick: "$60",
    minor: 6000,
    mode: "subscription",
    plan: /\$60 today, then \$60 on .* each year/,
    thanks: /Your first \$60 .* each year/,
  },
];

describe.for(ways)("a reader who gives $howOften", ({ howOften, pick, minor, mode, plan, thanks }) => {
  let before: Awaited<ReturnType<typeof world.ledger>>;
  beforeAll(async () => {
    before = await world.ledger();
  });

  test(`pays ${pick}, is thanked where the appeal stood, and is not asked again`, async () => {
    const reader = await world.aReader();
    const tab = await reader.opens("ferry", "?from=newsletter#article");
    await tab.appeal.choose(howOften, pick);
    await tab.appeal.region.getByText(plan).waitFor();
    await tab.appeal.continueButton.click();

    await tab.checkout.arrive();
    expect(world.till.lastOrder).toMatchObject({ mode, currency: "usd", amount: String(minor) });
    await tab.checkout.payByCard(cards.good);

    await tab.appeal.thanks.getByText(thanks).waitFor();
    expect(tab.address).toBe("/articles/ferry.html?from=newsletter#article");
    expect(await tab.hear("appeal-contributed")).toMatchObject({ amount: minor, currency: "usd", status: "paid" });
    expect(await tab.appeal.region.count()).toBe(0);

    const after = await world.ledger();
    expect((after.money["usd"]?.net ?? 0) - (before.money["usd"]?.net ?? 0)).toBe(minor);
    expect(after.contributions - before.contributions).toBe(1);
    expect(after.activeSupporters - before.activeSupporters).toBe(mode === "subscription" ? 1 : 0);
    expect(after.onceSupporters - before.onceSupporters).toBe(mode === "payment" ? 1 : 0);

    await tab.page.reload();
    expect(await tab.hear("appeal-suppressed")).toEqual({ reason: "supporter" });
    const another = await reader.opens("library");
    expect(await another.hear("appeal-suppressed")).toEqual({ reason: "supporter" });
    expect(await another.appeal.region.count()).toBe(0);
  });
});

test("a reader who presses Continue out of the field is told once the finger is up: the button does not move away", async () => {
  const reader = await world.aReader();
  const tab = await reader.opens("clock");
  await tab.appeal.amount("Other amount").check();
  await tab.appeal.otherAmount.pressSequentially("0.2");
  await tab.appeal.continueButton.hover();
  await tab.page.mouse.down();
  expect(await tab.appeal.problem.count()).toBe(0);
  await tab.page.mouse.up();
  await tab.appeal.problem.filter({ hasText: "The smallest amount we can take is $1" }).waitFor();
});

test("a reader gives an amount of their own", async () => {
  const reader = await world.aReader();
  const tab = await reader.opens("clock");
  await tab.appeal.howOften("Once").check();
  await tab.appeal.amount("Other amount").check();
  await tab.appeal.otherAmount.fill("0.20");
  await tab.appeal.continueButton.click();
  await tab.appeal.problem.filter({ hasText: "The smallest amount we can take is $1" }).waitFor();

  await tab.appeal.otherAmount.fill("7.50");
  await tab.appeal.continueButton.click();
  await tab.checkout.arrive();
  await tab.checkout.payByCard(cards.good);
  await tab.appeal.thanks.getByText("Your $7.50 has arrived").waitFor();
});

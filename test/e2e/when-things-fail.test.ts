import { describe, expect, test } from "vitest";
import { cards } from "./support/checkout.ts";
import { useDemo } from "./support/use-demo.ts";

const world = useDemo();

test("the endpoint is down at Continue: the reader is told, keeps the choice, and the next try works", async () => {
  const reader = await world.aReader();
  const tab = await reader.opens("ferry");
  await tab.appeal.choose("Annual", "$20");
  reader.mayComplainOf(/net::ERR_CONNECTION_REFUSED/);
  await tab.page.route("**/checkout", (route) => route.abort("connectionrefused"));
  await tab.appeal.continueButton.click();

  await tab.appeal.problem.filter({ hasText: "You have not been charged." }).waitFor();
  expect(await tab.hear("appeal-error")).toEqual({ code: "offline" });
  expect(await tab.appeal.amount("$20").isChecked()).toBe(true);

  await tab.page.unroute("**/checkout");
  await tab.appeal.continueButton.click();
  await tab.checkout.arrive();
  await tab.checkout.payByCard(cards.good);
  await tab.appeal.thanks.waitFor();
});

test("Stripe is out at Continue: the reader is told, and one session is made in the end", async () => {
  const before = world.till.sessionsMade;
  const reader = await world.aReader();
  const tab = await reader.opens("ferry");
  await tab.appeal.choose("Once", "$5");
  reader.mayComplainOf(/50[0-9] \(/);
  world.till.fails("/v1/checkout/sessions", 500);
  await tab.appeal.continueButton.click();
  await tab.appeal.problem.filter({ hasText: "You have not been charged." }).waitFor();
  world.till.recovers();

  await tab.appeal.continueButton.click();
  await tab.checkout.arrive();
  expect(world.till.sessionsMade - before).toBe(1);
});

test("the endpoint is down when the reader comes back from paying: they are not asked again", async () => {
  const reader = await world.aReader();
  const tab = await reader.opens("ferry");
  await tab.appeal.choose("Once", "$5");
  await tab.appeal.continueButton.click();
  await tab.checkout.arrive();
  reader.mayComplainOf(/net::ERR_CONNECTION_REFUSED/);
  await tab.page.route("**/checkout/*", (route) => route.abort("connectionrefused"));
  await tab.checkout.payByCard(cards.good);

  await tab.page.getByRole("region", { name: /We could not confirm your contribution yet/ }).waitFor();
  expect(await tab.appeal.region.count()).toBe(0);
  const another = await reader.opens("clock");
  await another.page.route("**/checkout/*", (route) => route.abort("connectionrefused"));

  await tab.page.unroute("**/checkout/*");
  await tab.page.getByRole("button", { name: "Check again" }).click();
  await tab.appeal.thanks.waitFor();
});

test("the endpoint is down when the page opens: the article stands alone", async () => {
  const reader = await world.aReader();
  reader.mayComplainOf(/net::ERR_CONNECTION_REFUSED/);
  await reader.context.route("**/embed.js", (route) => route.abort("connectionrefused"));
  const tab = await reader.opens("ferry");
  await tab.page.waitForLoadState("networkidle");
  expect(await tab.heard()).toEqual([]);
  expect(await tab.page.getByRole("article").count()).toBe(1);
});

const memories: readonly (readonly [name: string, breakIt: () => void])[] = [
  ["is missing", () => void Object.defineProperty(globalThis, "indexedDB", { value: undefined })],
  [
    "throws",
    () => {
      IDBFactory.prototype.open = () => {
        throw new DOMException("The user denied permission to access the database.", "SecurityError");
      };
    },
  ],
  [
    "never answers",
    () => void (IDBFactory.prototype.open = () => Object.create(IDBOpenDBRequest.prototype) as IDBOpenDBRequest),
  ],
];

describe.for(memories)("where IndexedDB %s", ([, without]) => {
  test("a reader is asked once in the visit, and nothing is thrown", async () => {
    const reader = await world.aReader({ without });
    const tab = await reader.opens("ferry");
    await tab.appeal.region.waitFor();
    await tab.page.reload();
    expect(await tab.hear("appeal-suppressed")).toEqual({ reason: "asked-this-visit" });
    await tab.open("library");
    expect(await tab.hear("appeal-suppressed")).toEqual({ reason: "asked-this-visit" });
  });

  test("“Remind me later” promises no more than the visit, and paying works", async () => {
    const reader = await world.aReader({ without });
    const tab = await reader.opens("clock");
    await tab.appeal.putOff("In a month");
    await tab.appeal.snoozed.filter({ hasText: /during this visit/ }).waitFor();
    await tab.appeal.undo.click();

    await tab.appeal.choose("Once", "$5");
    await tab.appeal.continueButton.click();
    await tab.checkout.arrive();
    await tab.checkout.payByCard(cards.good);
    await tab.appeal.thanks.getByText("Your $5 has arrived").waitFor();
  });
});

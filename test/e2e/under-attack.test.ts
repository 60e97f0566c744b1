import { afterAll, expect, test } from "vitest";
import { aProxy } from "./support/a-proxy.ts";
import { cards } from "./support/checkout.ts";
import { useDemo } from "./support/use-demo.ts";

/** Says of every reader that they come from there, and not from this machine. */
const proxy = aProxy("203.0.113.7");
const world = useDemo({}, { behindProxy: proxy.before });
afterAll(() => proxy.close());

test("an ordinary reader is asked for no proof, and loads nothing for it", async () => {
  const reader = await world.aReader();
  const tab = await reader.opens("ferry");
  await tab.appeal.choose("Once", "$15");
  await tab.appeal.continueButton.click();
  await tab.checkout.arrive();
  expect(reader.takeEndpointRequests().filter((request) => /solve|POST/.test(request))).toEqual(["POST /checkout"]);
});

test("while somebody tests stolen cards, a reader pays as ever: their browser does a proof of work", async () => {
  await world.till.declinesCards(12);
  const reader = await world.aReader();
  reader.mayComplainOf(/403 \(Forbidden\)/);
  const tab = await reader.opens("clock");
  await tab.appeal.choose("Once", "$50");
  const made = world.till.sessionsMade;
  reader.takeEndpointRequests();
  await tab.appeal.continueButton.click();
  await tab.checkout.arrive();
  const requests = reader.takeEndpointRequests().filter((request) => /solve|POST/.test(request));
  expect(requests).toEqual(["POST /checkout", expect.stringMatching(/^GET \/solve-challenge\./), "POST /checkout"]);
  expect(world.till.sessionsMade).toBe(made + 1);

  await tab.checkout.payByCard(cards.good);
  await tab.appeal.thanks.getByText("Your $50 has arrived").waitFor();
});

test("the press is seen to be heard for as long as the proof takes", async () => {
  const reader = await world.aReader();
  reader.mayComplainOf(/403 \(Forbidden\)/);
  const tab = await reader.opens("library");
  // The solver is on its way for as long as the test wants.
  let arrives = (): void => undefined;
  const held = new Promise<void>((resolve) => (arrives = resolve));
  await tab.page.route("**/solve-challenge.*.js", async (route) => {
    await held;
    await route.continue();
  });
  await tab.appeal.choose("Once", "$15");
  await tab.appeal.continueButton.click();
  await tab.appeal.region.getByRole("button", { name: /^Opening secure checkout/ }).waitFor();
  arrives();
  await tab.checkout.arrive();
});

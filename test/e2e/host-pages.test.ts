import { expect, test } from "vitest";
import { useDemo } from "./support/use-demo.ts";

const world = useDemo();

/** What a page, another script or an old browser may do to us before we come. `works`: a reader can give. */
const hosts: readonly (readonly [what: string, code: string, expected: "works" | "quiet"])[] = [
  [
    "members on Array.prototype",
    "Array.prototype.last = function () { return this[this.length - 1] }; Array.prototype.evil = 'x'",
    "works",
  ],
  ["what property descriptors inherit", "Object.prototype.value = 1; Object.prototype.get = undefined", "quiet"],
  [
    "what listeners inherit",
    "Object.assign(Object.prototype, { passive: true, once: true, capture: true, signal: 1 })",
    "works",
  ],
  [
    "what requests inherit",
    "Object.assign(Object.prototype, { mode: 'x', cache: 'x', redirect: 'x', priority: 'x', integrity: 'x' })",
    "works",
  ],
  [
    "what dates and amounts inherit",
    "Object.assign(Object.prototype, { year: 2000, hour: () => 1, timeZone: 'x', localeMatcher: 'x', notation: 'x', era: 1 })",
    "works",
  ],
  ["members named as our placements", "Object.assign(Object.prototype, { inline: 1, banner: 1, modal: 1 })", "works"],
  ["Array.from replaced", "Array.from = () => []", "quiet"],
  [
    "an Array.from that knows no function",
    "Array.from = function (given) { const made = []; for (let at = 0; given && at < given.length; at++) made[at] = given[at]; return made }",
    "works",
  ],
  [
    "shadow roots refused",
    "const attach = Element.prototype.attachShadow; Element.prototype.attachShadow = function (...given) { if (this.localName === 'support-appeal') throw new Error('no'); return attach.apply(this, given) }",
    "quiet",
  ],
  ["bind broken", "Function.prototype.bind = function () { return this }", "quiet"],
  ["our tag taken", "customElements.define('support-appeal', class extends HTMLElement {})", "quiet"],
  [
    "shadow roots forced open",
    "const attach = Element.prototype.attachShadow; Element.prototype.attachShadow = function () { return attach.call(this, { mode: 'open' }) }",
    "works",
  ],
  ["no fetch", "window.fetch = undefined", "quiet"],
  [
    "a fetch that knows addresses as text alone",
    "const own = fetch; window.fetch = (address, ...given) => own(address.indexOf('https:') === 0 ? address : address + '', ...given)",
    "works",
  ],
  [
    "a poor stand-in for Promise",
    "window.Promise = class extends Promise { static all() { return Promise.reject(1) } }",
    "quiet",
  ],
  ["no IndexedDB", "Object.defineProperty(window, 'indexedDB', { value: undefined })", "works"],
  ["an IndexedDB that never answers", "indexedDB.open = () => ({})", "works"],
  [
    "a clock at 1970",
    "Date.now = () => 0; window.Date = class extends Date { constructor(...a) { a.length ? super(...a) : super(0) } }",
    "works",
  ],
  ["no number formats", "Intl.NumberFormat = function () { throw RangeError('x') }", "works"],
  ["no randomUUID", "Object.defineProperty(crypto, 'randomUUID', { value: undefined })", "works"],
  ["no crypto at all", "Object.defineProperty(window, 'crypto', { value: undefined })", "works"],
  ["no BroadcastChannel", "window.BroadcastChannel = undefined", "works"],
  ["no IntersectionObserver", "window.IntersectionObserver = undefined", "works"],
  ["no requestIdleCallback", "window.requestIdleCallback = undefined", "works"],
  [
    "an ad blocker that takes us out",
    "new MutationObserver((all) => all.forEach((each) => each.addedNodes.forEach((node) => /SUPPORT-APPEAL/.test(node.nodeName) && node.remove()))).observe(document, { childList: true, subtree: true })",
    "quiet",
  ],
  ["a focus that throws", "HTMLElement.prototype.focus = () => { throw new Error('no') }", "works"],
  ["intervals that throw", "window.setInterval = () => { throw new Error('no') }", "works"],
  ["an idle callback that throws", "window.requestIdleCallback = () => { throw new Error('no') }", "quiet"],
  ["no timers", "window.setTimeout = () => { throw new Error('no') }", "quiet"],
  ["lists whose methods are frozen", "Object.freeze(Array.prototype)", "works"],
  ["no plural rules", "Intl.PluralRules = undefined", "works"],
];

test.for(hosts)("on a page with %s", async ([, code, expected]) => {
  const reader = await world.aReader();
  await reader.context.addInitScript(code);
  // The demo's own panel is a page's script as any.
  reader.mayComplainOf(/preload|panel\.js/);
  const tab = await reader.opens("ferry");
  // That nothing reaches the page as an error is held after each test, for every reader.
  await tab.page.waitForTimeout(1500);
  if (expected === "works") {
    await tab.appeal.region.waitFor({ timeout: 5000 });
    await tab.appeal.choose("Monthly", "$10");
    await tab.appeal.continueButton.click();
    await tab.checkout.arrive();
  }
});

/** What a page's own security policy refuses: the article stands as it did without us. */
test.for([
  ["lets no script of ours in", "script-src 'self'"],
  ["allows no policy for Trusted Types", "require-trusted-types-for 'script'; trusted-types 'none'"],
  ["lets nothing be fetched", "connect-src 'none'"],
])("a page whose policy %s is asked nothing", async ([, policy]) => {
  const reader = await world.aReader();
  // The browser itself says what it refused.
  reader.mayComplainOf(/Content Security Policy|violates|TrustedScriptURL|preload|createPolicy/i);
  const tab = await reader.opensOwnPage(
    `<meta http-equiv="Content-Security-Policy" content="${policy}"><article><h1>Story</h1><p>Text.</p></article>
    <script async src="${world.demo.endpointUrl}/embed.js"></script>`,
  );
  await tab.page.waitForTimeout(1500);
  expect(await tab.appeal.region.count()).toBe(0);
  expect(await tab.page.getByText("Text.").isVisible()).toBe(true);
});

test("with a focus that throws, later is remembered and said", async () => {
  const reader = await world.aReader();
  await reader.context.addInitScript("HTMLElement.prototype.focus = () => { throw new Error('no') }");
  const tab = await reader.opens("ferry");
  await tab.appeal.putOff("In a month");
  await tab.page.reload();
  expect(await tab.hear("appeal-suppressed")).toEqual({ reason: "snoozed" });
});

test("where a page has no fetch, the package's element asks, and says on Continue that it could not go on", async () => {
  const reader = await world.aReader();
  await reader.context.addInitScript("window.fetch = undefined");
  const tab = await reader.opens("oysters");
  await tab.appeal.region.waitFor();
  await tab.appeal.continueButton.click();
  await tab.appeal.problem.filter({ hasText: "You have not been charged." }).waitFor();
});

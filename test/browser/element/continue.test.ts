import { expect } from "chai";
import { aRecord } from "../support/a-device.ts";
import { anAppeal } from "../support/an-appeal.ts";
import { anEndpoint } from "../support/an-endpoint.ts";
import { aConfig, aPending, NOON } from "../../support/builders.ts";
import { until } from "../support/until.ts";

const opening = "Opening secure checkout…";
const session = { id: "cs_new", url: "https://checkout.stripe.com/c/pay/cs_new" };
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

describe("Continue", () => {
  it("asks the endpoint for the choice, in one request, and goes to the page that it names", async () => {
    const appeal = await anAppeal({
      endpoint: anEndpoint().opensCheckout(session.url),
      attributes: { endpoint: "https://support.example.test/" },
    });
    await appeal.choose("Monthly", "$10");
    await appeal.press("Continue");
    await until(() => appeal.addresses.length > 0, "checkout");
    expect(appeal.addresses).to.deep.equal([session.url]);
    const [request, ...more] = appeal.endpoint.requests;
    expect(more).to.deep.equal([]);
    expect(request).to.include({ method: "POST", address: "https://support.example.test/checkout" });
    const { attemptId, ...body } = request?.body ?? {};
    expect(attemptId).to.match(uuid);
    const choice = { interval: "month", amount: 1000, currency: "usd" };
    expect(body).to.deep.equal({
      ...choice,
      campaign: "spring",
      variant: "plain",
      placement: "inline",
      returnUrl: location.href,
      locale: "en",
      timeZone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
    });
  });

  it("goes to the publisher's own domain of Stripe's page where the config names it", async () => {
    const own = "https://pay.news.example/c/pay/cs_new";
    const appeal = await anAppeal({
      config: aConfig({ publication: { checkoutDomain: "pay.news.example" } }),
      endpoint: anEndpoint().opensCheckout(own),
    });
    await appeal.press("Continue");
    await until(() => appeal.addresses.length > 0, "checkout");
    expect(appeal.addresses).to.deep.equal([own]);
  });

  it("goes to no domain that the config does not name", async () => {
    const appeal = await anAppeal({ endpoint: anEndpoint().opensCheckout("https://pay.news.example/c/pay/cs_new") });
    await appeal.press("Continue");
    expect((await appeal.hears("appeal-error")).code).to.equal("bad-answer");
    expect(appeal.addresses).to.deep.equal([]);
  });

  it("remembers the checkout before it leaves the page", async () => {
    const record = aRecord();
    const appeal = await anAppeal({ record, endpoint: anEndpoint().opensCheckout() });
    await appeal.press("Continue");
    await until(() => appeal.addresses.length > 0, "checkout");
    const { attemptId } = await appeal.hears("appeal-contribute-request");
    const pending = aPending({ sessionId: "cs_new", attemptId, interval: "once", amount: 1500, since: NOON });
    expect(record.stored).to.have.property("pending").that.deep.equals(pending);
  });

  it("tells the page first, which may take over", async () => {
    const appeal = await anAppeal();
    appeal.page.addEventListener("appeal-contribute-request", (event) => event.preventDefault());
    await appeal.press("Continue");
    const { attemptId, ...detail } = await appeal.hears("appeal-contribute-request");
    expect(detail).to.deep.equal({
      campaign: "spring",
      variant: "plain",
      placement: "inline",
      interval: "once",
      amount: 1500,
      currency: "usd",
    });
    expect(attemptId).to.match(uuid);
    await appeal.press("Continue");
    expect(appeal.heard("appeal-contribute-request")).to.have.length(2);
    expect(appeal.endpoint.requests).to.deep.equal([]);
    expect(appeal.complaint).to.equal("");
  });

  it("is busy from the press on, and says so", async () => {
    const endpoint = anEndpoint();
    const slow = endpoint.isSlow(200, session);
    const appeal = await anAppeal({ endpoint });
    await appeal.press("Continue");
    const button = await appeal.find("button", opening);
    expect(button.getAttribute("aria-disabled")).to.equal("true");
    slow.release();
    await until(() => appeal.addresses.length > 0, "checkout");
    expect(appeal.has("button", opening)).to.equal(true);
  });

  it("keeps the focus while it is busy", async () => {
    const endpoint = anEndpoint();
    endpoint.isSlow(200, session);
    const appeal = await anAppeal({ endpoint });
    (await appeal.find("button", "Continue")).focus();
    await appeal.press("Continue");
    await appeal.find("button", opening);
    expect(appeal.focused).to.equal(opening);
  });

  it("sends one request however often it is pressed", async () => {
    const endpoint = anEndpoint();
    const slow = endpoint.isSlow(200, session);
    const appeal = await anAppeal({ endpoint });
    const button = await appeal.find("button", "Continue");
    button.click();
    button.click();
    await appeal.press(opening);
    slow.release();
    await until(() => appeal.addresses.length > 0, "checkout");
    await appeal.press(opening);
    expect(endpoint.requests).to.have.length(1);
    expect(appeal.addresses).to.have.length(1);
    expect(appeal.heard("appeal-contribute-request")).to.have.length(1);
  });

  it("is free again when the page comes back out of the back/forward cache", async () => {
    const endpoint = anEndpoint().opensCheckout();
    const appeal = await anAppeal({ endpoint });
    await appeal.choose("$50");
    await appeal.press("Continue");
    await until(() => appeal.addresses.length > 0, "checkout");
    dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }));
    await appeal.press("Continue");
    await until(() => appeal.addresses.length > 1, "checkout once more");
    const [first, second] = endpoint.requests.map(({ body }) => body);
    expect(second).to.deep.equal(first);
  });

  it("stays busy where the page was only shown for the first time", async () => {
    const endpoint = anEndpoint();
    endpoint.isSlow(200, session);
    const appeal = await anAppeal({ endpoint });
    await appeal.press("Continue");
    dispatchEvent(new PageTransitionEvent("pageshow", { persisted: false }));
    await appeal.settled();
    expect(appeal.has("button", opening)).to.equal(true);
  });
});

describe("an address that is no checkout", () => {
  for (const url of [
    "javascript:alert(1)",
    "http://checkout.stripe.com/pay",
    "https://checkout.stripe.com.evil.example/pay",
    "https://evilstripe.com/pay",
    "https://xn--checkout-stripe-example.example/",
    "data:text/html,paid",
    "https://user:secret@checkout.stripe.com/",
    "/checkout",
    "",
  ]) {
    it(`is never gone to: ${url}`, async () => {
      const appeal = await anAppeal({ endpoint: anEndpoint().opensCheckout(url) });
      await appeal.press("Continue");
      expect(await appeal.hears("appeal-error")).to.deep.equal({ code: "bad-answer" });
      expect(appeal.addresses).to.deep.equal([]);
      expect(await appeal.complains()).to.contain("You have not been charged.");
      expect(await appeal.store.read()).not.to.have.property("pending");
    });
  }

  for (const url of ["http://localhost:12111/pay", "http://127.0.0.1:12111/pay", "http://[::1]:12111/pay"]) {
    it(`but the sandbox on this machine is gone to: ${url}`, async () => {
      const appeal = await anAppeal({ endpoint: anEndpoint().opensCheckout(url) });
      await appeal.press("Continue");
      await until(() => appeal.addresses.length > 0, "checkout");
      expect(appeal.addresses).to.deep.equal([url]);
    });
  }
});

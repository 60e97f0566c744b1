import { expect } from "chai";
import { anAppeal } from "../support/an-appeal.ts";
import { anEndpoint, type AnEndpoint } from "../support/an-endpoint.ts";
import { until } from "../support/until.ts";

const attemptsOf = (endpoint: AnEndpoint) => endpoint.requests.map(({ body }) => body["attemptId"]);

const offline =
  "We could not reach the checkout. You have not been charged. Please check your connection and press Continue again.";
const busy =
  "The checkout is not answering just now. You have not been charged. Please press Continue again in a minute.";
const refused = "The checkout cannot take this, and trying again will not help. You have not been charged.";
const refusedAmount =
  "The checkout does not take this amount. You have not been charged. Please choose another amount.";

describe("where checkout can't be opened", () => {
  const failures: readonly (readonly [what: string, endpoint: () => AnEndpoint, code: string, said: string])[] = [
    ["no connection", () => anEndpoint().isUnreachable(), "offline", offline],
    ["too many requests", () => anEndpoint().answers(429, {}), "busy", busy],
    ["an endpoint without its store", () => anEndpoint().answers(503, {}), "busy", busy],
    ["a proxy's error page", () => anEndpoint().answers(502, "<h1>Bad gateway</h1>"), "busy", busy],
    [
      "an amount the endpoint refuses",
      () => anEndpoint().answers(400, { errors: [{ path: "amount", message: "must be at least 100" }] }),
      "refused",
      refusedAmount,
    ],
    [
      "a page that the endpoint does not serve",
      () => anEndpoint().answers(400, { errors: [{ path: "returnUrl", message: "must be one of ours" }] }),
      "refused",
      refused,
    ],
    ["an endpoint that is none", () => anEndpoint().answers(404, "not found"), "refused", refused],
    ["an answer that is no JSON", () => anEndpoint().answers(200, "<h1>Welcome</h1>"), "bad-answer", busy],
    ["an answer without an address", () => anEndpoint().answers(200, { id: "cs_1" }), "bad-answer", busy],
    ["an attempt that is used up again and again", () => anEndpoint().answers(409, {}), "attempt-used", busy],
  ];
  for (const [what, endpoint, code, said] of failures) {
    it(`${what} is told to the reader and to the page: ${code}`, async () => {
      const appeal = await anAppeal({ endpoint: endpoint() });
      await appeal.choose("Monthly", "$10");
      await appeal.press("Continue");
      expect(await appeal.hears("appeal-error")).to.deep.equal({ code });
      expect(await appeal.complains()).to.equal(said);
      expect((await appeal.find("button", "Continue")).getAttribute("aria-disabled")).to.equal("false");
      expect(await appeal.options("How often")).to.deep.equal(["Once", "[Monthly]", "Annual"]);
      expect(await appeal.options("How much")).to.deep.equal(["$2", "$5", "[$10]", "Other amount"]);
      expect(appeal.addresses).to.deep.equal([]);
    });
  }

  it("an amount that was written stays written", async () => {
    const appeal = await anAppeal({ endpoint: anEndpoint().isUnreachable() });
    await appeal.write("7.50");
    await appeal.press("Continue");
    await appeal.complains();
    expect((await appeal.field()).value).to.equal("7.50");
  });

  it("the message goes with the next choice", async () => {
    const appeal = await anAppeal({ endpoint: anEndpoint().isUnreachable() });
    await appeal.press("Continue");
    await appeal.complains();
    await appeal.choose("$50");
    await until(() => appeal.complaint === "", "the message to go");
    expect(appeal.plan).to.contain("$50 today");
  });

  it("the message goes with the next try", async () => {
    const endpoint = anEndpoint().isUnreachable();
    const appeal = await anAppeal({ endpoint });
    endpoint.isSlow(200, {});
    await appeal.press("Continue");
    await appeal.complains();
    await appeal.press("Continue");
    await appeal.find("button", "Opening secure checkout…");
    expect(appeal.complaint).to.equal("");
  });
});

describe("an attempt to pay", () => {
  it("is the same one on a retry, so that nobody pays twice", async () => {
    const endpoint = anEndpoint().isUnreachable().answers(503, {}).opensCheckout();
    const appeal = await anAppeal({ endpoint });
    for (const code of ["offline", "busy"]) {
      await appeal.press("Continue");
      await until(() => appeal.heard("appeal-error").at(-1)?.code === code && appeal.has("button", "Continue"), code);
    }
    await appeal.press("Continue");
    await until(() => appeal.addresses.length > 0, "checkout");
    const attempts = attemptsOf(endpoint);
    expect(attempts).to.have.length(3);
    expect(new Set(attempts).size).to.equal(1);
    expect(appeal.heard("appeal-contribute-request").map(({ attemptId }) => attemptId)).to.deep.equal(attempts);
  });

  it("is another one for another choice", async () => {
    const endpoint = anEndpoint().isUnreachable();
    const appeal = await anAppeal({ endpoint });
    for (const choice of ["Once", "$50", "Monthly"]) {
      await appeal.choose(choice);
      await appeal.press("Continue");
      await appeal.complains();
    }
    expect(new Set(attemptsOf(endpoint)).size).to.equal(3);
  });

  it("is the same one for the same amount, picked or written", async () => {
    const endpoint = anEndpoint().isUnreachable();
    const appeal = await anAppeal({ endpoint });
    await appeal.press("Continue");
    await appeal.complains();
    await appeal.write("15.00");
    await appeal.press("Continue");
    await until(() => endpoint.requests.length === 2, "the second request");
    expect(new Set(attemptsOf(endpoint)).size).to.equal(1);
  });

  it("is begun anew once where it stands for another choice, without a word", async () => {
    const endpoint = anEndpoint().answers(409, {}).opensCheckout();
    const appeal = await anAppeal({ endpoint });
    await appeal.press("Continue");
    await until(() => appeal.addresses.length > 0, "checkout");
    const [first, second, ...more] = attemptsOf(endpoint);
    expect(more).to.deep.equal([]);
    expect(second).not.to.equal(first);
    expect(appeal.heard("appeal-error")).to.deep.equal([]);
    expect(await appeal.store.read()).to.have.nested.property("pending.attemptId", second);
  });

  it("is begun anew no more than once for a press", async () => {
    const endpoint = anEndpoint().answers(409, {});
    const appeal = await anAppeal({ endpoint });
    await appeal.press("Continue");
    await appeal.hears("appeal-error");
    expect(endpoint.requests).to.have.length(2);
  });
});

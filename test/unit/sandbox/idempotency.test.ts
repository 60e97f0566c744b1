import { expect, test } from "vitest";
import { aGift, aSandbox, days } from "./a-sandbox.ts";

test("the same key and parameters answer the first session again", async () => {
  const { stripe } = await aSandbox();
  const first = await stripe.checkout.sessions.create(aGift(), { idempotencyKey: "attempt-1" });
  const again = await stripe.checkout.sessions.create(aGift(), { idempotencyKey: "attempt-1" });
  expect(again.id).toBe(first.id);
  expect(again.lastResponse.headers["idempotent-replayed"]).toBe("true");
  expect(first.lastResponse.headers["idempotent-replayed"]).toBeUndefined();
});

test("the same key with other parameters is refused", async () => {
  const { stripe } = await aSandbox();
  await stripe.checkout.sessions.create(aGift(), { idempotencyKey: "attempt-1" });
  const other = stripe.checkout.sessions.create(aGift({ client_reference_id: "other" }), {
    idempotencyKey: "attempt-1",
  });
  await expect(other).rejects.toMatchObject({ statusCode: 400, type: "StripeIdempotencyError" });
});

test("a key whose request was refused for its parameters is still free", async () => {
  const { stripe } = await aSandbox();
  await expect(
    stripe.checkout.sessions.create(aGift({ success_url: "x" }), { idempotencyKey: "attempt-1" }),
  ).rejects.toThrow();
  await expect(stripe.checkout.sessions.create(aGift(), { idempotencyKey: "attempt-1" })).resolves.toBeDefined();
});

test("a refusal of a request that was carried out is kept", async () => {
  const { stripe } = await aSandbox();
  const session = await stripe.checkout.sessions.create(aGift());
  await stripe.checkout.sessions.expire(session.id);
  const refused = (): Promise<unknown> => stripe.checkout.sessions.expire(session.id, {}, { idempotencyKey: "expire" });
  await expect(refused()).rejects.toMatchObject({ statusCode: 400 });
  await expect(refused()).rejects.toMatchObject({ headers: { "idempotent-replayed": "true" } });
});

test("a key in use by a request still under way is 409", async () => {
  const { stripe, sandbox } = await aSandbox();
  sandbox.faults.add("POST /v1/checkout/sessions", { hangMs: 300 });
  const create = (): Promise<unknown> =>
    stripe.checkout.sessions.create(aGift(), { idempotencyKey: "attempt-1" }).then(
      () => 200,
      (error: { statusCode: number }) => error.statusCode,
    );
  const both = await Promise.all([create(), create()]);
  expect(both.toSorted()).toEqual([200, 409]);
});

test("a key is forgotten after 24 hours", async () => {
  const { stripe, sandbox } = await aSandbox();
  const first = await stripe.checkout.sessions.create(aGift(), { idempotencyKey: "attempt-1" });
  await sandbox.advance(days(1));
  const later = await stripe.checkout.sessions.create(aGift(), { idempotencyKey: "attempt-1" });
  expect(later.id).not.toBe(first.id);
});

test("a lost answer is answered again when the SDK asks again by itself", async () => {
  const { stripe, sandbox } = await aSandbox();
  sandbox.faults.add("POST /v1/checkout/sessions", { reset: true, when: "after" });
  const session = await stripe.checkout.sessions.create(aGift());
  expect(session.lastResponse.headers["idempotent-replayed"]).toBe("true");
  expect((await stripe.checkout.sessions.list()).data.map(({ id }) => id)).toEqual([session.id]);
});

import { aStripeError, aStripeSession, type StubAnswer, type StubRequest } from "./stripe-stub.ts";

/** Stripe's own rule: a key seen before answers the same to the same, and refuses anything else. */
export function stripeThatRemembers(): (states?: ReadonlyMap<string, unknown>) => (request: StubRequest) => StubAnswer {
  return (states = new Map()) => {
    const seen = new Map<string, { sent: string; body: Record<string, unknown> }>();
    return ({ method, path, headers, parameters }) => {
      if (method === "GET") {
        const wanted = path.split("/").at(-1) ?? "";
        return { body: states.get(wanted) ?? [...seen.values()].find(({ body }) => body["id"] === wanted)?.body };
      }
      const key = String(headers["idempotency-key"]);
      const text = JSON.stringify([...parameters]);
      const known = seen.get(key);
      if (known === undefined) {
        const body = aStripeSession({ id: `cs_test_${seen.size + 1}` });
        seen.set(key, { sent: text, body });
        return { body };
      }
      if (known.sent !== text)
        return {
          status: 400,
          body: aStripeError(
            "idempotency_error",
            "Keys for idempotent requests can only be used with the same parameters",
          ),
        };
      return { headers: { "idempotent-replayed": "true" }, body: known.body };
    };
  };
}

import { describe, it } from "vitest";
import { stripeConformance } from "./stripe-conformance.ts";
import { stripeHands } from "./support/stripe-hands.ts";

const key = process.env["STRIPE_SECRET_KEY"] ?? "";

if (/^[sr]k_test_/.test(key)) stripeConformance("Stripe's test mode", async () => stripeHands(key));
else {
  const reason =
    "STRIPE_SECRET_KEY is no test key: whether Stripe itself does what the sandbox does was not tried (set sk_test_…)";
  console.warn(`NOT RUN: ${reason}`);
  describe.skip("what we rely on of Stripe, on Stripe's test mode", () => it(reason, () => undefined));
}

import { ifMissing } from "../stripe/ask-stripe.ts";

/** Undefined where Stripe has none. */
export async function retrieveIfAny<Resource>(retrieve: () => Promise<Resource>): Promise<Resource | undefined> {
  return await retrieve().catch(ifMissing);
}

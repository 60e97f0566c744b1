import type { Taken } from "../stripe/take-event.ts";
import type { Difference } from "./difference.ts";
import type { NotReadable } from "./reconcile-step.ts";

/**
 * @param what an event's type
 * @param object what was told of: a refund's fact has no currency of its own
 */
export function toDifference(
  { id, source, what }: Pick<Difference, "id" | "source" | "what">,
  object: object,
  taken: Taken | NotReadable,
): Difference {
  const amount = amountOf(taken);
  const currency = "currency" in object && typeof object.currency === "string" ? object.currency : null;
  const told = `${what} ${source === "event" ? nameOf(object, taken) : "(no event tells of it)"}`;
  return { id, what: told, source, amount, currency: amount === null ? null : currency, left: whyLeft(taken) };
}

/** That is missing money: what was agreed to is none yet. */
function amountOf(taken: Taken | NotReadable): number | null {
  if (taken.outcome !== "stored" || !("amount" in taken.fact)) return null;
  const { entity, amount } = taken.fact;
  return entity === "agreement" || entity === "subscription" ? null : amount;
}

/** As the ledger calls it: a gift by its payment or its invoice. */
function nameOf(object: object, taken: Taken | NotReadable): string {
  if (taken.outcome === "stored" && "key" in taken.fact) return taken.fact.key;
  return "id" in object && typeof object.id === "string" ? object.id : "";
}

function whyLeft(taken: Taken | NotReadable): string | null {
  if (taken.outcome === "stored") return null;
  if (taken.outcome === "ignored") return `it says nothing of ours (${taken.reason})`;
  if (taken.outcome === "not-readable") return taken.why;
  return `it can't be read: ${taken.issues.map(({ path, message }) => `${path} ${message}`).join("; ")}`;
}

import type Stripe from "stripe";
import { StripeError } from "./stripe-error.ts";

/** Every kind of object the sandbox keeps, by the name Stripe gives it. References inside are ids, never objects. */
export interface Kinds {
  balance_transaction: Stripe.BalanceTransaction;
  "billing_portal.configuration": Stripe.BillingPortal.Configuration;
  "billing_portal.session": Stripe.BillingPortal.Session;
  charge: Stripe.Charge;
  "checkout.session": Stripe.Checkout.Session;
  customer: Stripe.Customer;
  dispute: Stripe.Dispute;
  event: Stripe.Event;
  invoice: Stripe.Invoice;
  invoice_payment: Stripe.InvoicePayment;
  payment_intent: Stripe.PaymentIntent;
  payment_method: Stripe.PaymentMethod;
  payment_method_domain: Stripe.PaymentMethodDomain;
  price: Stripe.Price;
  product: Stripe.Product;
  refund: Stripe.Refund;
  subscription: Stripe.Subscription;
  webhook_endpoint: Stripe.WebhookEndpoint;
}

export type Kind = keyof Kinds;
export type StoredObject = Kinds[Kind];

/** All objects of one sandbox, in memory. */
export class Store {
  readonly #byId = new Map<string, StoredObject>();
  readonly #byKind = new Map<string, Map<string, StoredObject>>();

  add<T extends StoredObject>(object: T): T {
    this.#byId.set(object.id, object);
    let kind = this.#byKind.get(object.object);
    if (kind === undefined) this.#byKind.set(object.object, (kind = new Map()));
    kind.set(object.id, object);
    return object;
  }

  remove(object: StoredObject): void {
    this.#byId.delete(object.id);
    this.#byKind.get(object.object)?.delete(object.id);
  }

  any(id: string): StoredObject | undefined {
    return this.#byId.get(id);
  }

  find<K extends Kind>(kind: K, id: string | null | undefined): Kinds[K] | undefined {
    return id === null || id === undefined ? undefined : (this.#byKind.get(kind)?.get(id) as Kinds[K] | undefined);
  }

  /** `param` is what Stripe's refusal calls the id: `id`, or the field that referred to it. */
  get<K extends Kind>(kind: K, id: string, param = "id"): Kinds[K] {
    const found = this.find(kind, id);
    if (found !== undefined) return found;
    // In the path a missing object is 404; as a parameter of another request it is 400.
    const status = ["id", "session", "intent"].includes(param) ? 404 : 400;
    throw new StripeError(status, `No such ${kind}: '${id}'`, { code: "resource_missing", param });
  }

  /** Oldest first. */
  all<K extends Kind>(kind: K): Kinds[K][] {
    return [...(this.#byKind.get(kind)?.values() ?? [])] as Kinds[K][];
  }

  clear(): void {
    this.#byId.clear();
    this.#byKind.clear();
  }
}

/** The id behind a field that may hold an object when expanded; in the store it never does. */
export function idOf(reference: string | { id: string } | null | undefined): string | undefined {
  return typeof reference === "object" ? reference?.id : reference;
}

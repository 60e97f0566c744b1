import Stripe from "stripe";
import { isLiveKey } from "../stripe/is-live-key.ts";
import { ok, warning, wrong, type Finding } from "./finding.ts";
import { missingRight } from "./stripe-trouble.ts";

interface Right {
  /** As the dashboard calls it when a restricted key is made. */
  readonly name: string;
  /** Whose work stops without it. */
  readonly neededBy: "serve" | "reconcile" | "doctor" | "report --fees" | "/manage";
  /** Changes nothing, whatever comes back. */
  readonly probe: (stripe: Stripe) => Promise<unknown>;
}

const one = { limit: 1 } as const;

/** Stripe looks at the rights before it looks at the rest: a price that does not exist makes no session. */
const unmakeable: Stripe.Checkout.SessionCreateParams = {
  mode: "payment",
  line_items: [{ price: "price_that_doctor_made_up", quantity: 1 }],
  success_url: "https://example.com/",
};

const rights: readonly Right[] = [
  {
    name: "Checkout Sessions: Write",
    neededBy: "serve",
    probe: (stripe) => stripe.checkout.sessions.create(unmakeable),
  },
  { name: "Subscriptions: Read", neededBy: "serve", probe: (stripe) => stripe.subscriptions.list(one) },
  { name: "Payment Intents: Read", neededBy: "serve", probe: (stripe) => stripe.paymentIntents.list(one) },
  { name: "Charges and Refunds: Read", neededBy: "serve", probe: (stripe) => stripe.charges.list(one) },
  { name: "Invoices: Read", neededBy: "serve", probe: (stripe) => stripe.invoices.list(one) },
  {
    name: "Balance Transactions: Read",
    neededBy: "report --fees",
    probe: (stripe) => stripe.balanceTransactions.list(one),
  },
  { name: "Disputes: Read", neededBy: "reconcile", probe: (stripe) => stripe.disputes.list(one) },
  { name: "Events: Read", neededBy: "reconcile", probe: (stripe) => stripe.events.list(one) },
  { name: "Webhook Endpoints: Read", neededBy: "doctor", probe: (stripe) => stripe.webhookEndpoints.list(one) },
  { name: "Customers: Read", neededBy: "/manage", probe: (stripe) => stripe.customers.list(one) },
  {
    name: "Subscriptions: Write",
    neededBy: "/manage",
    probe: (stripe) => stripe.subscriptions.update("sub_that_doctor_made_up", {}),
  },
  {
    name: "Customer portal: Write",
    neededBy: "/manage",
    probe: (stripe) => stripe.billingPortal.sessions.create({ customer: "cus_that_doctor_made_up" }),
  },
  {
    name: "Customer portal: Read",
    neededBy: "doctor",
    probe: (stripe) => stripe.billingPortal.configurations.list(one),
  },
];

/** Whether the key works, which mode it is of, and what it may do. Rejects where Stripe does not answer at all. */
export async function checkKey(stripe: Stripe, secretKey: string): Promise<Finding[]> {
  const lacking: { right: Right; stripes: string }[] = [];
  for (const right of rights) {
    const stripes = await lacks(() => right.probe(stripe));
    if (stripes !== undefined) lacking.push({ right, stripes });
  }
  const [begins = ""] = /^[a-z]+_[a-z]+_/.exec(secretKey) ?? [];
  return [
    ok(isLiveKey(secretKey) ? "key-live" : "key-test", { begins: `${begins}…` }),
    ...lacking.map(({ right: { name, neededBy }, stripes }) =>
      (neededBy === "serve" ? wrong : warning)("key-lacks", { right: name, stripes, needed: neededBy }),
    ),
    ...(lacking.length === 0 ? [ok("key-whole", {})] : []),
  ];
}

/** What else Stripe refuses is no matter of rights: the key may ask. */
async function lacks(probe: () => Promise<unknown>): Promise<string | undefined> {
  try {
    await probe();
    return undefined;
  } catch (error) {
    const right = missingRight(error);
    if (right !== undefined || error instanceof Stripe.errors.StripeInvalidRequestError) return right;
    throw error;
  }
}

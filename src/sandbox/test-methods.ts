/** Why the bank said no, in Stripe's words: https://docs.stripe.com/declines/codes */
export interface Decline {
  code: string;
  declineCode?: string;
  message: string;
}

/** How a payment method behaves; everything not named goes well. */
export interface TestMethod {
  type: "card" | "us_bank_account";
  /** As typed, without spaces. */
  number: string;
  /** For people: what will happen. */
  label: string;
  decline?: Decline;
  /** The issuer asks for 3-D Secure when the reader is there. */
  authenticate?: true;
  /** Renewals, when nobody is there, are refused. */
  renewalDecline?: Decline;
  /** Paid, then disputed at once. */
  disputed?: true;
  /** A refund looks well and fails a day later. */
  refundFails?: true;
  /** Bank debits: what comes of it after `settlesAfterSeconds`. */
  settles?: "succeeds" | "fails";
}

/** Bank debits take days; these take three of the sandbox's clock. */
export const settlesAfterSeconds = 3 * 24 * 60 * 60;

const declined = (declineCode: string, message: string): Decline => ({ code: "card_declined", declineCode, message });
const generic = declined("generic_decline", "Your card was declined.");
const insufficient = declined("insufficient_funds", "Your card has insufficient funds.");
const unauthenticated: Decline = {
  code: "authentication_required",
  declineCode: "authentication_required",
  message: "Your card was declined. This transaction requires authentication.",
};

const card = (number: string, label: string, behaviour: Partial<TestMethod> = {}): TestMethod => ({
  type: "card",
  number,
  label,
  ...behaviour,
});

/** https://docs.stripe.com/testing; a number that is not here but passes the Luhn check is paid. */
export const testCards: readonly TestMethod[] = [
  card("4242424242424242", "Succeeds (Visa)"),
  card("5555555555554444", "Succeeds (Mastercard)"),
  card("378282246310005", "Succeeds (American Express)"),
  card("4000002500003155", "Asks for 3-D Secure, once", { authenticate: true }),
  card("4000002760003184", "Asks for 3-D Secure, always", { authenticate: true, renewalDecline: unauthenticated }),
  card("4000008260003178", "3-D Secure, then insufficient funds", { authenticate: true, decline: insufficient }),
  card("4000000000000002", "Declined", { decline: generic }),
  card("4000000000009995", "Declined: insufficient funds", { decline: insufficient }),
  card("4000000000000069", "Declined: expired card", {
    decline: { code: "expired_card", message: "Your card has expired." },
  }),
  card("4000000000000127", "Declined: wrong CVC", {
    decline: { code: "incorrect_cvc", message: "Your card's security code is incorrect." },
  }),
  card("4000000000000119", "Declined: processing error", {
    decline: {
      code: "processing_error",
      message: "An error occurred while processing your card. Try again in a little bit.",
    },
  }),
  card("4000000000000341", "First payment succeeds, renewals fail", { renewalDecline: generic }),
  card("4000000000000259", "Succeeds, then disputed as fraudulent", { disputed: true }),
  card("4000000000005126", "Succeeds, a refund fails later", { refundFails: true }),
];

const bank = (number: string, label: string, behaviour: Partial<TestMethod>): TestMethod => ({
  type: "us_bank_account",
  number,
  label,
  ...behaviour,
});

/** With routing number 110000000. */
export const testBankAccounts: readonly TestMethod[] = [
  bank("000123456789", "Settles after 3 days", { settles: "succeeds" }),
  bank("000111111116", "Fails after 3 days", {
    settles: "fails",
    decline: {
      code: "payment_method_customer_decline",
      message: "The customer's bank account could not be debited.",
    },
  }),
];

export function testCard(number: string): TestMethod {
  return testCards.find((one) => one.number === number) ?? card(number, "Succeeds");
}

export function testBankAccount(number: string): TestMethod {
  return (
    testBankAccounts.find((one) => one.number === number) ??
    bank(number, "Settles after 3 days", { settles: "succeeds" })
  );
}

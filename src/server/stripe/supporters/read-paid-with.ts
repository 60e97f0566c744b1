import type Stripe from "stripe";

/** How a gift is paid, as a reader knows it. */
export type PaidWith =
  | {
      readonly kind: "card";
      /** `Visa`. */
      readonly name: string;
      readonly last4: string;
      readonly expMonth: number;
      readonly expYear: number;
    }
  /** `SEPA Direct Debit`, with the last digits of the account. */
  | { readonly kind: "account"; readonly name: string; readonly last4: string }
  /** `PayPal`. */
  | { readonly kind: "other"; readonly name: string };

const brands: Readonly<Record<string, string>> = {
  amex: "American Express",
  cartes_bancaires: "Cartes Bancaires",
  diners: "Diners Club",
  discover: "Discover",
  eftpos_au: "eftpos",
  jcb: "JCB",
  mastercard: "Mastercard",
  unionpay: "UnionPay",
  visa: "Visa",
};

const accounts: Readonly<Record<string, string>> = {
  acss_debit: "Pre-authorized debit",
  au_becs_debit: "BECS Direct Debit",
  bacs_debit: "Bacs Direct Debit",
  nz_bank_account: "NZ BECS Direct Debit",
  sepa_debit: "SEPA Direct Debit",
  us_bank_account: "ACH Direct Debit",
};

const others: Readonly<Record<string, string>> = {
  amazon_pay: "Amazon Pay",
  cashapp: "Cash App Pay",
  kakao_pay: "Kakao Pay",
  link: "Link",
  naver_pay: "Naver Pay",
  paypal: "PayPal",
  revolut_pay: "Revolut Pay",
};

/** Undefined for what has no name that readers know. */
export function readPaidWith(method: Stripe.PaymentMethod): PaidWith | undefined {
  const { type, card } = method;
  if (card !== undefined) {
    const { exp_month: expMonth, exp_year: expYear, last4 } = card;
    return {
      kind: "card",
      name: brands[card.display_brand ?? card.brand] ?? brands[card.brand] ?? "Card",
      last4,
      expMonth,
      expYear,
    };
  }
  const account = accounts[type];
  const last4 = lastDigits(method);
  if (account !== undefined && last4 !== undefined) return { kind: "account", name: account, last4 };
  const name = account ?? others[type];
  return name === undefined ? undefined : { kind: "other", name };
}

/** Each kind of account keeps them in a field of its own name. */
function lastDigits(method: Stripe.PaymentMethod): string | undefined {
  const { acss_debit: acss, au_becs_debit: becs, bacs_debit: bacs, sepa_debit: sepa, us_bank_account: us } = method;
  return (acss ?? becs ?? bacs ?? sepa ?? us)?.last4 ?? undefined;
}

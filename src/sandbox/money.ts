import { badParameter, StripeError } from "./stripe-error.ts";

/** https://docs.stripe.com/currencies */
const currencies = new Set(
  `usd aed afn all amd ang aoa ars aud awg azn bam bbd bdt bgn bhd bif bmd bnd bob brl bsd bwp byn bzd cad cdf chf clp cny
  cop crc cve czk djf dkk dop dzd egp etb eur fjd fkp gbp gel gip gmd gnf gtq gyd hkd hnl hrk htg huf idr ils inr isk jmd
  jod jpy kes kgs khr kmf krw kwd kyd kzt lak lbp lkr lrd lsl mad mdl mga mkd mmk mnt mop mro mur mvr mwk mxn myr mzn nad
  ngn nio nok npr nzd omr pab pen pgk php pkr pln pyg qar ron rsd rub rwf sar sbd scr sek sgd shp sle sos srd std szl thb
  tjs tnd top try ttd twd tzs uah ugx uyu uzs vnd vuv wst xaf xcd xcg xof xpf yer zar zmw`.split(/\s+/),
);

const zeroDecimal = new Set("bif clp djf gnf jpy kmf krw mga pyg rwf vnd vuv xaf xof xpf".split(" "));
const threeDecimal = new Set(["bhd", "jod", "kwd", "omr", "tnd"]);
/** Have no minor unit any more, but go over the API with two decimals that must be 00. */
const wholeOfHundred = new Set(["isk", "ugx"]);

/**
 * Least charge in minor units: https://docs.stripe.com/currencies#minimum-and-maximum-charge-amounts. The second half
 * is half a US dollar converted roughly, which is Stripe's rule for currencies without a published minimum.
 */
const minimums: Record<string, number> = {
  usd: 50,
  aed: 200,
  aud: 50,
  bgn: 100,
  brl: 50,
  cad: 50,
  chf: 50,
  czk: 1500,
  dkk: 250,
  eur: 50,
  gbp: 30,
  hkd: 400,
  huf: 17_500,
  inr: 50,
  jpy: 50,
  mxn: 1000,
  myr: 200,
  nok: 300,
  nzd: 50,
  pln: 200,
  ron: 200,
  sek: 300,
  sgd: 50,
  thb: 1000,
  bhd: 190,
  clp: 480,
  ils: 190,
  isk: 7000,
  jod: 360,
  krw: 700,
  kwd: 160,
  omr: 200,
  php: 2900,
  tnd: 1600,
  twd: 1600,
  ugx: 185_000,
  vnd: 13_000,
  xaf: 300,
  xof: 300,
  xpf: 55,
  zar: 900,
};

/** "up to eight digits" */
const maximum = 99_999_999;

/** Minor units in one of the currency's major unit, as the API counts them. */
export function minorPerMajor(currency: string): number {
  if (zeroDecimal.has(currency)) return 1;
  return threeDecimal.has(currency) ? 1000 : 100;
}

/** `$5.00`, `¥500`, `5,00 €`: as people write it in that language. */
export function formatAmount(amount: number, currency: string, locale = "en-US"): string {
  const digits =
    minorPerMajor(currency) === 1 || wholeOfHundred.has(currency) ? 0 : Math.log10(minorPerMajor(currency));
  return new Intl.NumberFormat(locale, {
    style: "currency",
    currency: currency.toUpperCase(),
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(amount / minorPerMajor(currency));
}

/** The currency in lower case, or Stripe's refusal. */
export function checkCurrency(sent: string, param: string): string {
  const currency = sent.toLowerCase();
  if (currencies.has(currency)) return currency;
  throw badParameter(
    `Invalid currency: ${sent}. Stripe currently supports these currencies: ${[...currencies].join(", ")}`,
    param,
  );
}

export function checkUnitAmount(amount: number, currency: string, param: string): void {
  if (amount < 0) throw badParameter("Invalid non-negative integer", param, "parameter_invalid_integer");
  if (amount > maximum) {
    throw badParameter(`Amount must be no more than ${formatAmount(maximum, currency)}`, param, "amount_too_large");
  }
  const step = threeDecimal.has(currency) ? 10 : wholeOfHundred.has(currency) ? 100 : 1;
  if (amount % step !== 0) {
    throw badParameter(
      `Invalid amount: amounts in ${currency} must be evenly divisible by ${step}.`,
      param,
      "parameter_invalid_integer",
    );
  }
}

/** Of the whole session; the refusal names no field. */
export function checkTotal(total: number, currency: string): void {
  // Where no minimum is known a total of 0 is still refused.
  const minimum = minimums[currency] ?? 1;
  if (total < minimum) {
    throw new StripeError(
      400,
      `The Checkout Session's total amount due must add up to at least ${formatAmount(minimum, currency)} ${currency}`,
      { code: "amount_too_small" },
    );
  }
  if (total > maximum) {
    throw new StripeError(
      400,
      `The Checkout Session's total amount due must be no more than ${formatAmount(maximum, currency)}`,
      {
        code: "amount_too_large",
      },
    );
  }
}

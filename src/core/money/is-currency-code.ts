/** See `CurrencyUnits`. */
const refused = "ugx";

/** ISO 4217 in Stripe's lower case. The shape only: whether a publisher offers it is the config's to say. */
export function isCurrencyCode(text: string): boolean {
  return /^[a-z]{3}$/.test(text) && text !== refused;
}

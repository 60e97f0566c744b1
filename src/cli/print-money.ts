import type { Money } from "../core/ledger/totals.ts";
import { currencyUnits } from "../core/money/currency.ts";

/** `1234.50`: with as many decimals as the currency has, and nothing that a spreadsheet stumbles over. */
export function plainAmount(amount: number, currency: string): string {
  const { exponent } = currencyUnits(currency);
  return (amount / 10 ** exponent).toFixed(exponent);
}

type Sums = Readonly<Record<string, Money>>;

/** A line per currency before, and one after. */
export function moneyLines(before: Sums, after: Sums): string {
  const currencies = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  if (currencies.length === 0) return "no money before, none after\n";
  return currencies
    .map((currency) => `${line(currency, "before", before[currency])}${line(currency, "after", after[currency])}`)
    .join("");
}

const none: Money = { gross: 0, refunded: 0, disputed: 0, net: 0 };

function line(currency: string, when: string, { gross, refunded, disputed, net }: Money = none): string {
  const sums = { gross, refunded, disputed, net };
  const parts = Object.entries(sums).map(([name, sum]) => `${name} ${plainAmount(sum, currency)}`);
  return `${currency} ${when.padEnd(6)} ${parts.join(", ")}\n`;
}

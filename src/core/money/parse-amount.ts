import { checkAmount, type AmountLimits, type ParsedAmount } from "./check-amount.ts";
import { options } from "../options.ts";
import { currencyUnits } from "./currency.ts";

/** More digits than any amount Stripe takes (8), with room for leading zeros. */
const MAX_DIGITS = 15;

/**
 * What a reader typed, as minor units: `4,50 €` is 450, `¥500` is 500, `٥` is 500 in dollars.
 *
 * The reader's locale decides what a separator means. Where it allows two readings the text is refused
 * rather than guessed: a wrong guess charges a hundredfold.
 */
export function parseAmount(text: string, currency: string, locale: string, limits: AmountLimits): ParsedAmount {
  const plain = toPlainText(text);
  if (plain === "") return { ok: false, reason: "empty" };
  const parts = splitNumber(withoutCurrency(plain, currency, locale), currency, locale);
  if (parts === undefined) return { ok: false, reason: "not-a-number" };

  const { exponent } = currencyUnits(currency);
  const fraction = parts.fraction.replace(/0+$/, "");
  // Three digits are a fraction or a group of thousands: `4.500` is only taken as 4.5 where there are mils.
  if (fraction.length > exponent || parts.fraction.length > Math.max(exponent, 2))
    return { ok: false, reason: "too-precise" };
  const amount = Number(parts.whole + fraction.padEnd(exponent, "0"));
  return checkAmount(amount, currency, limits);
}

/** Zeros of the decimal digits that readers' locales write: Arabic, Persian, Devanagari, Bengali, Thai, Tibetan, Burmese. */
const digitZeros = [0x0660, 0x06f0, 0x0966, 0x09e6, 0x0e50, 0x0f20, 0x1040];

/** ASCII digits, half-width signs, no marks of writing direction, and spaces only between digits. */
function toPlainText(text: string): string {
  const narrow = text
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/￥/g, "¥")
    .replace(/￡/g, "£");
  const ascii = narrow.replace(/\p{Nd}/gu, (character) => {
    const code = character.codePointAt(0) ?? 0;
    const zero = digitZeros.find((start) => code >= start && code < start + 10);
    return zero === undefined ? character : String(code - zero);
  });
  return ascii
    .replace(/[\u200e\u200f\u061c\u2066-\u2069]/g, "")
    .replace(/\s+/g, " ")
    .replace(/(?<!\d) | (?!\d)/g, "")
    .replace(/’/g, "'");
}

/** Takes the currency's own symbol or code off either end (`$5 USD` has both); what else is there stays. */
function withoutCurrency(text: string, currency: string, locale: string): string {
  const code = currency.toUpperCase();
  const symbols = (["symbol", "narrowSymbol"] as const).flatMap((currencyDisplay) =>
    partsOf(1, locale, { style: "currency", currency: code, currencyDisplay }).flatMap(({ type, value }) =>
      type === "currency" ? value : [],
    ),
  );
  // With the country before it, as in US$ and JP¥.
  const names = [
    code,
    ...symbols,
    ...symbols.map((symbol) => code.slice(0, 2) + symbol),
    ...(code === "JPY" ? ["円"] : []),
  ]
    .map((name) => toPlainText(name).toUpperCase())
    .filter((name) => name !== "")
    .sort((a, b) => b.length - a.length);
  let rest = text.toUpperCase();
  rest = rest.slice(names.find((name) => rest.startsWith(name))?.length ?? 0);
  return rest.slice(0, rest.length - (names.find((name) => rest.endsWith(name))?.length ?? 0)).trim();
}

interface NumberParts {
  readonly whole: string;
  readonly fraction: string;
}

function splitNumber(text: string, currency: string, locale: string): NumberParts | undefined {
  const digits = text.replace(/\D/g, "");
  if (!/^[\d.,'٫٬، ]+$/.test(text) || digits === "" || digits.length > MAX_DIGITS) return undefined;
  const marks = [...new Set(text.replace(/\d/g, ""))];
  const at = text.search(/\D\d*$/);
  if (at < 0) return { whole: digits, fraction: "" };
  const role = marks.length > 2 ? undefined : roleOfLastMark(text, at, marks.length, () => marksOf(currency, locale));
  const whole = role === "decimal" ? text.slice(0, at) : text;
  const [groupMark, ...others] = new Set(whole.replace(/\d/g, ""));
  if (role === undefined || others.length > 0 || (groupMark !== undefined && !isGrouped(whole, groupMark)))
    return undefined;
  return { whole: whole.replace(/\D/g, "") || "0", fraction: role === "decimal" ? text.slice(at + 1) : "" };
}

type Role = "decimal" | "group";

/** `undefined` where both readings are possible. */
function roleOfLastMark(
  text: string,
  at: number,
  kinds: number,
  marks: () => Record<Role, ReadonlySet<string>>,
): Role | undefined {
  const mark = text.charAt(at);
  if ("'٬، ".includes(mark) || text.indexOf(mark) !== at) return "group";
  const digitsAfter = text.length - at - 1;
  // `4.50` typed by a German can only be a decimal, for all that `4.500` is grouping.
  if (kinds === 2 || mark === "٫" || digitsAfter !== 3) return "decimal";
  const { decimal, group } = marks();
  if (decimal.has(mark) === group.has(mark)) return undefined;
  return decimal.has(mark) ? "decimal" : "group";
}

/** What separates in this locale, in plain numbers as well as in prices: they differ in Switzerland and Austria. */
function marksOf(currency: string, locale: string): Record<Role, ReadonlySet<string>> {
  const styles = [{}, { style: "currency", currency: currency.toUpperCase() }] as const;
  const parts = styles.flatMap((style) =>
    partsOf(1234567.5, locale, { ...style, numberingSystem: "latn", minimumFractionDigits: 1 }),
  );
  const of = (role: Role) => new Set(parts.filter(({ type }) => type === role).map(({ value }) => value));
  return { decimal: of("decimal"), group: of("group") };
}

/** None on a page that has replaced what writes numbers: what could be read in two ways is then asked about. */
function partsOf(value: number, locale: string, written: Intl.NumberFormatOptions): Intl.NumberFormatPart[] {
  try {
    return new Intl.NumberFormat(locale, options(written)).formatToParts(value);
  } catch {
    return [];
  }
}

function isGrouped(text: string, mark: string): boolean {
  const [first = "", ...rest] = text.split(mark);
  if (mark === "٫" || !/^[1-9]\d{0,2}$/.test(first)) return false;
  // Indian grouping (1,00,000) has pairs before the last three.
  return rest.every(
    (group, index) => /^\d+$/.test(group) && (group.length === 3 || (group.length === 2 && index < rest.length - 1)),
  );
}

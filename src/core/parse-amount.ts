import { checkAmount, type AmountLimits, type ParsedAmount } from "./check-amount.ts";
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
  const plain = toAsciiDigits(text).replace(/[\s\u00a0\u202f\u200e\u200f\u061c]/gu, "");
  if (plain === "") return { ok: false, reason: "empty" };
  const number = withoutCurrency(plain, currency, locale);
  if (number === undefined) return { ok: false, reason: "not-a-number" };
  const parts = splitNumber(number, locale);
  if (parts === undefined) return { ok: false, reason: "not-a-number" };

  const { exponent } = currencyUnits(currency);
  const fraction = parts.fraction.replace(/0+$/, "");
  if (fraction.length > exponent) return { ok: false, reason: "too-precise" };
  const amount = Number(parts.whole + fraction.padEnd(exponent, "0"));
  return checkAmount(amount, currency, limits);
}

/** Zeros of the decimal digit blocks that readers' keyboards write: Arabic, Persian, Devanagari, Bengali, Thai, full-width. */
const digitZeros = [0x0660, 0x06f0, 0x0966, 0x09e6, 0x0e50, 0xff10];

function toAsciiDigits(text: string): string {
  return text.replace(/\P{ASCII}/gu, (character) => {
    const code = character.codePointAt(0) ?? 0;
    const zero = digitZeros.find((start) => code >= start && code < start + 10);
    return zero === undefined ? character : String(code - zero);
  });
}

/** Takes the currency's own symbol or code off either end; any other letter means that this is no amount. */
function withoutCurrency(text: string, currency: string, locale: string): string | undefined {
  const code = currency.toUpperCase();
  const names = [code];
  for (const currencyDisplay of ["symbol", "narrowSymbol"] as const) {
    const parts = new Intl.NumberFormat(locale, { style: "currency", currency: code, currencyDisplay }).formatToParts(1);
    names.push(...parts.filter((part) => part.type === "currency").map((part) => part.value));
  }
  const fullWidth: Record<string, string> = { "￥": "¥", "＄": "$", "￡": "£", "円": "¥" };
  const upper = text.toUpperCase().replace(/[￥＄￡円]/gu, (symbol) => fullWidth[symbol] ?? symbol);
  for (const name of names.map((each) => each.toUpperCase().replace(/[\s\u00a0\u200e\u200f\u061c]/gu, "")).sort((a, b) => b.length - a.length)) {
    if (upper.startsWith(name)) return upper.slice(name.length);
    if (upper.endsWith(name)) return upper.slice(0, -name.length);
  }
  return upper;
}

interface NumberParts {
  readonly whole: string;
  readonly fraction: string;
}

function splitNumber(text: string, locale: string): NumberParts | undefined {
  const unified = text.replace(/[’＇]/gu, "'").replace(/٫/gu, "D").replace(/[٬،]/gu, "G").replace(/，/gu, ",").replace(/．/gu, ".");
  if (!/^[\d.,'DG]+$/.test(unified) || unified.replace(/\D/g, "").length > MAX_DIGITS) return undefined;
  const marks = [...new Set(unified.replace(/\d/g, ""))];
  if (marks.length === 0) return { whole: unified, fraction: "" };
  if (marks.length > 2) return undefined;

  const last = unified.search(/\D\d*$/);
  const lastMark = unified.charAt(last);
  const lastIsDecimal = marks.length === 2 ? unified.indexOf(lastMark) === last : isDecimal(lastMark, unified, last, locale);
  if (lastMark === "'" || lastMark === "G" || (!lastIsDecimal && marks.length === 2)) {
    return marks.length === 1 && isGrouped(unified, lastMark) ? { whole: unified.replace(/\D/g, ""), fraction: "" } : undefined;
  }
  if (!lastIsDecimal) return isGrouped(unified, lastMark) ? { whole: unified.replace(/\D/g, ""), fraction: "" } : undefined;
  const whole = unified.slice(0, last);
  const groupMark = marks.find((mark) => mark !== lastMark);
  if (groupMark === "D" || (groupMark !== undefined && !isGrouped(whole, groupMark))) return undefined;
  const digits = whole.replace(/\D/g, "");
  const fraction = unified.slice(last + 1);
  if (digits === "" && fraction === "") return undefined;
  return { whole: digits === "" ? "0" : digits, fraction };
}

/** With one kind of mark only: is it the decimal one? */
function isDecimal(mark: string, text: string, at: number, locale: string): boolean {
  if (mark === "D") return true;
  if (mark === "G" || mark === "'" || text.indexOf(mark) !== at) return false;
  const decimal = new Intl.NumberFormat(locale, { numberingSystem: "latn" }).formatToParts(1.5).find((part) => part.type === "decimal")?.value;
  if (mark === decimal) return true;
  // A foreign mark: `4.50` typed by a German can only be a decimal; `4.500` is grouping, as German writes it.
  return text.length - at - 1 !== 3;
}

function isGrouped(text: string, mark: string): boolean {
  const groups = text.split(mark);
  const [first = "", ...rest] = groups;
  if (first.length === 0 || first.length > 3 || !/^\d+$/.test(first)) return false;
  // Indian grouping (1,00,000) has pairs before the last three.
  return rest.every((group, index) => /^\d+$/.test(group) && (group.length === 3 || (group.length === 2 && index < rest.length - 1)));
}

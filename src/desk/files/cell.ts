import { FEWEST } from "../../core/fewest.ts";
import { currencyUnits } from "../../core/money/currency.ts";
import type { DeskSpeech } from "../desk-speech.ts";

/** A column of a table: what it is called on the page, and in files. */
export interface Column {
  readonly label: string;
  /** `net`: the same in every language. */
  readonly field: string;
}

/** One figure, for people and for programs. */
export interface Cell {
  readonly text: string;
  /** In JSON: amounts in minor units, shares from 0 to 1. */
  readonly value: string | number | null;
  /** In CSV; undefined where it is `value`. */
  readonly plain?: string;
}

export const nothingToTell: Cell = { text: "", value: null };

/** @param value what programs know it by, such as `2026-11` or `usd` */
export function nameCell(text: string, value: string): Cell {
  return { text, value };
}

export function countCell(speech: DeskSpeech, count: number): Cell {
  return { text: speech.count(count), value: count };
}

/** Of fewer than ten only that they are fewer. */
export function countOrFew(speech: DeskSpeech, count: number): string {
  return count < FEWEST ? speech.words.appeals.few : speech.count(count);
}

export function countOrFewCell(speech: DeskSpeech, count: number): Cell {
  return count < FEWEST ? { text: speech.words.appeals.few, value: null } : countCell(speech, count);
}

export function shareCell(speech: DeskSpeech, share: number): Cell {
  return { text: speech.share(share), value: Number(share.toPrecision(6)) };
}

/** @param amount minor units; a spreadsheet gets them as they are written, `12.50` */
export function amountCell(speech: DeskSpeech, amount: number, currency: string): Cell {
  const { exponent } = currencyUnits(currency);
  return { text: speech.amount(amount, currency), value: amount, plain: (amount / 10 ** exponent).toFixed(exponent) };
}

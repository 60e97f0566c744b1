import { barX, plot, ruleX, text } from "@observablehq/plot";
import type { Bar } from "./bars.ts";
import { asImage, shortened } from "./as-image.ts";

export interface RowsOptions {
  /** For those who hear it; the figures themselves stand in the table beside it. */
  readonly label: string;
  readonly tick: (value: number) => string;
  readonly width: number;
  /** The most of the width that names may have, from 0 to 1. */
  readonly room?: number;
}

const ROW = 34;
/** Of a letter, in pixels. */
const LETTER = 7;
/** Names have so much of the width, and no more of a wide one. */
const ROOM = 1 / 3;
const WIDEST = 450;
/** For a value behind the longest bar. */
const VALUE = 52;

/** Bars below each other, with their names before and their values behind them: for things that have long names. */
export function rows(data: readonly Bar[], { label, tick, width, room = ROOM }: RowsOptions): Element {
  const names = Math.min(WIDEST, width) * room;
  const short = data.map((each) => ({ ...each, label: shortened(each.label, Math.floor(names / LETTER)) }));
  const named = { x: "value", y: "label", title: "title" } as const;
  return asImage(
    plot({
      width,
      height: data.length * ROW + 8,
      marginLeft: names,
      marginRight: VALUE,
      marginTop: 4,
      marginBottom: 4,
      className: "chart",
      ariaLabel: label,
      x: { axis: null, zero: true },
      y: { type: "band", domain: short.map((each) => each.label), label: null, tickSize: 0, padding: 0.3 },
      marks: [
        barX(short, { ...named, fill: "currentColor" }),
        text(short, { ...named, text: (each: Bar) => tick(each.value), textAnchor: "start", dx: 6 }),
        ruleX([0]),
      ],
    }),
  );
}

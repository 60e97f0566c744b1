import { barY, plot, ruleY, text } from "@observablehq/plot";
import { asImage } from "./as-image.ts";

export interface Bar {
  readonly label: string;
  readonly value: number;
  /** Said of it, where the pointer is. */
  readonly title: string;
}

export interface BarsOptions {
  /** For those who hear it; the figures themselves stand in the table beside it. */
  readonly label: string;
  readonly tick: (value: number) => string;
  readonly width: number;
  /** In pixels. */
  readonly height?: number;
  /** Writes each value over its bar, in place of an axis: for a few bars. */
  readonly written?: boolean;
}

const HEIGHT = 220;
/** Of a chart beside others. */
export const SMALL_HEIGHT = 130;
/** So much room has a label of an axis to itself, in pixels; where there is less, every second or third is left out. */
const LABEL_WIDTH = 48;
/** For the labels of the values' axis, in pixels. */
const AXIS_WIDTH = 56;

/** Bars side by side, as an SVG without styles of its own: the page's policy takes none that are inline. */
export function bars(data: readonly Bar[], options: BarsOptions): Element {
  const { label, tick, width, height = HEIGHT, written = false } = options;
  const every = Math.max(1, Math.ceil((data.length * LABEL_WIDTH) / (width - AXIS_WIDTH)));
  const labelled = data.filter((_, index) => (data.length - 1 - index) % every === 0);
  const named = { x: "label", y: "value", title: "title" } as const;
  const chart = plot({
    width,
    height,
    marginLeft: written ? 0 : AXIS_WIDTH,
    marginRight: written ? 0 : 8,
    marginTop: written ? 20 : 12,
    className: "chart",
    ariaLabel: label,
    x: {
      type: "band",
      domain: data.map((each) => each.label),
      label: null,
      tickSize: 0,
      ticks: labelled.map((each) => each.label),
    },
    y: {
      label: null,
      ticks: height < HEIGHT ? 2 : 4,
      tickFormat: tick,
      grid: !written,
      zero: true,
      nice: !written,
      ...(written ? { axis: null } : {}),
    },
    marks: [
      barY(data, { ...named, fill: "currentColor", inset: 1 }),
      ...(written ? [text(data, { ...named, text: (each: Bar) => tick(each.value), dy: -8 })] : []),
      ruleY([0]),
    ],
  });
  return asImage(chart);
}

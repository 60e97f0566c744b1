import { barY, plot, ruleY } from "@observablehq/plot";

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
}

const HEIGHT = 220;
/** So much room has a label of an axis to itself, in pixels; where there is less, every second or third is left out. */
const LABEL_WIDTH = 48;

/** Bars side by side, as an SVG without styles of its own: the page's policy takes none that are inline. */
export function bars(data: readonly Bar[], { label, tick, width }: BarsOptions): Element {
  const every = Math.max(1, Math.ceil((data.length * LABEL_WIDTH) / width));
  const labelled = data.filter((_, index) => (data.length - 1 - index) % every === 0);
  const chart = plot({
    width,
    height: HEIGHT,
    marginLeft: 56,
    marginTop: 12,
    className: "chart",
    ariaLabel: label,
    x: {
      type: "band",
      domain: data.map((each) => each.label),
      label: null,
      tickSize: 0,
      ticks: labelled.map((each) => each.label),
    },
    y: { label: null, ticks: 4, tickFormat: tick, grid: true, zero: true, nice: true },
    marks: [barY(data, { x: "label", y: "value", title: "title", fill: "currentColor", inset: 1 }), ruleY([0])],
  });
  chart.querySelector("style")?.remove();
  chart.setAttribute("role", "img");
  return chart;
}

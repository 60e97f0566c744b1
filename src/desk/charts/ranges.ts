import { dot, plot, ruleY } from "@observablehq/plot";
import type { Bounds } from "../../core/campaign/experiment/bounds.ts";
import { asImage, shortened } from "./as-image.ts";
import type { RowsOptions } from "./rows.ts";

export interface Range extends Bounds {
  readonly label: string;
  /** Said of it, where the pointer is. */
  readonly title: string;
}

const ROW = 40;
const NAMES = 120;
const LETTER = 7;

/** Best guesses as dots, each on a line from where to where the truth may lie; one that nothing bounds runs off the edge. */
export function ranges(data: readonly Range[], { label, tick, width }: RowsOptions): Element {
  const names = Math.min(NAMES, width / 3);
  const most = Math.max(...data.flatMap(({ estimate, upper }) => (Number.isFinite(upper) ? [upper] : [estimate * 2])));
  const drawn = data.map((each) => ({
    ...each,
    label: shortened(each.label, Math.floor(names / LETTER)),
    upper: Math.min(each.upper, most),
  }));
  return asImage(
    plot({
      width,
      height: data.length * ROW + 36,
      marginLeft: names,
      marginRight: 24,
      marginTop: 4,
      className: "chart",
      ariaLabel: label,
      x: { label: null, zero: true, ticks: 4, tickFormat: tick, grid: true, domain: [0, most === 0 ? 1 : most] },
      y: { type: "band", domain: drawn.map((each) => each.label), label: null, tickSize: 0 },
      marks: [
        ruleY(drawn, { y: "label", x1: "lower", x2: "upper", stroke: "currentColor", strokeWidth: 3, title: "title" }),
        dot(drawn, { y: "label", x: "estimate", r: 6, fill: "currentColor", title: "title" }),
      ],
    }),
  );
}

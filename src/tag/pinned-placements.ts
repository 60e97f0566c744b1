import type { Placement } from "../core/campaign/placement.ts";
import type { LoadPlacement } from "../element/late/frames.ts";
import type { MakeFrame } from "../element/placements/frame.ts";
import type { GateHandover, Pin } from "./handover.ts";

/** Written in by the build. */
declare const PLACEMENTS: Readonly<Record<Exclude<Placement, "inline">, Pin>>;

/** Each placement under the hash that the build wrote in. */
export function pinnedPlacements([script, , , , , , loadModule]: GateHandover): LoadPlacement {
  return async (placement) => {
    const pin = PLACEMENTS[placement];
    // The script element checks the hash; only then is the same address imported, out of the module map.
    await loadModule(pin, script);
    return (await import(/* @vite-ignore */ new URL(pin[0], script.src).href)) as { readonly frame: MakeFrame };
  };
}

import { ColoursPanel } from "./colours.ts";
import { AsReaderPanel } from "./as-reader-panel.ts";
import { ChangesPanel } from "./changes-panel.ts";
import { CopyHintsPanel } from "./copy-hints-panel.ts";
import { RulesPanel } from "./rules-panel.ts";
import { WhoGetsWhatPanel } from "./who-gets-what-panel.ts";

const panels = {
  "desk-rules": RulesPanel,
  "desk-changes": ChangesPanel,
  "desk-copy-hints": CopyHintsPanel,
  "desk-colours": ColoursPanel,
  "desk-who-gets-what": WhoGetsWhatPanel,
  "desk-as-reader": AsReaderPanel,
} as const;

/** The studio's answers as elements, once. */
export function definePanels(): void {
  for (const [name, panel] of Object.entries(panels))
    if (customElements.get(name) === undefined) customElements.define(name, panel);
}

declare global {
  interface HTMLElementTagNameMap {
    "desk-rules": RulesPanel;
    "desk-changes": ChangesPanel;
    "desk-copy-hints": CopyHintsPanel;
    "desk-colours": ColoursPanel;
    "desk-who-gets-what": WhoGetsWhatPanel;
    "desk-as-reader": AsReaderPanel;
  }
}

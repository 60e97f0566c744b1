import { TEXT_CONTRAST } from "../colour/contrast-of.ts";
import type { Issue } from "../issues.ts";
import { legibilityOf } from "./legibility-of.ts";
import type { Theme } from "./theme-schema.ts";

/** Colours of the publisher's own that readers would strain to read. */
export function themeWarnings(theme: Theme | undefined): readonly Issue[] {
  return legibilityOf(theme ?? {}).flatMap(({ scheme, name, contrast, nearest }) =>
    nearest === undefined
      ? []
      : [
          {
            path: `theme.${scheme}.${name}`,
            // Rounded down: what is too little never reads as enough.
            message: `is hard to read on the background: a contrast of ${Math.floor(contrast * 10) / 10}, where WCAG asks for ${TEXT_CONTRAST}; the nearest colour that has it is ${JSON.stringify(nearest)}`,
          },
        ],
  );
}

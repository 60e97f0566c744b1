/** Types alone: after `import "support-appeal/react"`, React's JSX knows `<support-appeal>`. */
import type { DetailedHTMLProps, HTMLAttributes } from "react";
import type { AppealEvent } from "./element/appeal-event.ts";
import type { SupportAppeal } from "./element/support-appeal.ts";
import type { AppealEventName } from "./visit/events.ts";
import type { VariantInput } from "./visit/wishes.ts";

type Own = Partial<
  Pick<SupportAppeal, "endpoint" | "publication" | "placement" | "currency" | "interval" | "locale" | "always">
> & {
  /** A new object of equal content is no change. */
  readonly variant?: VariantInput;
};

/** As React 19 spells the listeners of a custom element: `onappeal-shown`. */
type Listeners = { readonly [Name in AppealEventName as `on${Name}`]?: (event: AppealEvent<Name>) => void };

export type SupportAppealProps = DetailedHTMLProps<HTMLAttributes<SupportAppeal>, SupportAppeal> & Own & Listeners;

declare module "react" {
  // Interfaces are what JSX's elements are added by.
  namespace JSX {
    interface IntrinsicElements {
      "support-appeal": SupportAppealProps;
    }
  }
}

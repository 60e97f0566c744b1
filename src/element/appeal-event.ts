import type { AppealEventDetails, AppealEventName } from "../visit/events.ts";

/** An event of the appeal: its details stand in `detail`. */
export class AppealEvent<Name extends AppealEventName = AppealEventName> extends CustomEvent<AppealEventDetails[Name]> {
  constructor(name: Name, detail: AppealEventDetails[Name], options: { readonly cancelable?: boolean } = {}) {
    super(name, { bubbles: true, composed: true, cancelable: options.cancelable ?? false, detail });
  }
}

declare global {
  interface HTMLElementEventMap extends AppealEventMap {}
  interface DocumentEventMap extends AppealEventMap {}
}

type AppealEventMap = { [Name in AppealEventName]: AppealEvent<Name> };

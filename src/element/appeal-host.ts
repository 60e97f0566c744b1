import type { TemplateResult } from "lit/html.js";
import type { Config } from "../core/campaign/config.ts";
import type { VariantInput } from "./conversation/resolve-config.ts";
import type { AppealEventDetails, AppealEventName, AppealSuppressedReason } from "./events.ts";
import type { Asking } from "./asking.ts";
import type { AppealServices } from "./services.ts";
import type { Speech } from "./speech.ts";

/** What a run has gathered before it shows anything. */
export interface Ready {
  readonly config: Config;
  readonly speech: Speech;
}

/** What the reader sees: nothing, the ask, or what the conversation has to say. */
export type Scene =
  { readonly view: "nothing" } | Asking | { readonly view: "said"; readonly render: () => TemplateResult };

/** The element as the conversation knows it. */
export interface AppealHost extends HTMLElement {
  readonly variant: VariantInput | undefined;
  readonly services: AppealServices;
  /** BCP 47: what the reader reads. */
  readonly language: string;
  ready: Ready | undefined;
  readonly scene: Scene;
  attribute(name: "endpoint" | "publication" | "placement" | "currency" | "interval"): string | undefined;
  show(scene: Scene): void;
  /** Shows nothing, and says why. */
  suppress(reason: AppealSuppressedReason): void;
  /** False where a listener prevented what was to follow. */
  emit<Name extends AppealEventName>(
    name: Name,
    detail: AppealEventDetails[Name],
    init?: { readonly cancelable: boolean },
  ): boolean;
  adopt(styles: string): void;
  requestRender(): void;
  readonly rendered: Promise<void>;
  /** Moves the focus to the element with this id once it is rendered. */
  focusNext(id: string): void;
}

import type { CheckoutClient } from "../../client/checkout-client.ts";
import { parseConfig } from "../../core/config.ts";
import { parseAmount } from "../../core/parse-amount.ts";
import type { ReaderStore } from "../../storage/reader-store.ts";
import { CheckoutController } from "./checkout-controller.ts";
import { checkingView, processingView, thanksView, unconfirmedView } from "./outcome-view.ts";
import { prepare } from "./prepare.ts";
import { resolveConfig } from "./resolve-config.ts";
import { snoozedView, snoozeView } from "./snooze-view.ts";

/**
 * Everything that is only needed once an appeal is visible, or where a first look was not enough. It is
 * loaded on its own, so that readers wait for none of it.
 */
export const conversationParts = {
  CheckoutController,
  parseAmount,
  parseConfig,
  prepare,
  resolveConfig,
  views: { checkingView, processingView, snoozedView, snoozeView, thanksView, unconfirmedView },
} as const;

export type Conversation = typeof conversationParts & {
  /** The same store for every appeal on the page. */
  openStore(): Promise<ReaderStore>;
  connect(endpoint: string): CheckoutClient;
};

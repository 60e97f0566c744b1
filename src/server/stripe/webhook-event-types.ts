import { eventTypes } from "../../core/ledger/read-event.ts";
import { signalTypes } from "../limits/payment-signal.ts";

/** What a webhook is to subscribe to: all that changes the ledger, and what tells the brake on card testing of declines. */
export const webhookEventTypes: readonly string[] = [...new Set([...eventTypes, ...signalTypes])];

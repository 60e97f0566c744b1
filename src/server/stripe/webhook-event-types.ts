import { eventTypes } from "../../core/ledger/read-event.ts";
import { signalTypes } from "../limits/payment-signal.ts";
import { DEBIT_FAILED } from "../notices/tell-failures.ts";

/**
 * What a webhook is to subscribe to: all that changes the ledger, what tells the brake on card testing of declines, and
 * what givers are told of.
 */
export const webhookEventTypes: readonly string[] = [...new Set([...eventTypes, ...signalTypes, DEBIT_FAILED])];

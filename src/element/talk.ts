import type { ReactiveControllerHost } from "lit";
import type { CheckoutClient } from "../client/checkout-client.ts";
import type { Reader } from "../core/reader.ts";
import type { ReaderStore } from "../storage/reader-store.ts";
import type { CheckoutController } from "./conversation/checkout-controller.ts";
import type { Conversation } from "./conversation/conversation.ts";
import type { AppealServices } from "./services.ts";

/** The conversation as one appeal has taken it up: with its store, its endpoint and its checkout. */
export interface Talk extends Pick<Conversation, "parseAmount" | "prepare" | "resolveConfig" | "views"> {
  readonly store: ReaderStore;
  readonly client: CheckoutClient;
  readonly checkout: CheckoutController;
  readonly unsubscribe: () => void;
}

export async function takeUpTalk(
  host: ReactiveControllerHost,
  { loadConversation }: AppealServices,
  endpoint: string,
  onReader: (reader: Reader) => void,
): Promise<Talk> {
  const { CheckoutController, connect, openStore, parseAmount, prepare, resolveConfig, views } = await loadConversation();
  const store = await openStore();
  return {
    parseAmount,
    prepare,
    resolveConfig,
    views,
    store,
    client: connect(endpoint),
    checkout: new CheckoutController(host),
    unsubscribe: store.subscribe(onReader),
  };
}

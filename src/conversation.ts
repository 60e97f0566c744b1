/** What the element loads once the appeal is visible. */
import { httpCheckoutClient } from "./client/http-checkout-client.ts";
import { parseConfig } from "./core/campaign/config.ts";
import type { AppealHost } from "./element/appeal-host.ts";
import { Conversation } from "./element/conversation/conversation.ts";
import type { TalkMessages } from "./element/messages/messages.ts";
import { openReaderStore } from "./storage/open-reader-store.ts";
import type { ReaderStore } from "./storage/reader-store.ts";

export { parseConfig };

/** The same store for every appeal on the page. */
let store: Promise<ReaderStore> | undefined;

export async function beginConversation(host: AppealHost, messages: TalkMessages): Promise<Conversation> {
  store ??= openReaderStore();
  return new Conversation(host, {
    messages,
    store: await store,
    connect: (endpoint) => httpCheckoutClient({ endpoint }),
  });
}

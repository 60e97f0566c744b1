/** What the element loads once the appeal is visible. */
import { httpCheckoutClient } from "./client/http-checkout-client.ts";
import { conversationParts, type Conversation } from "./element/conversation/conversation.ts";
import { openReaderStore } from "./storage/open-reader-store.ts";
import type { ReaderStore } from "./storage/reader-store.ts";

let store: Promise<ReaderStore> | undefined;

export const conversation: Conversation = {
  ...conversationParts,
  openStore: () => (store ??= openReaderStore()),
  connect: (endpoint) => httpCheckoutClient({ endpoint }),
};

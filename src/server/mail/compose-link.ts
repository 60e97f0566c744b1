import { createHash, randomBytes } from "node:crypto";
import type { Config } from "../../core/campaign/config.ts";
import type { ManageData } from "../manage/link-data.ts";
import { readLinkTask, type LinkTask } from "../manage/post-link.ts";
import { chooseLanguage } from "../pages/choose-language.ts";
import { createPageSpeech } from "../pages/page-speech.ts";
import type { LedgerStore } from "../store/ledger-store.ts";
import { asciiLowerCase } from "../stripe/supporters/ascii-lower-case.ts";
import type { SupporterGateway } from "../stripe/supporters/supporter-gateway.ts";
import type { LoadEndpointWords } from "../words/words.ts";
import type { Compose } from "./compose.ts";

export interface ComposeLinkOptions {
  /** As it is now. */
  readonly config: () => Config;
  readonly store: Pick<LedgerStore, "links" | "givenBy" | "customersOf">;
  readonly supporters: Pick<SupporterGateway, "find" | "addressOf">;
  readonly hashAddress: (address: string) => string;
  readonly loadEndpointWords: LoadEndpointWords;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** How long a link opens something, in seconds. */
const LINK_SECONDS = 900;
/** So many links are made for one person within this time, in seconds: who asks again and again fills nobody's mailbox. */
const LINKS_AT_MOST = 3;
const LINKS_SECONDS = 3600;
/** Nobody waits for it any longer, in seconds. */
const STALE_SECONDS = 3600;

/**
 * A link that opens a reader's gifts, or makes a device known. Only here it is looked up whether somebody gave with the
 * address that was typed; and the mail goes to the address that they gave with, as it stands there.
 */
export function createComposeLink(options: ComposeLinkOptions): Compose {
  const { config, store, hashAddress, loadEndpointWords, now } = options;
  const find = createFindSupporter(options);
  return async (task) => {
    const at = Math.floor(now() / 1000);
    if (at > task.dueAt + STALE_SECONDS) return undefined;
    const asked = readLinkTask(task);
    const person = hashAddress(asked.email);
    const found = await find(asked.email, person);
    if (found === undefined) return undefined;
    const text = randomBytes(32).toString("base64url");
    const locale = chooseLanguage(asked.locale, null);
    const data: ManageData = {
      customers: found.customers,
      locale,
      ...(asked.returnUrl === undefined ? {} : { returnUrl: asked.returnUrl }),
    };
    const made = await store.links.make(
      { hash: hashLink(text), purpose: asked.purpose, person, data, mail: task.id, expiresAt: at + LINK_SECONDS },
      { atMost: LINKS_AT_MOST, since: at + LINK_SECONDS - LINKS_SECONDS },
    );
    if (!made) return undefined;
    const words = await loadEndpointWords(locale);
    const speech = createPageSpeech(words, locale, config(), words.thisPublication);
    const { mail } = words[asked.purpose];
    return {
      to: found.email,
      locale,
      dir: words.dir,
      subject: speech.say(mail.subject),
      body: [speech.say(mail.text), { label: mail.button, url: linkUrl(asked, text, locale) }, mail.expires],
      footer: [speech.say(mail.footer)],
    };
  };
}

/** What is kept of the text in a link. */
export function hashLink(text: string): string {
  return createHash("sha256").update(text).digest("base64url");
}

function linkUrl({ endpoint }: LinkTask, link: string, locale: string): string {
  return `${endpoint}/manage?${new URLSearchParams({ link, locale })}`;
}

type Found = { readonly email: string; readonly customers: readonly string[] };

/** Who gave with an address: a customer of Stripe's, or one of whom only the ledger knows, by the hash of theirs. */
function createFindSupporter({ store, supporters }: ComposeLinkOptions) {
  return async (typed: string, person: string): Promise<Found | undefined> => {
    const { customers, email } = await supporters.find(typed, await store.customersOf(person));
    if (email !== undefined) return { email, customers };
    const [newest] = await store.givenBy(person, []);
    const onFile = newest === undefined ? undefined : await supporters.addressOf(newest.key);
    // The hash takes no notice of any cases; an address does, but for those of ASCII.
    const isTheirs = onFile !== undefined && asciiLowerCase(onFile.trim()) === asciiLowerCase(typed.trim());
    return isTheirs ? { email: onFile, customers } : undefined;
  };
}

import { pickLocale, type Locale } from "../../core/locale.ts";
import type { Messages } from "./messages.ts";

/** One language, loaded alone. */
const loaders: Record<Locale, () => Promise<{ messages: Messages }>> = {
  en: () => import("./en.ts"),
  ar: () => import("./ar.ts"),
  de: () => import("./de.ts"),
  es: () => import("./es.ts"),
  fr: () => import("./fr.ts"),
  ja: () => import("./ja.ts"),
  sv: () => import("./sv.ts"),
};

export async function loadMessages(tag: string): Promise<Messages> {
  return (await loaders[pickLocale(tag)]()).messages;
}

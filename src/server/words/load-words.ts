import { pickLocale, type Locale } from "../../core/locale.ts";
import type { EndpointWords } from "./words.ts";

/** One language, loaded alone. */
const loaders: Readonly<Partial<Record<Locale, () => Promise<{ words: EndpointWords }>>>> = {
  en: () => import("./en.ts"),
};
const english = () => import("./en.ts");

export async function loadEndpointWords(tag: string): Promise<EndpointWords> {
  const load = loaders[pickLocale(tag)] ?? english;
  return (await load()).words;
}

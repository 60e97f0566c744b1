/** The desk's languages; English is what everybody else gets. */
export const deskLanguages = ["en", "de", "es", "fr", "it", "nl", "pt"] as const;
export type DeskLanguage = (typeof deskLanguages)[number];

/**
 * The first language of theirs that the desk speaks, with the region in which they write amounts and dates.
 *
 * @param wanted as the browser says them, the dearest first: `["de-AT", "en"]`
 */
export function chooseLanguage(wanted: readonly string[]): {
  readonly language: DeskLanguage;
  readonly locale: string;
} {
  for (const locale of wanted) {
    const [code] = locale.toLowerCase().split("-");
    const language = deskLanguages.find((each) => each === code);
    if (language !== undefined) return { language, locale };
  }
  return { language: "en", locale: "en" };
}

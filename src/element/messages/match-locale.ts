/** The language of `tag` (BCP 47) among those offered, else English, which always is. */
export function matchLocale<Offered extends string>(tag: string, offered: readonly Offered[]): Offered | "en" {
  const [language] = tag.toLowerCase().split("-");
  return offered.find((each) => each === language) ?? "en";
}

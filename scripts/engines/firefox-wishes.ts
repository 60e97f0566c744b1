interface Preference {
  readonly name: string;
  readonly values: Readonly<Record<string, number>>;
}

/** What each media feature is made of in Firefox. */
const preferences: Readonly<Record<string, Preference>> = {
  "forced-colors": { name: "browser.display.document_color_use", values: { active: 2 } },
  "prefers-color-scheme": { name: "layout.css.prefers-color-scheme.content-override", values: { dark: 0, light: 1 } },
  "prefers-reduced-motion": { name: "ui.prefersReducedMotion", values: { reduce: 1 } },
};

/** The script that sets what the reader would in Firefox's settings, and takes back what is not wished for. */
export function firefoxWishes(wishes: Readonly<Record<string, string>>): string {
  const unknown = Object.entries(wishes).filter(([feature, value]) => !(value in (preferences[feature]?.values ?? {})));
  if (unknown.length > 0) throw new Error(`Firefox has no preference for ${JSON.stringify(unknown)}`);
  return Object.entries(preferences)
    .map(([feature, { name, values }]) => {
      const value = values[wishes[feature] ?? ""];
      return value === undefined
        ? `Services.prefs.clearUserPref("${name}");`
        : `Services.prefs.setIntPref("${name}", ${value});`;
    })
    .join(" ");
}

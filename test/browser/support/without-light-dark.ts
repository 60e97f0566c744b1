/** Lets an appeal come as to a browser that does not know `light-dark()`. What it is given then must not have any. */
export async function withoutLightDark<Result>(come: () => Promise<Result>): Promise<Result> {
  const { supports } = CSS;
  CSS.supports = (...asked: readonly string[]) =>
    !asked.join(" ").includes("light-dark(") && Reflect.apply(supports, CSS, asked) === true;
  try {
    return await come();
  } finally {
    CSS.supports = supports;
  }
}

/** Every rule that a shadow root wears. */
export function cssOf({ adoptedStyleSheets }: ShadowRoot): string {
  return adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText)).join("\n");
}

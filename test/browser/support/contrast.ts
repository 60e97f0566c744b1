/**
 * Text that stands out too little from what is behind it, by WCAG's own formula. A second opinion beside
 * axe-core, which leaves open what lies under a transparent control, such as our radios.
 */
export function colorProblems({ root }: { readonly root: ShadowRoot }, least = 4.5): string[] {
  const problems: string[] = [];
  for (const element of root.querySelectorAll<HTMLElement>("*")) {
    const own = [...element.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim() !== "",
    );
    if (!own || !element.checkVisibility() || element.closest("[aria-disabled=true]") !== null) continue;
    const behind = backgroundOf(element);
    const ratio = contrast(over(rgba(getComputedStyle(element).color), behind), behind);
    if (ratio < least)
      problems.push(`${element.localName} "${element.textContent.trim().slice(0, 30)}": ${ratio.toFixed(2)}`);
  }
  return problems;
}

/** Of two CSS colours, one on the other, both of them opaque. */
export function contrastOf(one: string, other: string): number {
  return contrast(rgba(one), rgba(other));
}

type Color = readonly [red: number, green: number, blue: number, alpha: number];

function backgroundOf(element: Element): Color {
  const own = rgba(getComputedStyle(element).backgroundColor);
  if (own[3] === 1) return own;
  const { parentElement, parentNode } = element;
  const parent = parentElement ?? (parentNode instanceof ShadowRoot ? parentNode.host : undefined);
  return parent === undefined ? rgba(canvas()) : over(own, backgroundOf(parent));
}

/** What a page without a background stands on, in its own colour scheme. */
function canvas(): string {
  const probe = Object.assign(document.createElement("i"), { hidden: true });
  probe.style.backgroundColor = "Canvas";
  document.body.append(probe);
  const { backgroundColor } = getComputedStyle(probe);
  probe.remove();
  return backgroundColor;
}

const pixel = Object.assign(document.createElement("canvas"), { width: 1, height: 1 }).getContext("2d", {
  willReadFrequently: true,
});

/** Any CSS colour, as the browser itself paints it. */
function rgba(color: string): Color {
  if (pixel === null) throw new Error("no canvas");
  pixel.clearRect(0, 0, 1, 1);
  pixel.fillStyle = color;
  pixel.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = pixel.getImageData(0, 0, 1, 1).data;
  return [red, green, blue, alpha / 255];
}

function over([red, green, blue, alpha]: Color, behind: Color): Color {
  const mix = (top: number, bottom: number) => top * alpha + bottom * (1 - alpha);
  return [mix(red, behind[0]), mix(green, behind[1]), mix(blue, behind[2]), 1];
}

/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(a: Color, b: Color): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

function luminance([red, green, blue]: Color): number {
  const linear = (value: number) =>
    value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4;
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

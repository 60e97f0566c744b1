import { textOf } from "./roles.ts";

interface Words {
  readonly element: Element;
  readonly text: string;
  readonly rects: readonly DOMRect[];
}

/** What of the words can't be read where they stand: cut off, run out of their box, or under something else. */
export function losses(root: ShadowRoot): string[] {
  const all = wordsIn(root);
  return [
    ...sideways(root),
    ...greed(root),
    ...shortDays(root),
    ...all.flatMap((words) => escapes(words, root)),
    ...overlaps(all),
    ...covered(all, root),
  ];
}

function wordsIn(root: ShadowRoot): Words[] {
  const found: Words[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const element = node.parentElement;
    if (element === null || element.closest(".voice, script, option") !== null || !element.checkVisibility()) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const rects = [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0).map(inked);
    const text = textOf(element).slice(0, 30);
    if (rects.length > 0 && node.textContent?.trim() !== "") found.push({ element, text, rects });
  }
  return found;
}

/** Where the letters are: what a font keeps free above and below them may overlap, and differs from font to font. */
function inked({ x, y, width, height }: DOMRect): DOMRect {
  return new DOMRect(x, y + height * 0.2, width, height * 0.6);
}

/** A day that is wider than its field: browsers cut it off, and nothing scrolls. */
function shortDays(root: ShadowRoot): string[] {
  return [...root.querySelectorAll<HTMLInputElement>("input[type=date]")].flatMap((field) => {
    const { offsetWidth, style } = field;
    style.inlineSize = "max-content";
    const needed = field.offsetWidth;
    style.inlineSize = "";
    return needed > offsetWidth + 1 ? [`a day needs ${needed} px and has ${offsetWidth}`] : [];
  });
}

/** A bar leaves some of the page in sight, more of it in a low window. */
function greed(root: ShadowRoot): string[] {
  const { top = 0, bottom = 0 } = root.querySelector(".bar")?.getBoundingClientRect() ?? {};
  const share = (bottom - top) / innerHeight;
  return share > (innerHeight > 480 ? 0.71 : 0.51) ? [`the bar takes ${Math.round(share * 100)} % of the window`] : [];
}

/** Nobody should have to scroll in two directions. */
function sideways(root: ShadowRoot): string[] {
  const scrollers = [document.documentElement, ...root.querySelectorAll<HTMLElement>(".bar, dialog, section, input")];
  return scrollers
    .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
    .map(({ localName, scrollWidth, clientWidth }) => `${localName} scrolls sideways: ${scrollWidth} > ${clientWidth}`);
}

/** Words that leave the box they belong to. */
function escapes({ element, text, rects }: Words, root: ShadowRoot): string[] {
  const box = element.closest("button, .option, .bar, dialog, section") ?? root.host;
  const own = box.getBoundingClientRect();
  return rects.some(({ left, right }) => left < own.left - 1 || right > own.right + 1) ||
    (box.matches("button, .option") && rects.some(({ top, bottom }) => top < own.top - 1 || bottom > own.bottom + 1))
    ? [`“${text}” runs out of its ${box.localName}`]
    : [];
}

function overlaps(all: readonly Words[]): string[] {
  return all.flatMap((one, index) =>
    all
      .slice(index + 1)
      .filter((other) => one.rects.some((a) => other.rects.some((b) => meet(a, b))))
      .map((other) => `“${one.text}” and “${other.text}” overlap`),
  );
}

/** Words behind a button that stays in sight, when nothing is scrolled yet. */
function covered(all: readonly Words[], root: ShadowRoot): string[] {
  const buttons = [...root.querySelectorAll(".close")].map((each) => each.getBoundingClientRect());
  return all
    .filter(
      ({ element, rects }) => element.closest(".close") === null && rects.some((a) => buttons.some((b) => meet(a, b))),
    )
    .map(({ text }) => `“${text}” is behind a button`);
}

function meet(a: DOMRect, b: DOMRect): boolean {
  const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return across > 1 && down > 1;
}

import { options } from "../../core/options.ts";

/** What does something of its own when it, or anything in it, is pressed. */
const pressable = "a[href], button, label, summary, [role=button], [role=link], [onclick]:not(body)";
/** What a press has a meaning for by itself, which must go on having it. */
const native = "a, input, label, select, textarea";
/** The page around may close by one, and keep the focus within by the other. */
const shared = new Set(["Escape", "Tab"]);

const kept = new WeakSet<ShadowRoot>();

/**
 * What a reader presses and writes in an appeal is meant for it alone. A page sees every key as pressed on the element,
 * not in a field, and takes an amount for its own shortcuts; and whoever puts an appeal into a card or a link would have
 * the reader led away by their choice.
 */
export function keepPresses(root: ShadowRoot): void {
  if (kept.has(root)) return;
  kept.add(root);
  const active = options({ passive: false });
  for (const type of ["keydown", "keypress", "keyup"] as const)
    root.addEventListener(
      type,
      (event) => {
        const { key, ctrlKey, metaKey, altKey } = event as KeyboardEvent;
        if (!shared.has(key) && !ctrlKey && !metaKey && !altKey) event.stopPropagation();
      },
      active,
    );
  for (const type of ["pointerdown", "mousedown", "mouseup", "click"])
    root.addEventListener(
      type,
      (event) => {
        if (!isInPressable(event, root.host)) return;
        event.stopPropagation();
        const { target } = event;
        if (type === "click" && target instanceof Element && target.closest(native) === null) event.preventDefault();
      },
      active,
    );
}

/** Scripts that make a card of something show so by the pointer, which what is in it inherits. */
function isInPressable(event: Event, host: Element): boolean {
  const path = event.composedPath();
  const around = path.slice(path.indexOf(host) + 1);
  return (
    around.some((each) => each instanceof Element && each.matches(pressable)) ||
    getComputedStyle(host).cursor === "pointer"
  );
}

/** Layouts that take a new sibling for what it is: one more block below. */
const flow = /^(block|flow-root|list-item)$/;
/** Where frameworks put what they take over once their script has run. */
const roots = "#__next, #__nuxt, #___gatsby, #root, #app, [data-reactroot]";
/** What React and Vue write onto the nodes that they have taken over. */
const takenOver = /^(__reactFiber|__reactInternal|_vnode)/;

/**
 * Puts the appeal to the end of a target, else after the story; into the story's end where it floats, or stands in a
 * row, a grid or a table that a new sibling would upset. Not before a framework has taken over what the server sent:
 * it would find what is not its own.
 */
export async function placeAppeal(spot: Element, isTarget: boolean): Promise<Element> {
  await whenTakenOver(spot);
  const appeal = document.createElement("support-appeal");
  if (isTarget || isUpset(spot)) spot.append(appeal);
  else spot.after(appeal);
  return appeal;
}

function isUpset(story: Element): boolean {
  const { display, float, position } = getComputedStyle(story);
  const isOut = /inline|table|left|right|abs|fix/.test(`${display} ${float} ${position}`);
  return isOut || !flow.test(getComputedStyle(story.parentElement ?? story).display);
}

async function whenTakenOver(spot: Element): Promise<void> {
  const root = spot.closest(roots) ?? document.querySelector("script[src*='/_next/']");
  if (root === null) return;
  const isTaken = () => [spot, root].some((node) => Object.keys(node).some((key) => takenOver.test(key)));
  // A page that only looks like one is waited for until three seconds after its load; else a moment, for its rest.
  for (let rounds = 0; rounds < 60 && !isTaken(); rounds += Number(document.readyState === "complete")) await pause();
  await pause();
}

function pause(): Promise<unknown> {
  return new Promise((next) => setTimeout(next, 50));
}

/** Layouts that take a new sibling for what it is: one more block below. */
const flow = /^(block|flow-root|list-item)$/;

/**
 * Puts the appeal to the end of a target, else after the story; into the story's end where it floats, or stands in a
 * row, a grid or a table that a new sibling would upset.
 */
export function placeAppeal(spot: Element, isTarget: boolean): Element {
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

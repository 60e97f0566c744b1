/**
 * Where the tag's appeal goes: where a publisher placed `<support-appeal>` by hand, else `data-target`, else after
 * the article; inside the article's end where it stands in a grid or a row that a new sibling would upset.
 */
export function placeAppeal(script: HTMLScriptElement): readonly Element[] {
  const placed = document.querySelectorAll("support-appeal");
  if (placed.length > 0) return [...placed];
  const appeal = document.createElement("support-appeal");
  const target = script.getAttribute("data-target");
  const article = document.querySelector("article") ?? document.querySelector("main");
  // One tag in a template may serve pages without the target: they have no appeal.
  if (target !== null) document.querySelector(target)?.append(appeal);
  else if (article === null) document.body.append(appeal);
  else if (/grid|flex/.test(getComputedStyle(article.parentElement ?? article).display)) article.append(appeal);
  else article.after(appeal);
  return [appeal];
}

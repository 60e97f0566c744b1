/** Escape, where it means Back and closes nothing around; in the middle of a word it only ends the composing of it. */
export function onEscape(goBack: () => void): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.key !== "Escape" || event.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    goBack();
  };
}

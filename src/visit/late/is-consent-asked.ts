/** IAB TCF v2: what consent dialogs offer to ask. */
type ConsentApi = (command: string, version: number, callback: (answer: { displayStatus?: string }) => void) => void;
const CONSENT_API = "__tcfapi";

/** Well-known consent dialogs that say nothing of themselves. */
const known =
  "#onetrust-banner-sdk, #CybotCookiebotDialog, #usercentrics-root, #didomi-host, .fc-consent-root, .cc-window";

/** Whether the page has a dialog of its own before the reader: one at a time. */
export function isConsentAsked(): boolean {
  let isShown = false;
  try {
    // Answers at once, as the standard has it for `ping`.
    const ask = (window as { readonly [CONSENT_API]?: ConsentApi })[CONSENT_API];
    ask?.("ping", 2, ({ displayStatus }) => (isShown = displayStatus === "visible"));
  } catch {
    // Theirs, and broken: the looks of the page have to do.
  }
  const dialogs = document.querySelectorAll(`dialog[open], [role=dialog], [role=alertdialog], ${known}`);
  return isShown || [...dialogs].some(isVisible);
}

function isVisible(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0 && getComputedStyle(element).visibility === "visible";
}

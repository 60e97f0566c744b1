import type { SupportAppeal } from "support-appeal";

/** What each of the apps takes from its address, and where it writes down what it has heard. */
const asked = new URLSearchParams(location.search);

export const endpoint = asked.get("endpoint");
export const locale = asked.get("locale");
export const placement = asked.get("placement") as SupportAppeal["placement"];

export function say(what: string): void {
  document.querySelector("#heard")?.append(`${what}; `);
}

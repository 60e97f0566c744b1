import { returnParameters, withoutReturnParameters } from "../../core/checkout/return-parameters.ts";

/** How the reader came to this page: from Stripe's page, from the endpoint's, which knows that they give, or neither. */
export type Arrival =
  | { readonly from: "elsewhere" }
  | { readonly from: "cancelled" }
  /** With the checkout of the gift, where it goes on. */
  | { readonly from: "recognised"; readonly token: string; readonly sessionId?: string | undefined }
  | { readonly from: "checkout"; readonly sessionId: string };

let arrival: Arrival | undefined;

/**
 * How the reader came to this page, told once per page: the return parameters are taken off the
 * address bar at once, so that neither a bookmark nor a shared link carries them.
 */
export function takeArrival(): Arrival {
  arrival ??= readArrival();
  const taken = arrival;
  arrival = { from: "elsewhere" };
  return taken;
}

/** The appeal that took it has left the page before it could answer: the next one may. */
export function giveBackArrival(taken: Arrival): void {
  arrival = taken;
}

function readArrival(): Arrival {
  const address = new URL(location.href);
  const sessionId = address.searchParams.get(returnParameters.session);
  const cancelled = address.searchParams.has(returnParameters.cancelled);
  const token = address.searchParams.get(returnParameters.supporter);
  if (sessionId === null && token === null && !cancelled) return { from: "elsewhere" };
  history.replaceState(history.state, "", location.pathname + withoutReturnParameters(location.search) + location.hash);
  const session = sessionId !== null && isSessionId(sessionId) ? { sessionId } : undefined;
  if (token !== null) return { from: "recognised", token, ...session };
  if (session !== undefined) return { from: "checkout", ...session };
  return cancelled ? { from: "cancelled" } : { from: "elsewhere" };
}

/** As Stripe makes them; anything else in a link is nobody's checkout. */
function isSessionId(text: string): boolean {
  return /^cs_\w{1,255}$/.test(text);
}

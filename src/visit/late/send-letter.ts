import { withoutReturnParameters } from "../../core/checkout/return-parameters.ts";
import { EndpointError, endpointErrorCode } from "../../core/checkout/endpoint-error.ts";
import { EMAIL_MAX_LENGTH, emailPattern } from "../../core/email-pattern.ts";
import type { CheckoutClient } from "../../client/checkout-client.ts";
import type { Letter, LetterProblem, Snoozed } from "../state.ts";
import type { Wishes } from "../wishes.ts";
import type { LateInside } from "./late-visit.ts";
import { reminderHere } from "./reminder-here.ts";

/** Opens the form for an address below what was said back, or closes it. */
export function openLetter({ visit }: LateInside, isOpen: boolean): void {
  const { state } = visit;
  if (state.kind !== "snoozed" || state.letter?.step === "sending") return;
  void visit.become({ ...state, letter: isOpen ? { step: "writing" } : undefined });
}

/**
 * Hands the address over. A reminder takes along what the reader agreed to, word for word; a gift to be recognised, the
 * page to come back to. Of a preview nothing leaves the page.
 */
export async function sendLetter(
  { visit, connect }: LateInside,
  { email, consent }: { readonly email: string; readonly consent: string },
): Promise<void> {
  const { state } = visit;
  if (state.kind !== "snoozed" || state.letter?.step !== "writing") return;
  const become = (letter: Letter) => {
    if (visit.state.kind === "snoozed") void visit.become({ ...visit.state, letter });
  };
  if (email.length > EMAIL_MAX_LENGTH || !emailPattern.test(email))
    return become({ step: "writing", problem: "address" });
  become({ step: "sending" });
  const wishes = visit.wishes();
  try {
    if (state.asking.isPreview !== true) await send(connect(wishes.endpoint ?? ""), state, wishes, { email, consent });
    become({ step: "sent" });
  } catch (error) {
    const code = endpointErrorCode(error);
    become({ step: "writing", problem: problemOf(error) });
    visit.emit("appeal-error", code === undefined ? { code: "unexpected", error } : { code });
  }
}

function send(
  client: CheckoutClient,
  snoozed: Snoozed,
  wishes: Wishes,
  { email, consent }: { readonly email: string; readonly consent: string },
): Promise<void> {
  const reminder = reminderHere(snoozed, wishes);
  if (snoozed.option !== "already-give") return client.remind({ email, consent, ...reminder });
  const { locale = "en" } = reminder;
  return client.askForLink({ email, purpose: "recognise", returnUrl: ownAddress(), locale });
}

/** This page, without what brought the reader back to it. */
function ownAddress(): string {
  return location.origin + location.pathname + withoutReturnParameters(location.search) + location.hash;
}

function problemOf(error: unknown): LetterProblem {
  const code = endpointErrorCode(error);
  if (code === "refused" && error instanceof EndpointError && error.field === "email") return "address";
  return code === "offline" || code === "refused" ? code : "busy";
}

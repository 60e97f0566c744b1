import type { AppealState, NewsletterState } from "../../visit/state.ts";
import type { ReaderMemory } from "../../core/reader/reader-memory.ts";
import type { LateContext } from "../view-context.ts";
import { letterText } from "./letter-view.ts";
import { amountProblem } from "./amount-problem.ts";
import { outcomeWords } from "./outcome-view.ts";
import { snoozedText } from "./snooze-view.ts";

/** What a screen reader says of a state. The line before Continue speaks for itself. */
export function spoken(state: AppealState, context: LateContext): string {
  const { late } = context;
  if (state.kind === "silent") return "";
  if (state.kind === "snoozed") return letterText(state, context) || snoozedText(state, context);
  if (state.kind === "checking" || state.kind === "unconfirmed") return late[state.kind];
  if (state.kind === "thanks" && state.newsletter !== undefined) return newsletterWords(state.newsletter, late);
  if (state.kind !== "asking") return outcomeWords(state, context).join(". ");
  const { problem, notice, step, newsletter } = state;
  if (step === "choosing-later" && newsletter !== undefined) return newsletterWords(newsletter, late);
  if (step === "continuing") return late.continuing;
  if (step === "explaining" && state.remembered !== undefined && isEmptied(state.remembered)) return late.forgotten;
  if (problem !== undefined && problem !== "unreachable") return late.checkoutProblem[problem];
  return amountProblem(state, context) ?? (notice === undefined ? "" : late[notice]);
}

/** Nothing while it is on its way, so that a second answer like the first is heard as well. */
function newsletterWords(state: NewsletterState, { newsletterDone, newsletterRefused }: LateContext["late"]): string {
  return { sending: "", done: newsletterDone, refused: newsletterRefused }[state];
}

/** What was there a moment ago has gone; a device that never remembered anything has nothing to tell. */
function isEmptied({ campaigns, seed, snoozedUntil, restUntil, supporter }: ReaderMemory): boolean {
  return Object.keys(campaigns).length === 0 && (seed ?? snoozedUntil ?? restUntil ?? supporter) === undefined;
}

import { pickLocale } from "../../core/locale.ts";
import { reword } from "../../core/campaign/reword.ts";
import type { LateMessages } from "../messages/messages.ts";
import type { LateContext } from "../view-context.ts";

const reworded = new WeakMap<object, LateMessages>();

/** The same context, with what the publisher says in other words. */
export function inOwnWords(context: LateContext): LateContext {
  const own = context.config.messages?.[pickLocale(context.speech.locale)];
  if (own === undefined) return context;
  const late = reworded.get(own) ?? reword(context.late, own);
  reworded.set(own, late);
  return { ...context, late };
}

/** A view that draws in the publisher's own words. */
export function worded<Of, Drawn>(view: (of: Of, context: LateContext) => Drawn): typeof view {
  return (of, context) => view(of, inOwnWords(context));
}

import { usableLocale } from "../../core/usable-locale.ts";
import type { NewsletterState } from "../state.ts";
import type { LateInside } from "./late-visit.ts";

/** Hands the reader's address to the newsletter; what they agreed to goes along, word for word. */
export async function subscribe({ visit, connect }: LateInside, email: string): Promise<void> {
  const { newsletter } = visit.config ?? {};
  if (newsletter === undefined) return;
  const become = (next: NewsletterState) => {
    const { state } = visit;
    if (state.kind === "asking" || state.kind === "thanks") void visit.become({ ...state, newsletter: next });
  };
  become("sending");
  try {
    await connect(visit.wishes().endpoint ?? "").subscribe({
      email,
      newsletter: newsletter.id,
      consent: newsletter.consent,
      locale: usableLocale(visit.wishes().language),
    });
    become("done");
  } catch {
    // Told where the reader stands; nothing was stored, and nothing else hangs on it.
    become("refused");
  }
}

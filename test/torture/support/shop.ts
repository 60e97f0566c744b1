import { randomUUID } from "node:crypto";
import { PAGE_ORIGIN } from "./environment.ts";

export interface Wish {
  readonly attemptId?: string;
  /** Minor units. */
  readonly amount?: number;
  readonly interval?: "once" | "month" | "year";
  readonly currency?: string;
}

export interface Ordered {
  readonly status: number;
  readonly tookMs: number;
  readonly id: string | undefined;
  readonly url: string | undefined;
  readonly retryAfter: string | null;
}

/** How long the widget waits, in milliseconds. */
const PATIENCE_MS = 20_000;

/** `POST /checkout` as a reader's page sends it; status 0 where nothing came back. */
export async function order(url: string, wish: Wish, headers: Readonly<Record<string, string>> = {}): Promise<Ordered> {
  const sent = performance.now();
  const { attemptId = randomUUID(), amount = 1500, interval = "once", currency = "usd" } = wish;
  try {
    const answer = await fetch(`${url}/checkout`, {
      method: "POST",
      headers: { "content-type": "application/json", origin: PAGE_ORIGIN, ...headers },
      body: JSON.stringify({ interval, amount, currency, returnUrl: `${PAGE_ORIGIN}/article`, attemptId }),
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    const body = (await answer.json()) as { readonly id?: string; readonly url?: string };
    return {
      status: answer.status,
      tookMs: performance.now() - sent,
      id: body.id,
      url: body.url,
      retryAfter: answer.headers.get("retry-after"),
    };
  } catch {
    return { status: 0, tookMs: performance.now() - sent, id: undefined, url: undefined, retryAfter: null };
  }
}

/** Presses again, with the same attempt, until there is a session; every answer on the way. */
export async function orderUntilMade(url: string, wish: Wish, tries: number, pauseMs: number): Promise<Ordered[]> {
  const attemptId = wish.attemptId ?? randomUUID();
  const answers: Ordered[] = [];
  for (let press = 0; press < tries; press++) {
    const answer = await order(url, { ...wish, attemptId });
    answers.push(answer);
    if (answer.status === 200) break;
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
  }
  return answers;
}

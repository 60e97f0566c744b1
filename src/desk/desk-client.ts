import type { CheckoutSum, FeeOfferSum, RefusedSum } from "../core/desk/checkout-figures.ts";
import type { HeldBackCampaign } from "../core/desk/answer-asking.ts";
import type { GivenInMonth, SettledInMonth } from "../core/desk/answer-fees.ts";
import type { LearningAnswer } from "../core/desk/answer-learning.ts";
import type { DayOfMoney } from "../core/desk/answer-money.ts";
import type { Comparison, Counting, GiftsBegun, SectionSum, SeenSum } from "../core/desk/appeal-figures.ts";
import type { Suggestions } from "../core/desk/answer-choices.ts";
import { writeFilter, type DeskFilter } from "../core/desk/desk-filter.ts";
import type { AtRisk, ChosenAmount, CohortCell, RunningGifts } from "../core/desk/figures.ts";
import type { TodayFacts } from "../core/desk/today/answer-today.ts";
import type { Goal } from "../core/campaign/config-schema.ts";

/** Who is at the desk, and of which paper. */
export interface Session {
  readonly role: "admin" | "read";
  /** The endpoint is not set up yet: there is nothing else to be told. */
  readonly setup?: boolean;
  /** Whether the settings can be looked at here. */
  readonly settings?: boolean;
  /** As who sits there called themselves. */
  readonly name?: string;
  readonly publication?: string;
  /** The one offered where nothing else says. */
  readonly currency: string;
  /** Their ids: figures can be told by them. */
  readonly campaigns: readonly string[];
  readonly suggestions: Suggestions;
  readonly goals: readonly Goal[];
}

/** What is told of appeals, from which day on: undefined where nothing was counted. */
interface SinceWhen {
  readonly counting: Counting;
  readonly since?: string;
  /** The last day, where a period was asked for. */
  readonly until?: string;
}

/** What each card is drawn from. */
export interface Figures {
  readonly today: TodayFacts;
  readonly money: {
    readonly today: string;
    readonly rows: readonly DayOfMoney[];
    readonly settled: readonly SettledInMonth[];
  };
  readonly supporters: {
    readonly today: string;
    readonly running: readonly RunningGifts[];
    readonly cohorts: readonly CohortCell[];
  };
  readonly fees: {
    readonly today: string;
    readonly given: readonly GivenInMonth[];
    readonly settled: readonly SettledInMonth[];
  };
  readonly choices: { readonly chosen: readonly ChosenAmount[]; readonly fees: readonly FeeOfferSum[] };
  readonly checkouts: {
    readonly since?: string;
    readonly ends: readonly CheckoutSum[];
    readonly refused: readonly RefusedSum[];
  };
  readonly risk: { readonly livemode: boolean; readonly rows: readonly AtRisk[] };
  readonly appeals: SinceWhen & {
    readonly seen: readonly SeenSum[];
    readonly chosen?: { readonly since: string; readonly seen: readonly SeenSum[] };
    readonly begun: readonly GiftsBegun[];
  };
  readonly sections: SinceWhen & { readonly sections: readonly SectionSum[] };
  readonly asking: { readonly counting: Counting; readonly campaigns: readonly HeldBackCampaign[] };
  readonly learning: { readonly sample: number; readonly campaigns: readonly LearningAnswer[] };
  readonly variants: {
    readonly today: string;
    readonly counting: Counting;
    readonly learning: readonly string[];
    readonly changed: readonly string[];
    readonly comparisons: readonly Comparison[];
  };
}

/**
 * - `signed-out`: nobody has signed in, or the twelve hours are over
 * - `token`: the token is none of the desk's
 * - `name`: nobody can be called so
 * - `wait`: too many were tried
 * - `unreachable`: no answer, or one that can't be used; it may work in a while
 */
export class DeskError extends Error {
  override readonly name = "DeskError";
  readonly code: "signed-out" | "token" | "name" | "wait" | "unreachable";
  /** Seconds, of `wait`. */
  readonly retryAfter: number | undefined;

  constructor(code: DeskError["code"], retryAfter?: number) {
    super(code);
    this.code = code;
    this.retryAfter = retryAfter;
  }
}

/** Longer than the store may take for the largest of them. In milliseconds. */
const TIMEOUT_MS = 20_000;

/** What the desk asks of the endpoint that has served it. Everything rejects with a {@link DeskError}. */
export class DeskClient {
  readonly #asked = new Map<string, Promise<unknown>>();

  async session(): Promise<Session> {
    return (await this.#ask("session")) as Session;
  }

  /** @param name of who sits there, to stand beside what they change; empty where they keep it to themselves */
  async signIn(token: string, name: string): Promise<void> {
    await this.#ask(
      "session",
      { method: "POST", body: JSON.stringify({ token, name }) },
      { 401: "token", 400: "name" },
    );
  }

  async signOut(): Promise<void> {
    await this.#ask("session?end", { method: "POST" });
  }

  /** Asked once for all cards that are drawn from the same at the same time. */
  async figures<Card extends keyof Figures>(card: Card, filter: DeskFilter = {}): Promise<Figures[Card]> {
    const query = writeFilter(filter);
    const address = `figures/${card}${query === "" ? "" : `?${query}`}`;
    const asked = this.#asked.get(address) ?? this.#ask(address).finally(() => this.#asked.delete(address));
    this.#asked.set(address, asked);
    return (await asked) as Figures[Card];
  }

  /** @param refusals what a status says here that it does not say elsewhere */
  async #ask(
    path: string,
    init: RequestInit = {},
    refusals: Readonly<Record<number, DeskError["code"]>> = {},
  ): Promise<unknown> {
    const response = await fetch(path, {
      ...init,
      headers: { "content-type": "application/json" },
      signal: AbortSignal.timeout(TIMEOUT_MS),
    }).catch(() => {
      throw new DeskError("unreachable");
    });
    const refused = refusals[response.status] ?? (response.status === 401 ? "signed-out" : undefined);
    if (refused !== undefined) throw new DeskError(refused);
    if (response.status === 429) throw new DeskError("wait", Number(response.headers.get("retry-after") ?? 600));
    if (!response.ok) throw new DeskError("unreachable");
    return response.status === 204 ? undefined : await response.json();
  }
}

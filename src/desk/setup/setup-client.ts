import type {
  LookedAt,
  OpenedGift,
  SetupState,
  StepAnswer,
  TestGift,
  Verified,
} from "../../core/desk/setup-answers.ts";

/**
 * - `signed-out`: the twelve hours are over
 * - `wait`: too many tries
 * - `unreachable`: no answer, or one that can't be used; while it starts, too
 */
export class SetupError extends Error {
  override readonly name = "SetupError";
  readonly code: "signed-out" | "wait" | "unreachable";
  /** Of `wait`. */
  readonly seconds: number;

  constructor(code: SetupError["code"], seconds = 0) {
    super(code);
    this.code = code;
    this.seconds = seconds;
  }
}

/** Stripe is asked a dozen times, and deliveries are waited for. In milliseconds. */
const TIMEOUT_MS = 90_000;

/** What the setup asks of the endpoint. Everything rejects with a {@link SetupError}. */
export const setupClient = {
  state: async () => (await ask("setup")) as SetupState,
  takeKey: async (key: string) => (await ask("setup/key", { key })) as StepAnswer,
  takeWebhook: async (wish: { readonly url: string; readonly secret?: string; readonly evenSo?: boolean }) =>
    (await ask("setup/webhook", wish)) as StepAnswer,
  takeOrigins: async (origins: string) => (await ask("setup/origins", { origins })) as StepAnswer,
  verify: async () => (await ask("setup/verify", {})) as Verified,
  look: async (page: string) => (await ask("setup/look", { page })) as LookedAt,
  openGift: async () => (await ask("setup/gift", {})) as OpenedGift,
  gift: async () => (await ask("setup/gift")) as TestGift,
};

async function ask(path: string, body?: object): Promise<unknown> {
  const response = await fetch(path, {
    method: body === undefined ? "GET" : "POST",
    headers: { "content-type": "application/json" },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    signal: AbortSignal.timeout(TIMEOUT_MS),
  }).catch(() => {
    throw new SetupError("unreachable");
  });
  if (response.status === 401) throw new SetupError("signed-out");
  if (response.status === 429) throw new SetupError("wait", Number(response.headers.get("retry-after") ?? 600));
  if (!response.ok) throw new SetupError("unreachable");
  return await response.json().catch(() => {
    throw new SetupError("unreachable");
  });
}

import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";

export interface StubRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage["headers"];
  /** `line_items[0][price_data][currency]` and so on, as sent. */
  readonly parameters: ReadonlyMap<string, string>;
}

export interface StubAnswer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: unknown;
  /** Until it comes; for ever where Infinity. */
  readonly delayMs?: number;
  /** And until then. */
  readonly until?: Promise<void>;
}

export interface StripeStub {
  readonly url: string;
  readonly requests: StubRequest[];
  /** Says what comes back from now on; a session with an address of its own where undefined. */
  answer(respond: ((request: StubRequest) => StubAnswer | undefined) | undefined): void;
  close(): Promise<void>;
}

/** Answers what a test says, for what the sandbox can't be brought to do. */
export async function startStripeStub(): Promise<StripeStub> {
  const requests: StubRequest[] = [];
  let respond: ((request: StubRequest) => StubAnswer | undefined) | undefined;
  const server = createServer(async (incoming, outgoing) => {
    let text = "";
    for await (const chunk of incoming) text += String(chunk);
    const [path = "", query = ""] = (incoming.url ?? "").split("?");
    const parameters = new Map(new URLSearchParams(incoming.method === "GET" ? query : text));
    const request: StubRequest = { method: incoming.method ?? "", path, headers: incoming.headers, parameters };
    requests.push(request);
    const {
      status = 200,
      headers = {},
      body,
      delayMs = 0,
      until,
    } = respond?.(request) ?? { body: aStripeSession({ id: `cs_test_stub${requests.length}` }) };
    if (delayMs > 0) await new Promise((resolve) => delayMs < Infinity && setTimeout(resolve, delayMs));
    await until;
    outgoing.writeHead(status, { "content-type": "application/json", ...headers }).end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    answer: (next) => void (respond = next),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

export function aStripeSession(change: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  const id = typeof change["id"] === "string" ? change["id"] : "cs_test_stub";
  return {
    id,
    object: "checkout.session",
    url: `https://checkout.stripe.com/c/pay/${id}`,
    status: "open",
    payment_status: "unpaid",
    mode: "payment",
    amount_total: 500,
    currency: "usd",
    created: 1_790_000_000,
    metadata: { app: "support-appeal", interval: "once" },
    payment_intent: null,
    subscription: null,
    ...change,
  };
}

export function aStripeError(
  type: string,
  message: string,
  more: Readonly<Record<string, unknown>> = {},
): { error: Record<string, unknown> } {
  return { error: { type, message, ...more } };
}

export interface CheckoutAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Record<string, unknown>;
}

/** What a reader's page sends, and what comes back. */
export async function postCheckout(
  endpointUrl: string,
  change: Readonly<Record<string, unknown>> = {},
  headers: Readonly<Record<string, string>> = {},
): Promise<CheckoutAnswer> {
  const wish = {
    interval: "once",
    amount: 500,
    currency: "usd",
    returnUrl: "https://news.example/article/1",
    ...change,
  };
  const answer = await fetch(`${endpointUrl}/checkout`, {
    method: "POST",
    headers: { "content-type": "application/json", origin: "https://news.example", ...headers },
    body: JSON.stringify(wish),
  });
  return { status: answer.status, headers: answer.headers, body: (await answer.json()) as Record<string, unknown> };
}

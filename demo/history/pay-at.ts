import type { Sandbox } from "../../src/sandbox/index.ts";

/** What the sandbox's README says of each. */
export const testCards = {
  paid: "4242424242424242",
  declined: "4000000000009995",
  expires: "4000000000000341",
  disputed: "4000000000000259",
  bank: "000123456789",
} as const;

export interface Payer {
  readonly email: string;
  /** A card's number, or a bank account's. */
  readonly account: string;
}

/** Fills in the payment page and sends it. */
export async function payAt(sandbox: Sandbox, session: string, { email, account }: Payer): Promise<void> {
  const method =
    account === testCards.bank
      ? { method: "us_bank_account", accountNumber: account, routingNumber: "110000000", accountName: "A Reader" }
      : { method: "card", cardNumber: account, expiration: "12 / 40", cvc: "123", cardName: "A Reader" };
  const reply = await sandbox.answer({
    method: "POST",
    path: `/pay/${session}`,
    query: "",
    headers: { "content-type": "application/x-www-form-urlencoded" },
    body: new URLSearchParams({ email, ...method }).toString(),
  });
  const isDeclined = account === testCards.declined;
  if (reply?.status !== (isDeclined ? 200 : 303))
    throw new Error(`the payment page answered ${reply?.status ?? "nothing"} to ${account}`);
}

import { ADMIN_TOKEN } from "../support/environment.ts";
import type { Sums } from "./expected-ledger.ts";

/** Answer of `GET /ledger`. */
export interface Ledger {
  readonly money: Readonly<Record<string, Sums>>;
  readonly contributions: number;
  readonly activeSupporters: number;
  readonly onceSupporters: number;
}

export async function readLedger(url: string): Promise<Ledger> {
  const answer = await fetch(`${url}/ledger`, { headers: { authorization: `Bearer ${ADMIN_TOKEN}` } });
  if (answer.status !== 200) throw new Error(`GET /ledger answered ${answer.status}: ${await answer.text()}`);
  return (await answer.json()) as Ledger;
}

import { startSandbox, type Sandbox } from "../../../src/sandbox/index.ts";
import type { Arena } from "../arena.ts";

/** A sandbox on the clock of this machine, for orders that come through the endpoint. */
export async function aTill({ defer, seed }: Arena): Promise<Sandbox> {
  const sandbox = await startSandbox({ port: 0, seed });
  defer(() => sandbox.close());
  return sandbox;
}

/** Sessions that were made, by the attempt that they were made for. */
export function sessionsByAttempt({ store }: Sandbox): Map<string, { readonly id: string; readonly amount: number }[]> {
  const made = new Map<string, { readonly id: string; readonly amount: number }[]>();
  for (const { id, client_reference_id: attempt, amount_total: amount } of store.all("checkout.session")) {
    if (attempt === null) continue;
    made.set(attempt, [...(made.get(attempt) ?? []), { id, amount: amount ?? 0 }]);
  }
  return made;
}

import { expect } from "vitest";
import type { ManageWorld } from "./manage-world.ts";

const COUNT = 200;

export interface Addresses {
  /** Each has given, and gives. */
  readonly known: readonly string[];
  readonly unknown: readonly string[];
}

/** Two hundred who give each month, and two hundred of whom nobody has heard. */
export async function knownAndUnknown(world: ManageWorld): Promise<Addresses> {
  const id = await world.give();
  const { subscription } = await world.stripe<{ subscription: string }>(`checkout/sessions/${id}`);
  const sub = await world.stripe<{ customer: string }>(`subscriptions/${subscription}`);
  const customer = await world.stripe<object>(`customers/${sub.customer}`);
  const known = Array.from({ length: COUNT }, (_, index) => `known-${index}@reader.example`);
  const objects = known.flatMap((email, index) => [
    { ...customer, id: `cus_known${index}`, email },
    { ...sub, id: `sub_known${index}`, customer: `cus_known${index}` },
  ]);
  expect((await world.control("objects", { objects })).status).toBe(200);
  return { known, unknown: known.map((_, index) => `other-${index}@reader.example`) };
}

/** Asks with all of them, in no order: the answers must be the same to the letter, and take as long. Gives back that one. */
export async function answersAlike(
  { known, unknown }: Addresses,
  post: (email: string) => Promise<Response>,
): Promise<{ readonly status: number; readonly body: string }> {
  const all = [...known, ...unknown].map((email) => ({ email, key: Math.random() })).sort((a, b) => a.key - b.key);
  const seen = new Map<string, { readonly status: number; readonly body: string }>();
  const times: { email: string; ms: number }[] = [];
  for (const { email } of all) {
    const begun = performance.now();
    const answer = await post(email);
    const body = await answer.text();
    times.push({ email, ms: performance.now() - begun });
    const headers = [...answer.headers].filter(([name]) => !["date", "x-request-id"].includes(name));
    const { status } = answer;
    seen.set(JSON.stringify([status, body, headers]), { status, body });
  }
  expect([...seen.keys()]).toHaveLength(1);

  // Mann and Whitney's U of the ranks, as a number of standard deviations: of equals it is beyond 4 once in 16,000.
  const isKnown = new Set(known);
  const ranked = [...times].sort((one, other) => one.ms - other.ms);
  const ranks = ranked.flatMap(({ email }, index) => (isKnown.has(email) ? [index + 1] : []));
  const u = ranks.reduce((sum, rank) => sum + rank, 0) - (COUNT * (COUNT + 1)) / 2;
  const z = (u - COUNT ** 2 / 2) / Math.sqrt((COUNT ** 2 * (2 * COUNT + 1)) / 12);
  expect(Math.abs(z)).toBeLessThan(4);
  const [only] = seen.values();
  if (only === undefined) throw new Error("nobody was asked with");
  return only;
}

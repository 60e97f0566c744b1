import { expect } from "vitest";
import type { Sequence } from "./webhook-sequences.ts";

/** Something that takes events: an endpoint over HTTP, or its handler alone. */
export interface Receiver {
  /** The status of the answer. */
  send(event: unknown): Promise<number>;
  ledger(): Promise<unknown>;
}

/** Delivers a sequence in one order, twice, and holds the ledger against what the sequence expects after each. */
export async function deliverSequence(
  receiver: Receiver,
  { events, concurrent, expect: expected }: Sequence,
  order: readonly number[],
): Promise<void> {
  const { money, contributions, activeSupporters, onceSupporters } = expected;
  for (const round of ["once", "twice"]) {
    const told = `order ${order.join(" ")}, ${round}`;
    const answers = new Set<number>();
    if (concurrent === true)
      for (const answer of await Promise.all(order.map((index) => receiver.send(events[index])))) answers.add(answer);
    else for (const index of order) answers.add(await receiver.send(events[index]));
    expect([...answers], told).toEqual([200]);
    expect(await receiver.ledger(), told).toEqual({ money, contributions, activeSupporters, onceSupporters });
  }
}

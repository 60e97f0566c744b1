import { sequences } from "../../unit/server/support/webhook-sequences.ts";

/** A gift paid at once, made into as many others as are wanted: each with ids of its own. */
export function giftEvents(count: number, mark: string): readonly unknown[] {
  const template = sequences.find(({ id }) => id === "S45")?.events[0];
  if (template === undefined) throw new Error("no sequence S45");
  const text = JSON.stringify(template);
  return Array.from(
    { length: count },
    (_, index) => JSON.parse(text.replaceAll(/\b(evt|pi|cs_test|ch)_\w+/g, `$1_${mark}x${index}`)) as unknown,
  );
}

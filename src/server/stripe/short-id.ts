/** What of an id is shown, in characters after its prefix: enough to find it in Stripe's dashboard. */
const SHOWN = 8;

/**
 * A session's id for the log: `cs_live_a1b2c3d4…`. Whoever knows the whole of it may look at the checkout, so the log
 * never has it; of a short one a third is shown at most.
 */
export function shortId(id: string): string {
  const [prefix = ""] = /^[a-z]+_(?:(?:test|live)_)?/.exec(id) ?? [];
  const shown = Math.min(SHOWN, Math.floor((id.length - prefix.length) / 3));
  return `${id.slice(0, prefix.length + shown)}…`;
}

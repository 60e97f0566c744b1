import type { Sandbox } from "../../../src/sandbox/index.ts";
import type { Letter } from "../support/courier.ts";

/** Everything the sandbox has told of so far, as it would send it. */
export function lettersOf({ store }: Sandbox): Letter[] {
  return store.all("event").map((event) => ({ id: event.id, body: JSON.stringify(event) }));
}

import { expect, it } from "vitest";

it("support-appeal/define registers nothing on a server, and is no error there", async () => {
  const { SupportAppeal } = await import("../../src/define.ts");
  expect(SupportAppeal.services).toBeDefined();
  expect(globalThis.customElements?.get("support-appeal")).toBeUndefined();
});

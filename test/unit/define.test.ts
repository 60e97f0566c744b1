import type { JSX } from "react";
import { expect, it } from "vitest";
import type { SupportAppealProps } from "../../src/react.ts";

it("support-appeal/define registers nothing on a server, and is no error there", async () => {
  const { SupportAppeal } = await import("../../src/define.ts");
  expect(SupportAppeal.services).toBeDefined();
  expect(globalThis.customElements?.get("support-appeal")).toBeUndefined();
});

it("is known to React's JSX: attributes, the variant, and the events with their details", () => {
  const props: SupportAppealProps = {
    endpoint: "https://support.example.org",
    interval: "month",
    always: true,
    variant: { heading: "Stand with us", amounts: { usd: { min: 100, max: 10_000 } } },
    className: "ours",
    "onappeal-choice": ({ detail }) => expect(detail.amount).toBeTypeOf("number"),
    // @ts-expect-error: there is no such event
    "onappeal-hidden": () => undefined,
  };
  // @ts-expect-error: an amount is a number
  const wrong: JSX.IntrinsicElements["support-appeal"] = { variant: { amounts: { usd: { min: "1", max: 2 } } } };
  expect([props, wrong]).toHaveLength(2);
});

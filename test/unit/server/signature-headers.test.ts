import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { createVerifyWebhook } from "../../../src/server/stripe/verify-webhook.ts";
import { readEvent } from "../../../src/core/ledger/read-event.ts";
import { anEndpoint } from "./support/an-endpoint.ts";
import { rawRequest } from "./support/raw-request.ts";

interface Case {
  readonly id: string;
  readonly why: string;
  readonly header?: string | null;
  readonly headerLines?: readonly string[];
  readonly secrets?: readonly string[];
  readonly body?: string;
  readonly bodyBase64?: string;
  readonly expect: "accept" | "reject";
}

interface Fixture {
  readonly secrets: Readonly<Record<string, string>>;
  readonly receivedAt: number;
  readonly payload: string;
  readonly cases: readonly Case[];
}

const fixture = JSON.parse(
  readFileSync(new URL("../../fixtures/signature-headers.json", import.meta.url), "utf8"),
) as Fixture;
const now = (): number => fixture.receivedAt * 1000;

const toSecrets = (names: readonly string[] = ["current"]): string[] =>
  names.map((name) => fixture.secrets[name] ?? name);
const toBody = ({ body, bodyBase64 }: Case): Buffer =>
  bodyBase64 === undefined ? Buffer.from(body ?? fixture.payload) : Buffer.from(bodyBase64, "base64");

describe("the webhook's signature, every shared case", () => {
  it.each(fixture.cases.map((each) => [`${each.id} ${each.why}`, each] as const))("%s", (_name, each) => {
    const verified = createVerifyWebhook(toSecrets(each.secrets), now)(toBody(each), each.header ?? null);
    const isTaken =
      verified.ok &&
      readEvent(verified.event, { siteId: "reader-donations", livemode: false, hashAddress: (address) => address })
        .outcome !== "malformed";
    expect(isTaken ? "accept" : "reject").toBe(each.expect);
  });

  it.each(fixture.cases.map((each) => [`${each.id} ${each.why}`, each] as const))(
    "over HTTP: %s",
    async (_name, each) => {
      const endpoint = await anEndpoint(
        { siteId: "reader-donations", stripeWebhookSecrets: toSecrets(each.secrets) },
        { now },
      );
      const header = each.headerLines ?? each.header;
      const headers: Record<string, string | string[]> =
        header === undefined || header === null
          ? {}
          : { "stripe-signature": typeof header === "string" ? header : [...header] };
      const answer = await rawRequest(`${endpoint.url}/webhooks/stripe`, {
        method: "POST",
        headers,
        body: toBody(each),
      });
      await endpoint.close();

      expect(answer.status).toBe(each.expect === "accept" ? 200 : 400);
      const logged = endpoint.lines.join("");
      for (const secret of Object.values(fixture.secrets)) expect(logged).not.toContain(secret);
      expect(logged).not.toContain("cs_test_sig");
      if (each.expect === "reject") expect(logged).not.toContain("webhook stored");
    },
  );
});

import { createHmac } from "node:crypto";
import { createChallenge, randomInt, verifySolution, type Challenge } from "altcha-lib";
import { deriveKey } from "altcha-lib/algorithms/web/pbkdf2";
import { base64url } from "jose";
import * as v from "valibot";
import type { CreateRateLimit } from "./rate-limit.ts";

/** Asks for a proof of work, and knows it again. */
export interface Challenges {
  make(): Promise<Challenge>;
  /** Whether a header carries the solution of a challenge of ours that nobody has used yet. */
  isSolved(header: string | null): Promise<boolean>;
}

/** A reader's browser takes a second or two; what was not sent by then is asked for anew. In seconds. */
const VALID_SECONDS = 300;
const MAX_HEADER_LENGTH = 4096;
/** Iterations of PBKDF2 for one try, and how many tries it takes: some four million in all. */
const COST = 5000;
const TRIES = { least: 400, most: 1200 } as const;

const payloadShape = v.object({
  challenge: v.object({
    parameters: v.looseObject({
      algorithm: v.string(),
      nonce: v.string(),
      salt: v.string(),
      cost: v.number(),
      keyLength: v.number(),
      keyPrefix: v.string(),
      keySignature: v.string(),
      data: v.object({ validUntil: v.number() }),
    }),
    signature: v.string(),
  }),
  solution: v.object({ counter: v.number(), derivedKey: v.string() }),
});

export interface ChallengesOptions {
  readonly siteId: string;
  /** The first signs; all are taken, while one is rolled. */
  readonly tokenSecrets: readonly string[];
  /** Remembers what was used, for all replicas that share it. */
  readonly createRateLimit: CreateRateLimit;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/**
 * Challenges are signed, not kept: any replica knows those of the others. Each is good once, for five minutes, and for
 * this site alone.
 */
export function createChallenges({ siteId, tokenSecrets, createRateLimit, now }: ChallengesOptions): Challenges {
  const keys = tokenSecrets.map((secret) => keysOf(secret, siteId));
  const uses = createRateLimit("challenge", { count: 1, seconds: VALID_SECONDS });
  return {
    async make() {
      const [signing] = keys;
      if (signing === undefined) throw new Error("TOKEN_SECRET is needed to sign a challenge");
      return await createChallenge({
        algorithm: "PBKDF2/SHA-256",
        cost: COST,
        counter: randomInt(TRIES.most, TRIES.least),
        deriveKey,
        // Not the library's own expiry, which goes by another clock than ours.
        data: { validUntil: Math.floor(now() / 1000) + VALID_SECONDS },
        ...signing,
      });
    },
    async isSolved(header) {
      const payload = header === null || header.length > MAX_HEADER_LENGTH ? undefined : readPayload(header);
      if (payload === undefined) return false;
      const { challenge, solution } = payload;
      if (challenge.parameters.data.validUntil * 1000 <= now()) return false;
      for (const each of keys) {
        const { verified } = await verifySolution({ challenge, solution, deriveKey, ...each });
        if (verified) return (await uses.take(challenge.signature)) === 0;
      }
      return false;
    },
  };
}

function keysOf(secret: string, siteId: string) {
  const key = (purpose: string): string =>
    createHmac("sha256", secret).update(`support-appeal ${purpose} ${siteId}`).digest("base64url");
  return { hmacSignatureSecret: key("challenge"), hmacKeySignatureSecret: key("challenge solution") };
}

function readPayload(header: string): v.InferOutput<typeof payloadShape> | undefined {
  try {
    const text = new TextDecoder().decode(base64url.decode(header));
    const parsed = v.safeParse(payloadShape, JSON.parse(text));
    return parsed.success ? parsed.output : undefined;
  } catch {
    return undefined;
  }
}

import { solveChallenge as search, type Challenge, type Solution } from "altcha-lib";
import { deriveKey } from "altcha-lib/algorithms/web/pbkdf2";
import { fields, finite, text } from "../core/read-data.ts";

/** Works one out for `POST /checkout`: what stands in its header. Rejects where it is none, or takes too long. */
export type SolveChallenge = (challenge: unknown) => Promise<string>;

/** A phone of years ago takes five seconds; a reader waits no longer than this. */
const TIMEOUT_MS = 20_000;
/** Searches side by side: WebCrypto works off the page's thread, on several where there are. */
const MAX_SEARCHES = 4;

const parametersAnswer = fields<Challenge["parameters"]>({
  algorithm: text,
  nonce: text,
  salt: text,
  cost: finite,
  keyLength: finite,
  keyPrefix: text,
  keySignature: text,
  memoryCost: () => undefined,
  parallelism: () => undefined,
  expiresAt: () => undefined,
  data: (given) => given as NonNullable<Challenge["parameters"]["data"]>,
});
const challengeAnswer = fields<Required<Omit<Challenge, "codeChallenge">>>({
  parameters: parametersAnswer,
  signature: text,
});

/** Loaded only where an endpoint asks for it, which it does while somebody tests stolen cards there. */
export const solveChallenge: SolveChallenge = async (given) => {
  const challenge = challengeAnswer(given);
  const controller = new AbortController();
  const searches = Math.max(1, Math.min(MAX_SEARCHES, navigator.hardwareConcurrency || 1));
  const find = async (counterStart: number): Promise<Solution> => {
    const options = { challenge, deriveKey, controller, counterStart, counterStep: searches, timeout: TIMEOUT_MS };
    const solution = await search(options);
    if (solution === null) throw new Error("not solved in time");
    return solution;
  };
  const found: Promise<Solution>[] = [];
  for (let start = 0; start < searches; start++) found.push(find(start));
  try {
    // As it came: whatever else stands in it is signed, too.
    return encode({ challenge: given, solution: await Promise.any(found) });
  } finally {
    controller.abort();
  }
};

/** base64url; there is nothing in it but ASCII. */
function encode(payload: { readonly challenge: unknown; readonly solution: Solution }): string {
  return btoa(JSON.stringify(payload)).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

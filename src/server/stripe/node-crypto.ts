import { createHash, createHmac } from "node:crypto";
import type Stripe from "stripe";

const hmac = (payload: string, secret: string): string => createHmac("sha256", secret).update(payload).digest("hex");

/** What the SDK computes with: its own choice on runtimes other than Node would make every delivery wait a turn. */
export const nodeCrypto: Stripe.CryptoProvider = {
  computeHMACSignature: hmac,
  computeHMACSignatureAsync: async (payload, secret) => hmac(payload, secret),
  computeSHA256Async: async (data) => new Uint8Array(createHash("sha256").update(data).digest()),
};

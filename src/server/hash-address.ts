import { createHmac, createSecretKey } from "node:crypto";

/**
 * Stands for a reader's address wherever it is counted or looked for: a keyed hash, which tells nothing of whose it is.
 *
 * @param addressKey of the store, so that all replicas agree
 */
export function createHashAddress(addressKey: string): (address: string) => string {
  const key = createSecretKey(addressKey, "utf8");
  return (address) => createHmac("sha256", key).update(address.trim().toLowerCase()).digest("base64url");
}

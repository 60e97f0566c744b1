import { importTokenKey, type TokenKey } from "./token-keys.ts";

/** The keys of `TOKEN_SECRET`, made when they are first needed. */
export interface KeyRing {
  /** The first one: it signs. */
  signing(): Promise<TokenKey>;
  /** Those that are believed. */
  all(): Promise<readonly TokenKey[]>;
}

export function createKeyRing(secrets: readonly string[]): KeyRing {
  let imported: Promise<readonly TokenKey[]> | undefined;
  const all = (): Promise<readonly TokenKey[]> => (imported ??= Promise.all(secrets.map(importTokenKey)));
  return {
    all,
    async signing() {
      const [first] = await all();
      if (first === undefined) throw new RangeError("there is no TOKEN_SECRET to sign with");
      return first;
    },
  };
}

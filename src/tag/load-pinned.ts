import type { Pin } from "./handover.ts";

declare global {
  interface Window {
    readonly trustedTypes?: {
      createPolicy(
        name: string,
        rules: { createScriptURL: (address: string) => string },
      ): { createScriptURL(address: string): string };
    };
  }
}

let policy: ReturnType<NonNullable<Window["trustedTypes"]>["createPolicy"]> | undefined;

/** Loads a module by a script element, which is where a browser checks the hash; rejects where it does not match. */
export function loadModule([file, integrity]: Pin, { src, nonce }: HTMLScriptElement): Promise<unknown> {
  // Where a page enforces Trusted Types: only what the build pinned ever goes through this policy.
  policy ??= window.trustedTypes?.createPolicy("support-appeal", { createScriptURL: (address) => address });
  const { href } = new URL(file, src);
  return new Promise((onload, onerror) =>
    document.head.append(
      Object.assign(document.createElement("script"), {
        type: "module",
        crossOrigin: "",
        nonce,
        integrity,
        onload,
        onerror,
        src: policy?.createScriptURL(href) ?? href,
      }),
    ),
  );
}

/** Loads a file's text, or the JSON in it. */
export interface Load {
  (address: string | URL, read: "text"): Promise<string>;
  (address: string | URL, read: "json"): Promise<unknown>;
}

/**
 * Sends no cookies to another origin: it asks just as `<link rel="preload" crossorigin>` does, or the browser would not
 * take what the page has preloaded. By a string, which is all that some pages' own `fetch` knows. May be awaited late.
 */
export const load: Load = (address: string | URL, read: "json" | "text") => {
  // An answer that is an error is neither config nor words: whoever reads it refuses it.
  const answer = fetch(`${address}`).then((response) => response[read]() as Promise<never>);
  answer.catch(() => 0);
  return answer;
};

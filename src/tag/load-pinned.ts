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
  return new Promise((onload, onerror) => {
    const element = Object.assign(document.createElement("script"), {
      type: "module",
      crossOrigin: "",
      nonce,
      integrity,
      onload,
      onerror,
    });
    const { href } = new URL(file, src);
    // Where a page enforces Trusted Types: only what the build pinned ever goes through this policy.
    policy ??= window.trustedTypes?.createPolicy("support-appeal", { createScriptURL: (address) => address });
    element.src = policy?.createScriptURL(href) ?? href;
    document.head.append(element);
  });
}

/**
 * Loads JSON; with `integrity`, only under that hash. Sends no cookies to another origin: it asks just as
 * `<link rel="preload" crossorigin>` does, or the browser would not take what the page has preloaded.
 * May be awaited late.
 */
export function loadJson(address: string, integrity = ""): Promise<unknown> {
  // An answer that is an error has no such hash, or is no config: whoever reads it refuses it.
  const answer: Promise<unknown> = fetch(address, { integrity }).then((response) => response.json());
  answer.catch(() => 0);
  return answer;
}

/** Has a file come into the cache that a `fetch` asks for later: cheaper than a `fetch` of its own. */
export function preload(href: string): void {
  document.head.append(
    Object.assign(document.createElement("link"), { rel: "preload", as: "fetch", crossOrigin: "", href }),
  );
}

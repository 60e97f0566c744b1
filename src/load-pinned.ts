import type { Pin } from "./gate-handover.ts";

/**
 * Where a page enforces Trusted Types, script addresses go through this policy, named `support-appeal`. Only
 * what the build pinned ever does.
 */
const policy = window.trustedTypes?.createPolicy("support-appeal", { createScriptURL: (address) => address });

declare global {
  interface Window {
    readonly trustedTypes?: {
      createPolicy(name: string, rules: { createScriptURL: (address: string) => string }): { createScriptURL(address: string): string };
    };
  }
}

/** Loads a module by a script element, which is where a browser checks the hash; rejects where it does not match. */
export function loadModule([file, integrity]: Pin, { src, nonce }: HTMLScriptElement): Promise<unknown> {
  return new Promise((onload, onerror) => {
    const element = Object.assign(document.createElement("script"), { type: "module", crossOrigin: "", nonce, integrity, onload, onerror });
    const { href } = new URL(file, src);
    element.src = policy?.createScriptURL(href) ?? href;
    document.head.append(element);
  });
}

/** Loads JSON; with `integrity`, only under that hash. Sends no cookies and no referrer. May be awaited late. */
export function loadJson(address: string, integrity = ""): Promise<unknown> {
  const answer = fetch(address, { credentials: "omit", referrerPolicy: "no-referrer", integrity }).then((response) => {
    if (!response.ok) throw new Error(address);
    return response.json();
  });
  answer.catch(() => 0);
  return answer;
}

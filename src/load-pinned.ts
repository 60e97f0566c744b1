import type { Pin } from "./gate-handover.ts";

/** Loads a module by a script element, which is where a browser checks the hash; rejects where it does not match. */
export function loadModule([file, integrity]: Pin, { src, nonce }: HTMLScriptElement): Promise<unknown> {
  return new Promise((onload, onerror) => {
    const element = Object.assign(document.createElement("script"), { type: "module", crossOrigin: "", nonce, integrity, onload, onerror });
    element.src = new URL(file, src).href;
    document.head.append(element);
  });
}

/** Loads JSON; with `integrity`, only under that hash. Sends no cookies and no referrer. */
export async function loadJson(address: string, integrity = ""): Promise<unknown> {
  const response = await fetch(address, { credentials: "omit", referrerPolicy: "no-referrer", integrity });
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return response.json();
}

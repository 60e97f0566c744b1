declare global {
  interface Document {
    /** Only where the browser prepares pages in the background. */
    readonly prerendering?: boolean;
  }
}

/** Resolves at the next such event on the document. */
export function once(event: string): Promise<unknown> {
  return new Promise((heard) => document.addEventListener(event, heard));
}

/** Resolves when somebody has the page open: one that is prepared in the background may never be seen. */
export async function onceOpened(): Promise<void> {
  if (document.prerendering === true) await once("prerenderingchange");
}

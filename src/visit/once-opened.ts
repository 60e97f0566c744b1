declare global {
  interface Document {
    /** Only where the browser prepares pages in the background. */
    readonly prerendering?: boolean;
  }
}

/** Resolves when somebody has the page open: one that is prepared in the background may never be seen. */
export function onceOpened(): Promise<unknown> | false {
  return (
    document.prerendering === true && new Promise((opened) => document.addEventListener("prerenderingchange", opened))
  );
}

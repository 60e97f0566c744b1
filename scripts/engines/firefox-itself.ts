/** WebDriver BiDi, as puppeteer speaks it with Firefox. */
export interface BidiConnection {
  send(method: string, parameters: object): Promise<{ readonly result: unknown }>;
}

/**
 * Runs a script in Firefox's own part, for what BiDi has no command for; says whether it ran. Firefox allows it where it
 * was started with `--remote-allow-system-access`; one too old to know of that runs it in the page, where it fails.
 */
export async function inFirefoxItself(connection: BidiConnection, script: string): Promise<boolean> {
  const { result } = await connection.send("browsingContext.getTree", { "moz:scope": "chrome" });
  const [{ context }] = (result as { readonly contexts: readonly [{ readonly context: string }] }).contexts;
  const ran = await connection.send("script.evaluate", { expression: script, target: { context }, awaitPromise: true });
  return (ran.result as { readonly type: string }).type === "success";
}

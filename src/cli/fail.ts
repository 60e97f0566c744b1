/** In one line where a setting is at fault, else with its causes. */
export async function fail(error: unknown): Promise<never> {
  const { errorText } = await import("../server/log.ts");
  const isSetting = error instanceof Error && error.name === "SettingsError";
  process.stderr.write(`${isSetting ? error.message : errorText(error)}\n`);
  process.exit(1);
}

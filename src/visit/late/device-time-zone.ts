/** IANA; undefined where the device does not say, or the page has replaced the one to ask. */
export function deviceTimeZone(): string | undefined {
  try {
    const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
    return typeof timeZone === "string" ? timeZone : undefined;
  } catch {
    return undefined;
  }
}

/** Settings that are missing or wrong, in a line each that names it and never repeats a secret. */
export class SettingsError extends Error {
  override readonly name = "SettingsError";
}

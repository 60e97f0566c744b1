/** `TOKEN_SECRET` as it is written: one, or several, comma-separated, while one is rolled. The first one signs. */
export function tokenSecrets(text: string): string[] {
  return text
    .split(",")
    .map((each) => each.trim())
    .filter((each) => each !== "");
}

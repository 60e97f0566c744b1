/**
 * An address for comparing: only the letters of ASCII have two cases. What Unicode holds for the same letter (`K` for the
 * sign of kelvin) is another one in an address, and may be somebody else's.
 */
export function asciiLowerCase(text: string): string {
  return text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

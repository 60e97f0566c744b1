import { isWebAddress } from "./web-address.ts";

/** Where a link to whom a publisher named leads: an e-mail or a web address. Undefined for anything else, such as a name. */
export function contactAddress(contact: string): string | undefined {
  if (isWebAddress(contact)) return contact;
  // Nothing that would make more of a link than one address: a scheme, a path, further fields.
  return /^[^\s@:/?#&%\\<>"]+@[^\s@:/?#&%\\<>"]+$/.test(contact) ? `mailto:${contact}` : undefined;
}

import { expect, it } from "vitest";
import { contactAddress } from "../../../src/core/contact-address.ts";

it.each([
  ["readers@times.example", "mailto:readers@times.example"],
  ["leser+abo@münchner-blatt.example", "mailto:leser+abo@münchner-blatt.example"],
  ["https://times.example/contact", "https://times.example/contact"],
])("%s leads to %s", (contact, address) => {
  expect(contactAddress(contact)).toBe(address);
});

it.each([
  "the readers' desk",
  "https://news.example@evil.example/64",
  "javascript:alert(1)@times.example",
  "readers@times.example?bcc=everyone@times.example",
  "readers@times.example&subject=x",
  "a%0abcc:b@times.example",
  "http://times.example/contact",
])("%s is no address, and leads nowhere", (contact) => {
  expect(contactAddress(contact)).toBeUndefined();
});

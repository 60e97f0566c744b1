import { expect, it } from "vitest";
import { productName } from "../../../../src/server/stripe/product-name.ts";
import { stripeLocale } from "../../../../src/server/stripe/stripe-locale.ts";

it.each([
  ["de", "de"],
  ["de-AT", "de"],
  ["es", "es"],
  ["es-ES", "es"],
  ["es-CL", "es-419"],
  ["es-MX", "es-419"],
  ["en-US", "en"],
  ["en-AU", "en-GB"],
  ["fr-CA", "fr-CA"],
  ["fr-CH", "fr"],
  ["PT-br", "pt-BR"],
  ["pt-AO", "pt"],
  ["zh-Hant-HK", "zh-TW"],
  ["zh-Hans-CN", "zh"],
  ["hi", "hi-IN"],
  ["no", "nb"],
  ["ar", "auto"],
  ["constructor", "auto"],
  ["", "auto"],
  [undefined, "auto"],
])("a page in %s is paid in %s at Stripe's", (locale, expected) => {
  expect(stripeLocale(locale)).toBe(expected);
});

it.each([
  ["The Example Times", "de-AT", "Unterstützung für The Example Times"],
  ["The Example Times", "nl", "Steun aan The Example Times"],
  ["The Example Times", "is", "Support The Example Times"],
  ["$& Times", "en", "Support $& Times"],
  [undefined, "fr", "Soutien des lecteurs"],
  [undefined, undefined, "Reader support"],
])("%s in %s is called %s there", (publication, language, expected) => {
  expect(productName(publication, language)).toBe(expected);
});

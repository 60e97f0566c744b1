import { describe, expect, it } from "vitest";
import { isWebAddress } from "../../../src/core/web-address.ts";

describe("where a reader may be sent to pay", () => {
  it.each([
    "https://checkout.stripe.com/c/pay/cs_1#fid",
    "https://pay.news.example:8443/c",
    "HTTPS://checkout.stripe.com/",
    "http://localhost:12111/pay/cs_1",
    "http://127.0.0.1:12111/pay",
    "http://127.8.9.1/",
    "http://[::1]:12111/pay",
  ])("%s", (address) => {
    expect(isWebAddress(address)).toBe(true);
  });
});

describe("where a reader may not be sent", () => {
  it.each([
    "",
    "/pay",
    "//checkout.stripe.com/pay",
    "checkout.stripe.com",
    "http://checkout.stripe.com/",
    "http://localhost.evil.example/",
    "http://127.0.0.1.evil.example/",
    "http://127.evil.example/",
    "http://192.168.1.1/",
    "http://0.0.0.0/",
    "http://[::2]/",
    "https://user@checkout.stripe.com/",
    "https://checkout.stripe.com:secret@evil.example/",
    "http://localhost@evil.example/",
    "javascript:alert(1)",
    "JavaScript:alert(1)",
    " javascript:alert(1)",
    "java\nscript:alert(1)",
    "javascript://checkout.stripe.com/%0aalert(1)",
    "data:text/html,<script>1</script>",
    "blob:https://checkout.stripe.com/1",
    "file:///etc/passwd",
    "ftp://checkout.stripe.com/",
    "mailto:ann@reader.example",
    "https://",
  ])("%j", (address) => {
    expect(isWebAddress(address)).toBe(false);
  });
});

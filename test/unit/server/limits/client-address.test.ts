import { describe, expect, it } from "vitest";
import { parseAddressRange } from "../../../../src/server/limits/address-range.ts";
import { clientOf } from "../../../../src/server/limits/client-address.ts";

const proxies = ["10.0.0.0/8", "::1", "127.0.0.1", "2001:db8:ffff::/48"]
  .map((text) => parseAddressRange(text))
  .filter((range) => range !== undefined);

interface Told {
  readonly forwardedFor?: string;
  readonly forwarded?: string;
}

const networkOf = (socketAddress: string, { forwardedFor, forwarded }: Told): string =>
  clientOf({ socketAddress, forwardedFor: forwardedFor ?? null, forwarded: forwarded ?? null }, proxies).network;

describe("whose request it is, by X-Forwarded-For", () => {
  it.each([
    ["the socket's, where it is no proxy of ours", "203.0.113.1", "1.1.1.1", "203.0.113.1"],
    ["what our proxy says", "10.1.1.1", "203.0.113.1", "203.0.113.1"],
    ["the right-most that is none of ours", "10.1.1.1", "6.6.6.6, 203.0.113.1, 10.2.2.2", "203.0.113.1"],
    ["the right-most however many are forged", "127.0.0.1", `${"6.6.6.6,".repeat(2000)}203.0.113.1`, "203.0.113.1"],
    ["the proxy's in several rows of proxies", "10.1.1.1", "203.0.113.1, 2001:db8:ffff::7, ::1", "203.0.113.1"],
    ["read with a port", "10.1.1.1", "6.6.6.6, 203.0.113.1:51234", "203.0.113.1"],
    ["read in quotes", "10.1.1.1", '"203.0.113.1"', "203.0.113.1"],
    ["read between blanks and empty places", "10.1.1.1", ", 6.6.6.6 ,\t203.0.113.1 , ,10.2.2.2,, ", "203.0.113.1"],
    ["IPv6, by its /64", "10.1.1.1", "2001:DB8:0:7::1", "2001:db8:0:7::/64"],
    ["IPv6 written in full", "10.1.1.1", "2001:0db8:0000:0007:aaaa:bbbb:cccc:dddd", "2001:db8:0:7::/64"],
    ["IPv6 in brackets", "10.1.1.1", "[2001:db8:0:7::1]", "2001:db8:0:7::/64"],
    ["IPv6 in brackets with a port", "10.1.1.1", "[2001:db8:0:7::1]:443", "2001:db8:0:7::/64"],
    ["IPv6 with a zone", "10.1.1.1", "fe80::1%eth0", "fe80::/64"],
    ["IPv4 within IPv6", "10.1.1.1", "::ffff:203.0.113.1", "203.0.113.1"],
    ["IPv4 within IPv6, in hexadecimal", "10.1.1.1", "::ffff:cb00:7101", "203.0.113.1"],
    ["IPv4 within IPv6, in brackets with a port", "10.1.1.1", "[::ffff:203.0.113.1]:80", "203.0.113.1"],
    ["IPv4 on a dual-stack socket", "::ffff:10.1.1.1", "203.0.113.1", "203.0.113.1"],
    ["IPv4 on a dual-stack socket, in hexadecimal", "::ffff:a01:101", "203.0.113.1", "203.0.113.1"],
    ["a proxy of ours where there are only such", "10.1.1.1", "10.2.2.2", "10.2.2.2"],
  ])("is %s", (_what, socket, forwardedFor, expected) => {
    expect(networkOf(socket, { forwardedFor })).toBe(expected);
  });

  it.each([
    "",
    "unknown",
    "_hidden",
    "<script>",
    "203.0.113.1 6.6.6.6",
    "203.0.113.1:80:80",
    "[2001:db8::1",
    "127.1",
    "0x7f000001",
    "1.2.3",
    "6.6.6.6, unknown",
    "6.6.6.6, unix:",
  ])("is everyone's behind our proxy, where that says %j", (forwardedFor) => {
    expect(networkOf("10.1.1.1", { forwardedFor })).toBe("behind 10.1.1.1");
  });
});

describe("whose request it is, by Forwarded", () => {
  it.each([
    ["its for", "for=203.0.113.1", "203.0.113.1"],
    ["its for among other things, whatever their order", 'proto=https;by=10.1.1.1; For="203.0.113.1"', "203.0.113.1"],
    ["the right-most that is none of ours", "for=6.6.6.6, for=203.0.113.1;proto=http, for=10.2.2.2", "203.0.113.1"],
    ["IPv6, in quotes with a port", 'for=6.6.6.6, for="[2001:db8:0:7::1]:4711";proto=https', "2001:db8:0:7::/64"],
    ["IPv4 with a port", 'for="203.0.113.1:_obscured"', "203.0.113.1"],
    ["what is escaped in quotes", 'for="203.0.113\\.1"', "203.0.113.1"],
    ["a proxy's behind which others hide", "for=203.0.113.1, for=_hidden", "behind 127.0.0.1"],
    ["nobody's that it says, where a place has no for", "for=203.0.113.1, proto=https", "behind 127.0.0.1"],
    [
      "nobody's that it says, where a sender left a quotation open",
      'for="6.6.6.6, for=203.0.113.1',
      "behind 127.0.0.1",
    ],
    [
      "nobody's that it says, where a sender's quotation swallows the beginning of ours",
      'for="6.6.6.6, for="[2001:db8::1]:4711"',
      "behind 127.0.0.1",
    ],
    ["nobody's that it says, where a quotation begins in the middle", 'for=6"6.6.6"', "behind 127.0.0.1"],
  ])("is %s", (_what, forwarded, expected) => {
    expect(networkOf("127.0.0.1", { forwarded })).toBe(expected);
  });

  it("is not asked of a sender who is no proxy of ours", () => {
    expect(networkOf("203.0.113.1", { forwarded: "for=6.6.6.6" })).toBe("203.0.113.1");
  });

  it("is what both say, in whatever form", () => {
    const told = { forwardedFor: "6.6.6.6, 203.0.113.1:80", forwarded: 'for="203.0.113.1"' };
    expect(networkOf("127.0.0.1", told)).toBe("203.0.113.1");
  });

  it("is everyone's behind our proxy where the two disagree: one of them is the sender's own", () => {
    const made = ["6.6.6.6", "7.7.7.7"].map((address) =>
      networkOf("127.0.0.1", { forwardedFor: "203.0.113.1", forwarded: `for=${address}` }),
    );
    expect(made).toEqual(["behind 127.0.0.1", "behind 127.0.0.1"]);
  });
});

describe("a range of proxies", () => {
  it.each([
    ["10.0.0.0/8", "10.255.255.255", true],
    ["10.0.0.0/8", "11.0.0.0", false],
    ["10.0.0.0/8", "::ffff:10.1.2.3", true],
    ["::ffff:10.0.0.0/104", "10.1.2.3", true],
    ["2001:db8::/32", "2001:db8:1::", true],
    ["2001:db8::/32", "2001:db9::", false],
    ["::/0", "10.0.0.1", false],
    ["0.0.0.0/0", "::1", false],
    ["fe80::1", "fe80::1%eth0", true],
  ])("%s includes %s: %s", (range, address, expected) => {
    expect(parseAddressRange(range)?.includes(address)).toBe(expected);
  });

  it.each([
    "",
    "10.0.0.0/33",
    "10.0.0.0/8/8",
    "10.0.0.0/",
    "10.0.0/8",
    "::/129",
    "::ffff:10.0.0.0/95",
    "proxy.example",
    "10.0.0.0/-1",
  ])("is not %j", (text) => {
    expect(parseAddressRange(text)).toBeUndefined();
  });
});

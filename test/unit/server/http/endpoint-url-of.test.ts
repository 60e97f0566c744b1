import { describe, expect, it } from "vitest";
import { endpointUrlOf } from "../../../../src/server/http/endpoint-url-of.ts";

const asked = (host: string): Request => new Request("http://localhost/links", { method: "POST", headers: { host } });
const unset = { endpointUrl: undefined };

describe("where a mailed link leads", () => {
  it("is what the operator has set, whatever the request says", () => {
    expect(endpointUrlOf(asked("evil.example"), { endpointUrl: "https://support.news.example" })).toBe(
      "https://support.news.example",
    );
  });

  it("is this machine where nothing is set and the request came there", () => {
    expect(endpointUrlOf(asked("127.0.0.1:8787"), unset)).toBe("http://127.0.0.1:8787");
    expect(endpointUrlOf(asked("localhost:8787"), unset)).toBe("http://localhost:8787");
    expect(endpointUrlOf(asked("[::1]:8787"), unset)).toBe("http://[::1]:8787");
  });

  it.each([
    "evil.example",
    "localhost.evil.example",
    "localhost@evil.example",
    "localhost:8787/path",
    "localhost:8787?x=",
    "localhost#",
    "evil.example\\localhost",
    "",
  ])("is nowhere where the request names another host: %j", (host) => {
    expect(endpointUrlOf(asked(host), unset)).toBeUndefined();
  });
});

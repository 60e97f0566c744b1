import { describe, expect, test } from "vitest";
import { route, router } from "../../../src/sandbox/router.ts";

const find = router([
  route("GET /sessions", "all"),
  route("GET /sessions/{id}", "one"),
  route("POST /sessions/{id}/expire", "end"),
  route("GET /portal/{session}/subscriptions/{subscription}", "subscription"),
  route("POST /pay/{session}/*", "submit"),
  route("* /pay/{session}/*", "show"),
  route("* /v1/*", "api"),
]);

describe("a route is found by method and path", () => {
  test.each([
    ["GET", "/sessions", "all", []],
    ["GET", "/sessions/cs_1", "one", ["cs_1"]],
    ["GET", "/sessions/a%2Fb", "one", ["a%2Fb"]],
    ["POST", "/sessions/cs_1/expire", "end", ["cs_1"]],
    ["GET", "/portal/bps_1/subscriptions/sub_1", "subscription", ["bps_1", "sub_1"]],
    ["POST", "/pay/cs_1", "submit", ["cs_1"]],
    ["GET", "/pay/cs_1", "show", ["cs_1"]],
    ["PUT", "/pay/cs_1/and/more", "show", ["cs_1"]],
    ["GET", "/v1", "api", []],
    ["DELETE", "/v1/", "api", []],
    ["GET", "/v1/events", "api", []],
  ])("%s %s", (method, path, handler, ids) => expect(find(method, path)).toEqual({ handler, ids }));
});

describe("none is found for", () => {
  test.each([
    ["another method", "POST", "/sessions"],
    ["an empty id", "GET", "/sessions/"],
    ["an id of two parts", "GET", "/sessions/a/b"],
    ["braces sent as a part of the path", "GET", "/{id}"],
    ["what only begins alike", "GET", "/v1x"],
    ["a path above an open one", "GET", "/pay"],
    ["no path", "OPTIONS", "*"],
  ])("%s: %s %s", (_, method, path) => expect(find(method, path)).toBeUndefined());
});

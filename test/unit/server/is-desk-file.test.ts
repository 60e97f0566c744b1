import { readdirSync } from "node:fs";
import { expect, it } from "vitest";
import { isDeskFile } from "../../../src/server/node/is-desk-file.ts";

it("every page of the desk is served, and nothing of the endpoint's own that lies beside it", () => {
  const folder = new URL("../../../src/desk/", import.meta.url);
  const pages = readdirSync(folder).filter((name) => name.endsWith(".html"));
  expect(pages).toHaveLength(2);
  expect(pages.every((name) => isDeskFile(name))).toBe(true);
  expect(isDeskFile("studio.0123abcd.js")).toBe(true);
  expect(isDeskFile("setup.html")).toBe(false);
  expect(isDeskFile("answer-desk.js")).toBe(false);
});

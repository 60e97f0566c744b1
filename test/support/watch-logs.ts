import { afterAll, expect } from "vitest";
import { takeComplaints } from "./watch-log.ts";

// For every file of tests: see vite.config.ts.
afterAll(() => {
  expect(takeComplaints(), "lines that were logged").toEqual([]);
});

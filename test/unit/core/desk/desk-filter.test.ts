import { describe, expect, it } from "vitest";
import { answerPeriod } from "../../../../src/core/desk/answer-period.ts";
import { readFilter, writeFilter } from "../../../../src/core/desk/desk-filter.ts";

const read = (query: Readonly<Record<string, string>>) => readFilter((name) => query[name]);

describe("what is looked at", () => {
  it("is read from a query and written as one", () => {
    const filter = { from: "2026-01-01", until: "2026-06-30", campaign: "spring & autumn" };
    expect(read(filter)).toEqual(filter);
    expect(writeFilter(filter)).toBe("from=2026-01-01&until=2026-06-30&campaign=spring%20%26%20autumn");
    expect(writeFilter({})).toBe("");
  });

  it("is everything where the query says no day, or days the wrong way round", () => {
    expect(writeFilter(read({ from: "2026-02-31", until: "yesterday", campaign: "" }))).toBe("");
    expect(writeFilter(read({ from: "2026-06-30", until: "2026-01-01" }))).toBe("");
  });
});

describe("what came in within a period", () => {
  it("is summed month by month, each currency for itself, the one of the most gifts first", () => {
    const row = { gross: 1000, refunded: 100, disputed: 0, net: 900 };
    const answers = answerPeriod(
      [
        { ...row, day: "2026-01-30", currency: "eur", contributions: 1 },
        { ...row, day: "2026-01-30", currency: "usd", contributions: 2 },
        { ...row, day: "2026-02-01", currency: "usd", contributions: 3 },
      ],
      [
        { month: "2026-01", currency: "usd", settledIn: "usd", contributions: 2, fees: 30, received: 870 },
        { month: "2026-02", currency: "usd", settledIn: "usd", contributions: 3, fees: 20, received: 880 },
      ],
    );
    expect(answers.map(({ cameIn, fees }) => [cameIn, fees.kind])).toEqual([
      [1750, "whole"],
      [900, "partly"],
    ]);
    expect(answers.map(({ currency, contributions, net }) => [currency, contributions, net])).toEqual([
      ["usd", 5, 1800],
      ["eur", 1, 900],
    ]);
    expect(answers[0]?.months.map(({ month, net }) => `${month} ${net}`)).toEqual(["2026-01 900", "2026-02 900"]);
    expect(answerPeriod([], [])).toEqual([]);
  });
});

import { describe, expect, it } from "vitest";
import { answerMoney, type DayOfMoney, type MoneyAnswer } from "../../../../src/core/desk/answer-money.ts";
import { sayBefore, sayChange, sayLastMonth } from "../../../../src/desk/say/say-money.ts";
import { deskLanguages } from "../../../../src/desk/words/choose-language.ts";
import { speechOf, unfilled } from "../../../support/desk-speeches.ts";

/** October beside a September that brought so much from so many. */
function october(amount: number, september: { readonly amount: number; readonly contributions: number }): MoneyAnswer {
  const day = (on: string, net: number, contributions: number): DayOfMoney => {
    return { day: on, currency: "usd", contributions, gross: net, refunded: 0, disputed: 0, net };
  };
  const rows = [day("2026-09-10", september.amount, september.contributions), day("2026-10-10", amount, 40)];
  const [answer] = answerMoney(rows, "2026-11-30", []);
  if (answer === undefined) throw new Error("nothing came in");
  return answer;
}

const few = october(319_500, { amount: 1500, contributions: 3 });
const many = october(319_500, { amount: 15_000, contributions: 12 });

describe("what came in, beside what came before", () => {
  it("is no share of a few contributions, of which one more would turn it over", async () => {
    const speech = await speechOf("en");
    expect(sayLastMonth(speech, few)).toBe(
      "October 2026 brought $3,195, after refunds, before fees. September 2026 brought too few contributions to compare it with.",
    );
    expect(sayChange(speech, few.lastMonth.change)).toBe("");
    expect(sayBefore(speech, few.lastMonth, "usd")).toBe("before: $15, from too few contributions to compare");
  });

  it("is so many times as much, where percents would be thousands", async () => {
    const speech = await speechOf("en");
    expect(sayLastMonth(speech, many)).toMatch(/\$3,195, 21 times as much as September 2026/);
    expect(sayChange(speech, many.lastMonth.change)).toBe("21 times as much");
    expect(sayBefore(speech, many.lastMonth, "usd")).toBe("before: $150");
  });

  it("is a share where it is a share", async () => {
    const speech = await speechOf("en");
    const usual = october(11_200, { amount: 10_000, contributions: 40 });
    expect(sayLastMonth(speech, usual)).toMatch(/12% more than September 2026/);
    expect(sayChange(speech, usual.lastMonth.change)).toBe("+12%");
  });

  it.for(deskLanguages)("is a whole sentence in %s", async (language) => {
    const speech = await speechOf(language);
    for (const each of [few, many]) {
      expect(sayLastMonth(speech, each)).not.toMatch(unfilled);
      expect(sayBefore(speech, each.lastMonth, "usd")).not.toMatch(unfilled);
    }
  });
});

import { describe, expect, it } from "vitest";
import { answerCheckouts } from "../../../../src/core/desk/answer-checkouts.ts";
import { answerFeeCover } from "../../../../src/core/desk/answer-fee-cover.ts";

describe("what becomes of checkouts", () => {
  it("is told in shares of all that are told of, and by method", () => {
    const answer = answerCheckouts(
      [
        { end: "paid", method: "card", checkouts: 70 },
        { end: "paid", method: "sepa_debit", checkouts: 10 },
        { end: "left", method: "", checkouts: 20 },
      ],
      [{ method: "card", payments: 30, paid: 12 }],
    );
    expect(answer.ends).toEqual([
      { end: "paid", checkouts: 80, share: 0.8 },
      { end: "left", checkouts: 20, share: 0.2 },
    ]);
    expect(answer.methods.map(({ method, paid, left, refused }) => [method, paid, left, refused])).toEqual([
      ["", undefined, 20, undefined],
      ["card", 70, undefined, 30],
      ["sepa_debit", 10, undefined, undefined],
    ]);
    expect(answer.refused).toEqual({ payments: 30, paid: 12 });
  });

  it("tells of no kind fewer than ten, nor lets them be found by subtracting", () => {
    const answer = answerCheckouts(
      [
        { end: "paid", method: "card", checkouts: 70 },
        { end: "paid", method: "ideal", checkouts: 6 },
        { end: "failed", method: "sepa_debit", checkouts: 9 },
        { end: "left", method: "card", checkouts: 6 },
        { end: "left", method: "link", checkouts: 6 },
      ],
      [{ method: "card", payments: 30, paid: 25 }],
    );
    // Six that paid otherwise are in no sum; six and six that left are told together alone.
    expect(answer.ends.map(({ end, checkouts }) => [end, checkouts])).toEqual([
      ["paid", 70],
      ["left", 12],
    ]);
    expect(answer.all).toBe(82);
    expect(answer.methods).toMatchObject([
      { method: "", left: 12, paid: undefined },
      { method: "card", left: undefined, paid: 70, refused: 30 },
    ]);
    expect(answer.refused).toBeUndefined();
  });

  it("is nothing where too little is known", () => {
    expect(answerCheckouts([{ end: "paid", method: "card", checkouts: 9 }], [])).toMatchObject({ all: 0, ends: [] });
  });
});

describe("whether the fee is covered", () => {
  it("is told by interval, and of fewer than ten on either side not how many", () => {
    expect(
      answerFeeCover([
        { interval: "once", fees: "covered", gifts: 30 },
        { interval: "once", fees: "offered", gifts: 60 },
        { interval: "month", fees: "covered", gifts: 9 },
        { interval: "month", fees: "offered", gifts: 10 },
        { interval: "year", fees: "covered", gifts: 9 },
      ]),
    ).toEqual([
      { interval: "once", covered: 30, declined: 60 },
      { interval: "month", covered: undefined, declined: 10 },
    ]);
  });
});

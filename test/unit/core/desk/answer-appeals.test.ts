import { describe, expect, it } from "vitest";
import { answerAppeals } from "../../../../src/core/desk/answer-appeals.ts";
import type { GiftsBegun, SeenSum } from "../../../../src/core/desk/appeal-figures.ts";

function seen(kind: string, count: number, change: Partial<SeenSum> = {}): SeenSum {
  return { kind, campaign: "spring", placement: "inline", count, ...change };
}

function begun(change: Partial<GiftsBegun> = {}): GiftsBegun {
  const place = { day: "", campaign: "spring", variant: "", placement: "inline", currency: "usd" };
  return { ...place, gifts: 20, amount: 10_000, squares: 0, ...change };
}

describe("which appeal earns", () => {
  it("is told per thousand impressions, gift and currency", () => {
    const all = [seen("impression", 4000), seen("dismissal", 200), seen("snooze", 120), seen("continue", 150)];
    const { appeals } = answerAppeals(all, [begun(), begun({ currency: "eur", gifts: 10, amount: 6000 })]);
    expect(appeals).toEqual([
      {
        campaign: "spring",
        placement: "inline",
        impressions: 4000,
        dismissals: 200,
        snoozes: 120,
        choices: undefined,
        continues: 150,
        gifts: 30,
        giftsPerThousand: 7.5,
        brought: [
          { currency: "usd", amount: 10_000, perThousand: 2500 },
          { currency: "eur", amount: 6000, perThousand: 1500 },
        ],
        perGift: { impressions: 4000 / 30, dismissals: 200 / 30, snoozes: 4 },
        chose: undefined,
        choseAndWentOn: undefined,
        wentOn: 0.0375,
        paid: 0.2,
      },
    ]);
  });

  it("tells nothing of fewer than ten, neither a count nor a sum nor what follows from them", () => {
    const { appeals } = answerAppeals(
      [seen("impression", 4000), seen("dismissal", 9)],
      [
        begun({ gifts: 9 }),
        begun({ campaign: "autumn", gifts: 10 }),
        begun({ campaign: "autumn", currency: "eur", gifts: 9 }),
      ],
    );
    const [spring, autumn] = appeals;
    expect(spring).toMatchObject({ campaign: "spring", gifts: undefined, dismissals: undefined, brought: [] });
    expect(spring?.perGift.impressions).toBeUndefined();
    expect(autumn).toMatchObject({ campaign: "autumn", gifts: 19, giftsPerThousand: undefined });
    expect(autumn?.brought).toEqual([{ currency: "usd", amount: 10_000, perThousand: undefined }]);
  });

  it("holds nothing against counts that may lack too much of what there was", () => {
    const [appeal] = answerAppeals([seen("impression", 4000), seen("continue", 99)], [begun()]).appeals;
    expect(appeal).toMatchObject({ continues: 99, wentOn: undefined, paid: undefined, giftsPerThousand: 5 });
  });

  it("says how many chose of what was seen since choices are counted, and never that nobody did before", () => {
    const all = [seen("impression", 4000), seen("choice", 400), seen("continue", 300)];
    const since = [seen("impression", 2000), seen("choice", 400), seen("continue", 120)];
    const counted = answerAppeals(all, [], since);
    expect(counted.all).toMatchObject({
      impressions: 4000,
      choices: 400,
      chose: 0.2,
      choseAndWentOn: 0.3,
      wentOn: 0.075,
    });
    expect(counted.appeals).toMatchObject([{ campaign: "spring", choices: 400, chose: 0.2 }]);
    const unknown = { choices: undefined, chose: undefined, choseAndWentOn: undefined };
    expect(answerAppeals([seen("impression", 4000)], []).all).toMatchObject(unknown);
    const few = [seen("impression", 2000), seen("choice", 99), seen("continue", 120)];
    expect(answerAppeals(all, [], few).all).toMatchObject({ choices: 99, chose: undefined, choseAndWentOn: undefined });
  });

  it("is the best first, and sums all, also what is too small to be told apart", () => {
    const { appeals, all } = answerAppeals(
      [
        seen("impression", 1000),
        seen("impression", 1000, { campaign: "autumn" }),
        seen("impression", 500, { campaign: undefined, placement: undefined }),
      ],
      [begun({ gifts: 10 }), begun({ campaign: "autumn", gifts: 20 }), begun({ campaign: "", gifts: 99 })],
    );
    expect(appeals.map(({ campaign }) => campaign)).toEqual(["autumn", "spring", undefined]);
    expect(all).toMatchObject({ impressions: 2500, gifts: 30, giftsPerThousand: 12 });
  });

  it("counts what is too little to be told by placement where there is but one", () => {
    const little = seen("continue", 12, { placement: undefined });
    expect(answerAppeals([seen("impression", 1000), little], []).appeals).toMatchObject([{ continues: 12 }]);
    const two = [seen("impression", 1000), seen("impression", 100, { placement: "banner" }), little];
    expect(answerAppeals(two, []).appeals.map(({ placement, continues }) => [placement, continues])).toEqual([
      ["inline", undefined],
      ["banner", undefined],
      [undefined, 12],
    ]);
  });
});

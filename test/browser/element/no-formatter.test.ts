import { expect } from "chai";
import { warmDates } from "../../../src/element/late/warm-dates.ts";
import { anAppeal } from "../support/an-appeal.ts";
import { leaveOut } from "../support/leave-out.ts";
import { until } from "../support/until.ts";

/** The first formatter of a page takes a phone longer than all the rest of the appeal. */
describe("an appeal whose language, region and currency are known", () => {
  const { NumberFormat, DateTimeFormat } = Intl;
  let made: string[] = [];

  beforeEach(() => {
    made = [];
    Intl.NumberFormat = counted("number", NumberFormat);
    Intl.DateTimeFormat = counted("date", DateTimeFormat);
  });
  afterEach(() => Object.assign(Intl, { NumberFormat, DateTimeFormat }));

  function counted<Format extends object>(name: string, format: Format): Format {
    const count = () => void made.push(name);
    return new Proxy(format, {
      construct(target, args) {
        count();
        return Reflect.construct(target as unknown as new () => object, args);
      },
    });
  }

  for (const interval of ["once", "month"])
    it(`stands on the page before any formatter is made: ${interval}`, async () => {
      const appeal = await anAppeal({ lang: "en-GB", attributes: { currency: "gbp", interval } });
      expect(await appeal.options("How much")).to.include(interval === "once" ? "£40" : "£10");
      expect(made).to.deep.equal([]);
    });

  it("has dates ready before a press asks for one, when the page has nothing to do", async function () {
    if (!("requestIdleCallback" in window)) leaveOut(this, "this browser does not say when it has nothing to do");
    warmDates("de-AT");
    expect(made).to.deep.equal([]);
    await until(() => made.includes("date"), "a date's formatter");
  });

  it("asks Intl for what is not known", async () => {
    const appeal = await anAppeal({ lang: "en-GB", attributes: { currency: "kwd" } });
    expect(await appeal.options("How much")).to.include("KWD 15");
    expect(made).to.include("number");
  });
});

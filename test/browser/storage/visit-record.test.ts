import { expect } from "chai";
import { emptyMemory } from "../../../src/core/reader/empty-memory.ts";
import { visitRecord } from "../../../src/storage/visit-record.ts";
import { aVisit } from "../support/a-device.ts";
import { aReader } from "../../support/builders.ts";

const KEY = "support-appeal";

describe("what is remembered for the visit", () => {
  it("stands in sessionStorage, for the next page", () => {
    const stored = new Map<string, string>();
    aVisit({ stored }).write(aReader({ snoozedUntil: 5 }));
    expect(JSON.parse(stored.get(KEY) ?? "")).to.deep.equal(aReader({ snoozedUntil: 5 }));
    expect(aVisit({ stored }).read()).to.deep.equal(aReader({ snoozedUntil: 5 }));
  });

  it("is gone when it is cleared", () => {
    const stored = new Map<string, string>();
    const visit = aVisit({ stored });
    visit.write(aReader({ snoozedUntil: 5 }));
    visit.clear();
    expect([visit.read(), stored.size]).to.deep.equal([emptyMemory, 0]);
  });

  for (const text of ["", "{", "null", '"hello"', '{"version":2}', '{"version":1,"campaigns":3}']) {
    it(`is nothing where somebody else wrote ${text || "an empty text"}`, () => {
      const visit = aVisit({ stored: new Map([[KEY, text]]) });
      expect(visit.read()).to.deep.equal(emptyMemory);
      visit.write(aReader({ snoozedUntil: 5 }));
      expect(visit.read()).to.deep.equal(aReader({ snoozedUntil: 5 }));
    });
  }

  it("lasts as long as the page where there is no room", () => {
    const visit = aVisit({ sessionStorage: "full", startedHere: false });
    expect(visit.mayHaveAsked).to.equal(false);
    visit.write(aReader({ snoozedUntil: 5 }));
    expect(visit.read()).to.deep.equal(aReader({ snoozedUntil: 5 }));
    expect(visit.mayHaveAsked).to.equal(true);
  });

  it("uses the tab's own sessionStorage", () => {
    sessionStorage.removeItem(KEY);
    const visit = visitRecord();
    visit.write(aReader({ snoozedUntil: 5 }));
    expect(sessionStorage.getItem(KEY)).to.contain("snoozedUntil");
    visit.clear();
    expect(sessionStorage.getItem(KEY)).to.equal(null);
    expect(visit.mayHaveAsked).to.equal(false);
  });
});

import { describe, expect, it } from "vitest";
import { createDeskSpeech } from "../../../src/desk/desk-speech.ts";
import { amountCell, countCell, nameCell, nothingToTell, shareCell } from "../../../src/desk/files/cell.ts";
import { writeCsv, writeJson } from "../../../src/desk/files/write-table.ts";
import { words } from "../../../src/desk/words/de.ts";

describe("a table of the desk as a file", () => {
  const speech = createDeskSpeech(words, "de");
  const figures = {
    columns: ["month", "net", "gifts", "share", "after1"].map((field) => ({ label: `Spalte ${field}`, field })),
    rows: [
      [
        nameCell("November 2026", "2026-11"),
        amountCell(speech, 123450, "eur"),
        countCell(speech, 1200),
        shareCell(speech, 1 / 3),
        nothingToTell,
      ],
      [
        nameCell("Andere", 'others, "so"'),
        amountCell(speech, 500, "jpy"),
        countCell(speech, 0),
        shareCell(speech, 0),
        nothingToTell,
      ],
    ],
  };

  it("is in no language for spreadsheets, with amounts as they are written", () => {
    expect(writeCsv(figures)).toBe(
      'month,net,gifts,share,after1\r\n2026-11,1234.50,1200,0.333333,\r\n"others, ""so""",500,0,0,\r\n',
    );
  });

  it("has amounts in minor units for programs", () => {
    expect(JSON.parse(writeJson(figures))).toEqual([
      { month: "2026-11", net: 123450, gifts: 1200, share: 0.333333, after1: null },
      { month: 'others, "so"', net: 500, gifts: 0, share: 0, after1: null },
    ]);
  });
});

import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createComposeDeskLetter } from "../../../../src/server/desk/compose-desk-letter.ts";
import { postDeskLetter } from "../../../../src/server/desk/post-desk-letter.ts";
import type { ConfigInput } from "../../../../src/core/campaign/config-schema.ts";
import type { Shares } from "../../../../src/core/campaign/experiment/campaign-day.ts";
import type { HeldMail } from "../../../../src/server/mail/mail-store.ts";
import { openLedgerStore } from "../../../../src/server/node/open-ledger-store.ts";
import { endpointSettingReaders } from "../../../../src/server/settings/endpoint-settings.ts";
import type { LedgerStore } from "../../../../src/server/store/ledger-store.ts";
import { deskLanguages, type DeskLanguage } from "../../../../src/desk/words/choose-language.ts";
import { aContribution, anEvent, aSubscription } from "../../../contract/support/facts.ts";
import { aConfig } from "../../../support/builders.ts";

const NOW = Date.parse("2026-11-30T07:00:00Z");
const task: HeldMail = {
  id: "desk-letter:2026-11-30",
  kind: "desk-letter",
  person: undefined,
  data: {},
  dueAt: NOW / 1000,
  tries: 0,
  heldUntil: 0,
};

describe("the desk's weekly letter", () => {
  let store: LedgerStore;
  beforeEach(async () => void (store = await openLedgerStore("file::memory:", () => undefined)));
  afterEach(() => store.close());

  const compose = (
    language: DeskLanguage = "en",
    to: string | undefined = "editor@times.example",
    appeals?: ConfigInput["appeals"],
  ) =>
    createComposeDeskLetter({
      config: () =>
        aConfig({
          publication: { name: "The Example Times" },
          tallies: {},
          ...(appeals === undefined ? {} : { appeals }),
        }),
      store,
      settings: {
        deskLetter: to === undefined ? undefined : { to, language },
        endpointUrl: "https://support.times.example",
      },
      livemode: false,
      now: () => NOW,
    })(task);

  it("says the week in ten lines at the most, with one thing to do and the way to the desk", async () => {
    for (const [index, day] of ["2026-10-10", "2026-11-25", "2026-11-29"].entries())
      await store.record(
        anEvent(),
        aContribution({ key: `pi_${index}`, amount: 500 * (index + 1), at: Date.parse(`${day}T12:00:00Z`) / 1000 }),
      );
    await store.record(
      anEvent(),
      aSubscription({ amount: 700, currency: "usd", interval: "month", startedAt: NOW / 1000 }),
    );
    const letter = await compose();
    expect(letter).toMatchObject({ to: "editor@times.example", subject: "The Example Times: the week at the desk" });
    const said = letter?.body.filter((part) => typeof part === "string") ?? [];
    expect(said[0]).toBe("Seven days until yesterday: $25.");
    expect(said[1]).toBe(
      "October 2026 brought $5, after refunds, before fees. There is nothing before it to compare with.",
    );
    expect(said).toContain("1 give each month and 0 each year.");
    expect(said.at(-1)).toBe("One thing next:\nCompare the ledger with Stripe: it has not been done for a month.");
    expect(said.length).toBeLessThanOrEqual(11);
    expect(letter?.body.at(-1)).toEqual({ label: "Open the desk", url: "https://support.times.example/desk/" });
  });

  it("speaks each of the desk's languages, also where nothing has come in", async () => {
    for (const language of deskLanguages) {
      const letter = await compose(language);
      expect(letter?.locale).toBe(language);
      expect(JSON.stringify(letter), language).not.toMatch(/\{\w+\}|undefined|NaN/);
    }
  });

  it("says of a campaign that learns that its shares move, in each language, and nothing while there is no news", async () => {
    const learns = [{ id: "spring", learn: true, variants: [{ id: "letter" }, { id: "numbers" }] }];
    const [half, moved] = [
      { letter: 0.5, numbers: 0.5 },
      { letter: 0.2, numbers: 0.8 },
    ];
    const aDay = (day: string, shares: Shares) => ({
      day,
      campaign: "spring",
      holdback: 0,
      learns: true,
      written: half,
      shares,
    });
    await store.campaignDays.write([aDay("2026-11-27", half), aDay("2026-11-28", half), aDay("2026-11-29", half)]);
    const linesOf = async (language?: DeskLanguage) => {
      const letter = await compose(language, undefined, learns);
      return letter?.body.filter((part) => typeof part === "string" && part.includes("spring")) ?? [];
    };
    expect(await linesOf()).toEqual([]);
    await store.campaignDays.write([aDay("2026-11-30", moved)]);
    expect(await linesOf()).toEqual([
      "“spring”: since Nov 30, 2026, new readers see more of what has brought more so far. Today: letter (20%) and numbers (80%).",
    ]);
    for (const language of deskLanguages) {
      const [said, ...others] = await linesOf(language);
      expect(said, language).toMatch(/spring.*80/);
      expect(others, language).toEqual([]);
    }
  });

  it("is not sent where it was switched off meanwhile", async () => {
    expect(
      await createComposeDeskLetter({
        config: () => aConfig({}),
        store,
        settings: { deskLetter: undefined, endpointUrl: undefined },
        livemode: false,
        now: () => NOW,
      })(task),
    ).toBeUndefined();
  });

  it("is posted once for a week, by however many, and is due on Monday at seven", async () => {
    const posted: unknown[] = [];
    for (const at of ["2026-11-30T00:01:00Z", "2026-12-03T12:00:00Z", "2026-12-06T23:59:00Z", "2026-12-07T00:01:00Z"]) {
      const mailer = { post: (mail: { id: string; dueAt: number }) => Promise.resolve(void posted.push(mail)) };
      await postDeskLetter({ mailer, now: () => Date.parse(at) })();
    }
    expect(posted.map((mail) => (mail as { id: string }).id)).toEqual([
      "desk-letter:2026-11-30",
      "desk-letter:2026-11-30",
      "desk-letter:2026-11-30",
      "desk-letter:2026-12-07",
    ]);
    expect(posted[0]).toMatchObject({ dueAt: NOW / 1000, person: undefined, data: {} });
  });

  it("names the setting that is wrong", () => {
    const read = (environment: Readonly<Record<string, string>>) => () =>
      endpointSettingReaders(environment).deskLetter();
    expect(read({})()).toBeUndefined();
    const mail = { SMTP_URL: "smtp://127.0.0.1" };
    expect(read({ ...mail, DESK_LETTER_TO: "ed@times.example", DESK_LETTER_LANGUAGE: "de" })()).toEqual({
      to: "ed@times.example",
      language: "de",
    });
    expect(read({ ...mail, DESK_LETTER_TO: "ed" })).toThrow("DESK_LETTER_TO must be an address");
    expect(read({ DESK_LETTER_TO: "ed@times.example" })).toThrow("DESK_LETTER_TO needs SMTP_URL");
    expect(read({ ...mail, DESK_LETTER_TO: "ed@times.example", DESK_LETTER_LANGUAGE: "xx" })).toThrow(
      "DESK_LETTER_LANGUAGE must be one of",
    );
  });
});

import { expect } from "chai";
import { anAppeal } from "../support/an-appeal.ts";
import { keys, typed } from "../support/keys.ts";
import { descriptionOf, nameOf } from "../support/roles.ts";

describe("Other amount", () => {
  it("opens a field that names the currency, and puts one who points at it there", async () => {
    const appeal = await anAppeal();
    expect(appeal.has("textbox")).to.equal(false);
    (await appeal.find("radio", "Other amount")).dispatchEvent(
      new MouseEvent("click", { bubbles: true, composed: true, detail: 1 }),
    );
    expect(nameOf(await appeal.field())).to.equal("Amount in US dollars");
    await appeal.settled();
    expect(appeal.focused).to.equal("Amount in US dollars");
  });

  it("leaves the focus where it is for one who passes by with the keyboard", async () => {
    const appeal = await anAppeal();
    (await appeal.find("radio", "$50")).focus();
    await appeal.choose("Other amount");
    await appeal.field();
    expect(appeal.focused).to.equal("$50");
  });

  it("says nothing against an empty field until Continue is pressed", async () => {
    const appeal = await anAppeal();
    await appeal.choose("Other amount");
    await appeal.field();
    expect(appeal.complaint).to.equal("");
  });

  it("asks for an amount on Continue, puts the reader into the field and sends nothing", async () => {
    const appeal = await anAppeal();
    await appeal.choose("Other amount");
    await appeal.press("Continue");
    expect(await appeal.complains()).to.equal("Please enter an amount.");
    expect(appeal.focused).to.equal("Amount in US dollars");
    const field = await appeal.field();
    expect(field.getAttribute("aria-invalid")).to.equal("true");
    expect(descriptionOf(field)).to.equal("Please enter an amount.");
    expect(appeal.endpoint.requests).to.deep.equal([]);
    expect(appeal.heard("appeal-contribute-request")).to.deep.equal([]);
  });

  for (const [text, complaint] of [
    ["0.99", "The smallest amount we can take is $1."],
    ["0", "The smallest amount we can take is $1."],
    ["10000.01", "The largest amount we can take here is $10,000."],
    ["999999999999", "The largest amount we can take here is $10,000."],
    ["ten", "Please enter an amount in figures, such as $15."],
    ["-5", "Please enter an amount in figures, such as $15."],
    ["5.001", "Please enter an amount in US dollars with at most two decimals, such as $15."],
    ["1e3", "Please enter an amount in figures, such as $15."],
  ] as const) {
    it(`says what is wrong with ${text} once the reader has left the field, not while they write`, async () => {
      const appeal = await anAppeal();
      await appeal.write(text);
      expect(appeal.complaint).to.equal("");
      expect((await appeal.field()).getAttribute("aria-invalid")).to.equal("false");
      await appeal.leave();
      expect(await appeal.complains()).to.equal(complaint);
      expect(appeal.plan).to.equal("");
    });
  }

  it("stops complaining as soon as the reader goes on writing, and never complains of an empty field left", async () => {
    const appeal = await anAppeal();
    await appeal.write("0.5");
    await appeal.leave();
    await appeal.complains();
    await appeal.write("0.");
    expect(appeal.complaint).to.equal("");
    expect((await appeal.field()).getAttribute("aria-invalid")).to.equal("false");
    await appeal.write("");
    await appeal.leave();
    expect(appeal.complaint).to.equal("");
  });

  it("says at once what is wrong with an amount that was pasted whole", async () => {
    const appeal = await anAppeal();
    await appeal.choose("Other amount");
    const field = await appeal.field();
    field.focus();
    field.value = "0.5";
    field.dispatchEvent(new InputEvent("input", { inputType: "insertFromPaste", data: "0.5" }));
    expect(await appeal.complains()).to.equal("The smallest amount we can take is $1.");
  });

  it("complains to one who goes on with the keyboard", async () => {
    const appeal = await anAppeal();
    await appeal.choose("Other amount");
    (await appeal.field()).focus();
    await typed("0.5");
    expect(appeal.complaint).to.equal("");
    await keys("Tab");
    expect(appeal.focused).to.equal("Continue");
    expect(await appeal.complains()).to.equal("The smallest amount we can take is $1.");
  });

  for (const [currency, text, complaint] of [
    ["jpy", "500.5", "Please enter an amount in whole Japanese yen, such as ¥1,500."],
    ["kwd", "2.5555", "Please enter an amount in Kuwaiti dinars with at most two decimals, such as KWD 5."],
  ] as const) {
    it(`says how many decimals there are in ${currency.toUpperCase()}`, async () => {
      const appeal = await anAppeal({ attributes: { currency } });
      await appeal.write(text);
      await appeal.leave();
      expect(await appeal.complains()).to.equal(complaint);
    });
  }

  it("tells the page of valid amounts only", async () => {
    const appeal = await anAppeal();
    await appeal.write("0.5");
    await appeal.write("50");
    expect(await appeal.hears("appeal-choice")).to.include({ interval: "once", amount: 5000, currency: "usd" });
    expect(appeal.heard("appeal-choice")).to.have.length(1);
  });

  it("takes the largest and the smallest amount that there are", async () => {
    const appeal = await anAppeal();
    await appeal.write("1");
    expect(appeal.plan).to.contain("$1 today");
    await appeal.write("10,000");
    expect(appeal.plan).to.contain("$10,000 today");
  });
});

describe("an amount, as readers write it", () => {
  for (const { lang, currency, option, field, text, reads } of [
    {
      lang: "en",
      currency: "usd",
      option: "Other amount",
      field: /^Amount/,
      text: "$4.50",
      reads: "$4.50 today, one time.",
    },
    {
      lang: "en",
      currency: "usd",
      option: "Other amount",
      field: /^Amount/,
      text: " 1,234 ",
      reads: "$1,234 today, one time.",
    },
    {
      lang: "de",
      currency: "eur",
      option: "Anderer Betrag",
      field: /^Betrag/,
      text: "4,50 €",
      reads: "Heute 4,50 €, einmalig.",
    },
    {
      lang: "de",
      currency: "eur",
      option: "Anderer Betrag",
      field: /^Betrag/,
      text: "1.234,5",
      reads: "Heute 1.234,50 €, einmalig.",
    },
    {
      lang: "de",
      currency: "eur",
      option: "Anderer Betrag",
      field: /^Betrag/,
      text: "4.50",
      reads: "Heute 4,50 €, einmalig.",
    },
    {
      lang: "en",
      currency: "jpy",
      option: "Other amount",
      field: /^Amount/,
      text: "¥500",
      reads: "¥500 today, one time.",
    },
    { lang: "ja", currency: "jpy", option: "別の金額", field: /^金額/, text: "５００円", reads: "本日￥500" },
    { lang: "ar", currency: "eur", option: "مبلغ آخر", field: /^المبلغ/, text: "٢٥", reads: "25 € اليوم، مرة واحدة." },
    { lang: "ar", currency: "eur", option: "مبلغ آخر", field: /^المبلغ/, text: "۲۵", reads: "25 € اليوم، مرة واحدة." },
    {
      lang: "en",
      currency: "kwd",
      option: "Other amount",
      field: /^Amount/,
      text: "2.500",
      reads: "KWD 2.500 today, one time.",
    },
    { lang: "sv", currency: "sek", option: "Annat belopp", field: /^Belopp/, text: "75 kr", reads: "75 kr i dag" },
    {
      lang: "fr",
      currency: "eur",
      option: "Autre montant",
      field: /^Montant/,
      text: "1 234,50",
      reads: "1 234,50 € aujourd’hui",
    },
  ] as const) {
    it(`is understood: ${text.trim()} in ${lang}`, async () => {
      const appeal = await anAppeal({ lang, attributes: { currency } });
      await appeal.write(text, { option, field });
      expect(appeal.plan).to.contain(reads);
    });
  }
});

import type { TypedMethod } from "../objects/payment-method.ts";
import { testBankAccount, testBankAccounts, testCard, testCards, type TestMethod } from "../test-methods.ts";
import { field, type Typed } from "./fields.ts";
import { html, Html } from "./html.ts";

/** Last digit of a card number: https://en.wikipedia.org/wiki/Luhn_algorithm */
function passesLuhn(number: string): boolean {
  const sum = number
    .split("")
    .reverse()
    .reduce((total, digit, index) => {
      const value = Number(digit) * (index % 2 === 1 ? 2 : 1);
      return total + (value > 9 ? value - 9 : value);
    }, 0);
  return sum % 10 === 0;
}

function parseExpiry(typed: string): { month: number; year: number } | undefined {
  const match = /^(\d{1,2})\s*[/-]?\s*(\d{2}|\d{4})$/.exec(typed.trim());
  const month = Number(match?.[1]);
  const year = Number(match?.[2]);
  if (match === null || month < 1 || month > 12) return undefined;
  return { month, year: year < 100 ? 2000 + year : year };
}

function readCard(values: Typed["values"], nowMs: number, errors: Typed["errors"]): TypedMethod {
  const number = (values["cardNumber"] ?? "").replace(/[\s-]/g, "");
  const cvc = (values["cvc"] ?? "").trim();
  const expiry = parseExpiry(values["expiration"] ?? "");
  if (number === "") errors["cardNumber"] = "Enter a card number.";
  else if (!/^\d{12,19}$/.test(number) || !passesLuhn(number)) errors["cardNumber"] = "Your card number is invalid.";
  const now = new Date(nowMs);
  if (expiry === undefined) errors["expiration"] = "Enter the expiration date as month and year: MM / YY.";
  else if (expiry.year * 12 + expiry.month - 1 < now.getUTCFullYear() * 12 + now.getUTCMonth()) {
    errors["expiration"] = "Your card's expiration date is in the past.";
  } else if (expiry.year > now.getUTCFullYear() + 50) errors["expiration"] = "Your card's expiration year is invalid.";
  if (!(/^3[47]/.test(number) ? /^\d{4}$/ : /^\d{3}$/).test(cvc))
    errors["cvc"] = "Your card's security code is incomplete.";
  if ((values["cardName"] ?? "").trim() === "") errors["cardName"] = "Enter the name on the card.";
  return { method: testCard(number), expMonth: expiry?.month ?? 0, expYear: expiry?.year ?? 0 };
}

function readBank(values: Typed["values"], errors: Typed["errors"]): TypedMethod {
  const account = (values["accountNumber"] ?? "").replace(/[\s-]/g, "");
  if (!/^\d{4,17}$/.test(account)) errors["accountNumber"] = "Enter an account number.";
  if (!/^\d{9}$/.test((values["routingNumber"] ?? "").trim()))
    errors["routingNumber"] = "Enter a routing number of 9 digits.";
  if ((values["accountName"] ?? "").trim() === "") errors["accountName"] = "Enter the name on the account.";
  return { method: testBankAccount(account), expMonth: 0, expYear: 0 };
}

/** The payment method in a submitted form; what is wrong with it is added to `errors`. */
export function readMethod(
  values: Typed["values"],
  nowMs: number,
  errors: Typed["errors"],
): TypedMethod & { name: string } {
  const bank = values["method"] === "us_bank_account";
  const typed = bank ? readBank(values, errors) : readCard(values, nowMs, errors);
  return { ...typed, name: (values[bank ? "accountName" : "cardName"] ?? "").trim() };
}

/** Card or bank account; the one not chosen is hidden. */
export function methodFields(typed: Typed): Html {
  const bank = typed.values["method"] === "us_bank_account";
  return html`<fieldset>
      <legend>Payment method</legend>
      <div class="choice">
        <label><input type="radio" name="method" value="card" ${bank ? "" : html` checked`} /> Card</label>
        <label
          ><input type="radio" name="method" value="us_bank_account" ${bank ? html` checked` : ""} /> Bank
          account</label
        >
      </div>
    </fieldset>
    <div class="card">
      ${field(typed, { name: "cardNumber", label: "Card number", autocomplete: "cc-number", placeholder: "1234 1234 1234 1234", numeric: true })}
      <div class="pair">
        ${field(typed, { name: "expiration", label: "Expiration", autocomplete: "cc-exp", placeholder: "MM / YY", numeric: true })}
        ${field(typed, { name: "cvc", label: "CVC", autocomplete: "cc-csc", placeholder: "CVC", numeric: true })}
      </div>
      ${field(typed, { name: "cardName", label: "Name on card", autocomplete: "cc-name" })}
    </div>
    <div class="bank">
      ${field(typed, { name: "accountNumber", label: "Account number", autocomplete: "off", numeric: true })}
      ${field(typed, { name: "routingNumber", label: "Routing number", autocomplete: "off", placeholder: "110000000", numeric: true })}
      ${field(typed, { name: "accountName", label: "Name on account", autocomplete: "name" })}
    </div>`;
}

function groupDigits(number: string): string {
  return number.replace(/(\d{4})(?=\d)/g, "$1 ");
}

function testButtons(methods: readonly TestMethod[]): Html {
  return html`<ul class="tests">
    ${methods.map(
      ({ type, number, label }) =>
        html`<li>
          <button type="button" data-fill="${type}" data-number="${number}">
            <code>${type === "card" ? groupDigits(number) : number}</code> <span class="soft">${label}</span>
          </button>
        </li>`,
    )}
  </ul>`;
}

/** Fills the form with a test card or account; without scripts the numbers are there to copy. */
const fillScript = new Html(`
for (const button of document.querySelectorAll("[data-fill]")) button.addEventListener("click", () => {
  const form = document.querySelector("form[data-method]").elements;
  const put = (name, value, always) => { if (always || form[name].value === "") form[name].value = value; };
  form.method.value = button.dataset.fill;
  if (button.dataset.fill === "card") {
    put("cardNumber", button.dataset.number.replace(/(\\d{4})(?=\\d)/g, "$1 "), true);
    put("expiration", "12 / 34"); put("cvc", button.dataset.number.startsWith("37") ? "1234" : "123", true); put("cardName", "Test Reader");
  } else {
    put("accountNumber", button.dataset.number, true); put("routingNumber", "110000000"); put("accountName", "Test Reader");
  }
});`);

export function testMethodList(): Html {
  return html`<details class="panel small" open>
      <summary><strong>Test cards and accounts</strong></summary>
      <p class="soft">Choose one to fill the form. Any future date and any CVC will do.</p>
      ${testButtons(testCards)}
      <p class="soft">Bank accounts</p>
      ${testButtons(testBankAccounts)}
    </details>
    <script>
      ${fillScript};
    </script>`;
}

import { renderPage } from "./render-page.ts";

interface LedgerAnswer {
  readonly money: Readonly<Record<string, Readonly<Record<"gross" | "refunded" | "disputed" | "net", number>>>>;
  readonly contributions: number;
  readonly activeSupporters: number;
  readonly onceSupporters: number;
}

/** The endpoint's /ledger as a page, so that nobody needs to send a token by hand. The demo only: a publisher's ledger is not public. */
export async function renderLedger(endpointUrl: string, adminToken: string): Promise<string> {
  const response = await fetch(`${endpointUrl}/ledger`, { headers: { authorization: `Bearer ${adminToken}` } });
  if (!response.ok) throw new Error(`the ledger answered ${response.status}`);
  const { money, contributions, activeSupporters, onceSupporters } = (await response.json()) as LedgerAnswer;
  const rows = Object.entries(money).map(([currency, { gross, refunded, disputed, net }]) => {
    const cells = [gross, refunded, disputed, net].map((amount) => `<td>${format(amount, currency)}</td>`);
    return `<tr><th scope="row">${currency.toUpperCase()}</th>${cells.join("")}</tr>`;
  });
  const body = rows.length > 0 ? rows.join("") : `<tr><td colspan="5">Nobody has given yet.</td></tr>`;
  return renderPage({
    title: "Ledger",
    heading: "The ledger",
    standfirst: `What Stripe has told the endpoint, folded. ${count(contributions, "contribution")}, ${count(activeSupporters, "recurring supporter")}, ${count(onceSupporters, "single supporter")}.`,
    story: `<table class="tally">
          <thead><tr><th scope="col">Currency</th><th scope="col">Given</th><th scope="col">Refunded</th><th scope="col">Disputed</th><th scope="col">Kept</th></tr></thead>
          <tbody>${body}</tbody>
        </table>`,
  });
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

/** Stripe's minor units, where they differ from Intl's, are not among the demo's currencies. */
function format(amount: number, currency: string): string {
  const formatter = new Intl.NumberFormat("en", { style: "currency", currency });
  return formatter.format(amount / 10 ** (formatter.resolvedOptions().maximumFractionDigits ?? 2));
}

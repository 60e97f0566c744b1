import { goalKinds } from "../../../core/campaign/config-schema.ts";
import type { StudioWords } from "../../words/studio/studio-words.ts";
import type { FieldRow } from "./campaign-fields.ts";

export function publicationRows({ kind, unsaid }: StudioWords): FieldRow[] {
  const address = { kind: "url" } as const;
  return [
    { name: "publication.name", control: { kind: "text" } },
    { name: "publication.logo", control: address, hint: "publication.logo" },
    { name: "publication.privacyPolicy", control: address },
    { name: "publication.contact", control: { kind: "text" } },
    { name: "publication.manage", control: address },
    { name: "publication.share", control: address },
    {
      name: "publication.kind",
      control: {
        kind: "choice",
        options: [
          ["", unsaid.kind],
          ["nonprofit", kind.nonprofit],
          ["company", kind.company],
        ],
        unsaid: "",
      },
      hint: "publication.kind",
    },
    { name: "publication.checkoutDomain", control: { kind: "text" }, hint: "publication.checkoutDomain" },
    { name: "paymentMethods", control: { kind: "names" } },
  ];
}

export const newsletterRows: readonly FieldRow[] = [
  { name: "newsletter.id", control: { kind: "text" } },
  { name: "newsletter.consent", control: { kind: "long" }, hint: "newsletter.consent" },
  { name: "newsletter.forward", control: { kind: "url" } },
];

/** Of a goal; an amount is one of a currency. */
export function goalRows(
  { goalKind, unsaid }: StudioWords,
  kind: unknown,
  currency: string,
  currencies: readonly string[],
): FieldRow[] {
  const isAmount = kind === "amount";
  return [
    { name: "id", control: { kind: "text" }, hint: "id" },
    {
      name: "kind",
      control: { kind: "choice", options: goalKinds.map((each) => [each, goalKind[each]] as const), unsaid: "" },
    },
    { name: "target", control: isAmount ? { kind: "money", currency } : { kind: "number", min: 1 } },
    ...(isAmount
      ? [
          {
            name: "currency",
            control: {
              kind: "choice",
              options: [["", unsaid.currency], ...currencies.map((code) => [code, code.toUpperCase()] as const)],
              unsaid: "",
            },
          } as const,
        ]
      : []),
    { name: "from", control: { kind: "moment" } },
    { name: "url", control: { kind: "url" }, hint: "goalUrl" },
  ];
}

/** Of one currency. */
export function limitRows(currency: string): FieldRow[] {
  return [
    { name: "min", control: { kind: "money", currency } },
    { name: "max", control: { kind: "money", currency } },
    { name: "fees.percent", control: { kind: "number", min: 0, max: 20, step: 0.1 } },
    { name: "fees.fixed", control: { kind: "money", currency } },
  ];
}

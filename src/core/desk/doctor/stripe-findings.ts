import type { FoundMoney } from "./finding.ts";

type None = Readonly<Record<string, never>>;
type Texts<Name extends string> = Readonly<Record<Name, string>>;

/** Of the key, the account, and all that is asked of Stripe; and what was done there. */
export interface StripeFindings {
  readonly "stripe-no-key": None;
  readonly "stripe-nowhere": None;
  readonly "stripe-key-expired": None;
  readonly "stripe-key-unknown": None;
  readonly "stripe-unreached": Texts<"server">;
  readonly "stand-in-unreached": Texts<"server">;
  readonly "stripe-refuses": Texts<"error">;
  readonly "stripe-fails": Texts<"error">;
  /** `begins`: the key's beginning, which says its kind and is no secret. */
  readonly "key-test": Texts<"begins">;
  readonly "key-live": Texts<"begins">;
  readonly "key-lacks": Texts<"right" | "stripes" | "needed">;
  readonly "key-whole": None;
  /** `right`: which one the key lacks to look at that. */
  readonly "unseen-key": Texts<"right">;
  readonly "unseen-clock": Texts<"right">;
  readonly "unseen-account": Texts<"right">;
  readonly "unseen-webhook": Texts<"right">;
  readonly "unseen-deliveries": Texts<"right">;
  readonly "unseen-portal": Texts<"right">;
  readonly "unseen-domains": Texts<"right">;
  readonly "unmended-webhook": Texts<"right">;
  readonly "unmended-portal": Texts<"right">;
  readonly "webhook-unmakeable": Texts<"right">;
  readonly "clock-right": { readonly seconds: number };
  readonly "clock-ahead": { readonly seconds: number; readonly limit: number };
  readonly "clock-behind": { readonly seconds: number; readonly limit: number };
  readonly "clock-too-far-ahead": { readonly seconds: number };
  readonly "clock-too-far-behind": { readonly seconds: number };
  readonly "account-unknown": Texts<"account">;
  readonly "account-closed": Texts<"account">;
  readonly "account-asked": { readonly account: string; readonly due: readonly string[] };
  readonly "account-open": Texts<"account">;
  readonly "account-nameless": None;
  readonly "webhook-none": Texts<"path" | "version">;
  readonly "webhook-none-at": Texts<"webhook" | "url" | "version">;
  readonly "webhook-several": { readonly count: number; readonly webhooks: readonly string[] };
  readonly "webhook-off": Texts<"webhook" | "url">;
  readonly "webhook-deaf": { readonly webhook: string; readonly url: string; readonly events: readonly string[] };
  readonly "webhook-old": Texts<"webhook" | "url" | "version" | "ours">;
  readonly "webhook-old-account": Texts<"webhook" | "url" | "version" | "ours">;
  readonly "webhook-untold": Texts<"webhook" | "ours">;
  readonly "webhook-right": {
    readonly webhook: string;
    readonly count: number;
    readonly version: string;
    readonly ours: string;
  };
  readonly "deliveries-untold": { readonly days: number };
  readonly "deliveries-without-ledger": None;
  readonly "deliveries-arrive": { readonly newestAt: number };
  readonly "deliveries-missing": { readonly count: number; readonly missing: number; readonly newestAt: number };
  readonly "deliveries-none": { readonly count: number; readonly newestAt: number };
  readonly "renewals-none-failed": None;
  readonly "renewals-failed": {
    readonly count: number;
    readonly money: readonly FoundMoney[];
    readonly againAt: number;
  };
  readonly "renewals-given-up": { readonly count: number; readonly money: readonly FoundMoney[] };
  readonly "portal-none": None;
  readonly "portal-endless": None;
  readonly "portal-right": None;
  readonly "domains-none-needed": None;
  readonly "domains-without-apple-pay": { readonly hosts: readonly string[] };
  readonly "done-webhook-made": Texts<"webhook" | "id" | "version">;
  readonly "done-webhook-on": Texts<"webhook" | "id">;
  readonly "done-webhook-listens": {
    readonly webhook: string;
    readonly id: string;
    readonly events: readonly string[];
  };
  readonly "done-webhook-replaced": Texts<"id">;
  readonly "done-webhook-nowhere": None;
  readonly "done-portal": Texts<"id">;
}

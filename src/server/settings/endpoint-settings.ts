import { deskLanguages, type DeskLanguage } from "../../desk/words/choose-language.ts";
import { emailPattern } from "../../core/email-pattern.ts";
import { idPattern } from "../../core/campaign/id-pattern.ts";
import { parseAddressRange, type AddressRange } from "../limits/address-range.ts";
import { isLiveKey } from "../stripe/is-live-key.ts";
import {
  apiBase,
  atLeast,
  endpointAddress,
  list,
  mailServer,
  matching,
  origins,
  refuse,
  secretKey,
  sender,
  signingSecrets,
  token,
  webhookSecrets,
} from "./check-setting.ts";
import { givenIn, readAll, type Environment } from "./read-all.ts";

/** What an operator decides, whatever the endpoint runs on; read once, at the start. */
export interface EndpointSettings {
  readonly stripeSecretKey: string;
  readonly stripeWebhookSecrets: readonly string[];
  readonly stripeApiBase: URL | undefined;
  readonly databaseUrl: string;
  readonly pageOrigins: readonly string[];
  readonly returnOrigins: readonly string[];
  readonly siteId: string;
  /** The first one signs, all of them are believed. */
  readonly tokenSecrets: readonly string[];
  readonly adminToken: string;
  /** Opens the desk's figures and nothing else; without one only `adminToken` does. */
  readonly deskReadToken: string | undefined;
  readonly trustedProxies: readonly AddressRange[];
  /** In lower case. */
  readonly countryHeader: string | undefined;
  /** Where mail is handed to; without one none is sent. */
  readonly mail: MailSettings | undefined;
  /** Who gets the desk's weekly letter, and in which language; nobody where it is not set. */
  readonly deskLetter: DeskLetterSettings | undefined;
  /** Who writes to givers when a renewal or a debit fails: Stripe's own e-mails, or ours. */
  readonly dunning: "stripe" | "ours";
  /**
   * The endpoint as readers reach it, without a slash at the end: what is mailed leads there. Never taken from a
   * request's Host, which anybody may write; undefined where it has only been said that it runs on this machine.
   */
  readonly endpointUrl: string | undefined;
}

export interface DeskLetterSettings {
  readonly to: string;
  readonly language: DeskLanguage;
}

export interface MailSettings {
  readonly server: URL;
  readonly from: { readonly name: string | undefined; readonly address: string };
}

/** Reads every setting before it throws: a SettingsError names all that is missing or wrong. */
export function readEndpointSettings(environment: Environment): EndpointSettings {
  return readAll(endpointSettingReaders(environment));
}

/** How each is read, in the order in which its mistakes are told. */
export function endpointSettingReaders(environment: Environment) {
  const given = (name: string): string | undefined => givenIn(environment, name);
  const required = (name: string, hint: string): string => given(name) ?? refuse(name, `is missing: ${hint}`);
  const pageOrigins = (): string[] =>
    origins(
      "PAGE_ORIGINS",
      required("PAGE_ORIGINS", "the origins of the publisher's pages, such as https://news.example"),
    );
  return {
    stripeSecretKey: () =>
      secretKey("STRIPE_SECRET_KEY", required("STRIPE_SECRET_KEY", "Stripe's secret or restricted key")),
    stripeWebhookSecrets: () =>
      webhookSecrets(
        "STRIPE_WEBHOOK_SECRET",
        required("STRIPE_WEBHOOK_SECRET", "the webhook's signing secret, whsec_…"),
      ),
    stripeApiBase: () => {
      const base = given("STRIPE_API_BASE");
      return base === undefined
        ? undefined
        : apiBase("STRIPE_API_BASE", base, isLiveKey(given("STRIPE_SECRET_KEY") ?? ""));
    },
    databaseUrl: () =>
      matching(
        "DATABASE_URL",
        given("DATABASE_URL") ?? "file:support-appeal.db",
        /^(?:file:.+|postgres(?:ql)?:\/\/.+)$/,
        "must be file:… or postgres://…",
      ),
    pageOrigins,
    returnOrigins: () => {
      const returnOrigins = given("RETURN_ORIGINS");
      return returnOrigins === undefined ? pageOrigins() : origins("RETURN_ORIGINS", returnOrigins);
    },
    siteId: () =>
      matching(
        "SITE_ID",
        given("SITE_ID") ?? "support-appeal",
        idPattern,
        "must be a short name of letters, digits and . _ : -",
      ),
    tokenSecrets: () =>
      signingSecrets(
        "TOKEN_SECRET",
        required("TOKEN_SECRET", "a secret of 16 characters or more, such as from openssl rand -base64 32"),
      ),
    adminToken: () =>
      token(
        "ADMIN_TOKEN",
        atLeast("ADMIN_TOKEN", 8, required("ADMIN_TOKEN", "a secret of 8 characters or more, that opens /ledger")),
      ),
    deskReadToken: () => {
      const read = given("DESK_READ_TOKEN");
      if (read === undefined) return undefined;
      if (read === given("ADMIN_TOKEN")) refuse("DESK_READ_TOKEN", "must be another one than ADMIN_TOKEN");
      return token("DESK_READ_TOKEN", atLeast("DESK_READ_TOKEN", 8, read));
    },
    trustedProxies: () =>
      list(given("TRUSTED_PROXIES") ?? "").map(
        (text) =>
          parseAddressRange(text) ??
          refuse("TRUSTED_PROXIES", "must be addresses or ranges such as 10.0.0.0/8, comma-separated"),
      ),
    countryHeader: () => {
      const header = given("COUNTRY_HEADER");
      return header === undefined
        ? undefined
        : matching(
            "COUNTRY_HEADER",
            header,
            /^[A-Za-z][A-Za-z0-9-]*$/,
            "must be a header's name, such as CF-IPCountry",
          ).toLowerCase();
    },
    mail: (): MailSettings | undefined => {
      const [server, sentFrom] = [given("SMTP_URL"), given("MAIL_FROM")];
      if (server === undefined) return undefined;
      const hint = "whom readers get mail from, such as The Example Times <news@times.example>";
      const from = sentFrom ?? refuse("MAIL_FROM", `is missing: ${hint}`);
      return { server: mailServer("SMTP_URL", server), from: sender("MAIL_FROM", from) };
    },
    deskLetter: (): DeskLetterSettings | undefined => {
      const to = given("DESK_LETTER_TO");
      const language = given("DESK_LETTER_LANGUAGE") ?? "en";
      if (to === undefined) return undefined;
      if (!emailPattern.test(to)) refuse("DESK_LETTER_TO", "must be an address such as editor@times.example");
      if (given("SMTP_URL") === undefined) refuse("DESK_LETTER_TO", "needs SMTP_URL: the letter is mail");
      const known = deskLanguages.find((each) => each === language);
      return { to, language: known ?? refuse("DESK_LETTER_LANGUAGE", `must be one of ${deskLanguages.join(", ")}`) };
    },
    dunning: (): "stripe" | "ours" => {
      const who = given("DUNNING") ?? "stripe";
      return who === "stripe" || who === "ours" ? who : refuse("DUNNING", "must be stripe or ours");
    },
    endpointUrl: () => {
      const url = given("ENDPOINT_URL");
      return url === undefined ? undefined : endpointAddress("ENDPOINT_URL", url);
    },
  };
}

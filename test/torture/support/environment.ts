import { SECRET_KEY, SITE_ID } from "../history/counter.ts";

export const ADMIN_TOKEN = "torture-admin-token-0123456789";
export const WEBHOOK_SECRET = "whsec_torture_0123456789abcdef";
export const PAGE_ORIGIN = "https://news.example";

/** What every replica is started with. */
export const environment: Readonly<Record<string, string>> = {
  STRIPE_SECRET_KEY: SECRET_KEY,
  STRIPE_WEBHOOK_SECRET: WEBHOOK_SECRET,
  PAGE_ORIGINS: PAGE_ORIGIN,
  SITE_ID,
  TOKEN_SECRET: "torture-token-secret-0123456789abcdef",
  ADMIN_TOKEN,
};

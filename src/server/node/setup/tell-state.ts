import type { SetupState } from "../../../core/desk/setup-answers.ts";
import { isLiveKey } from "../../stripe/is-live-key.ts";
import { setBy, settingsNow, type SetupContext } from "./setup-context.ts";

/** So many characters of a secret may be told where there are three times as many that are not. */
const TOLD = 4;

export async function tellState(context: SetupContext, file: string, failure: string | undefined): Promise<SetupState> {
  const { environment, phase } = context;
  const kept = await context.kept();
  const { given, all } = await settingsNow(context);
  const key = given("STRIPE_SECRET_KEY");
  const secret = given("STRIPE_WEBHOOK_SECRET");
  const url = given("ENDPOINT_URL");
  return {
    phase,
    file,
    database: all["DATABASE_URL"]?.trim().startsWith("postgres") === true ? "postgres" : "sqlite",
    ...(failure === undefined ? {} : { failure }),
    key: {
      by: setBy(environment, kept, "STRIPE_SECRET_KEY"),
      ...(key === undefined
        ? {}
        : { ...endOf(key), kind: key.startsWith("rk_") ? "restricted" : "secret", livemode: isLiveKey(key) }),
    },
    webhook: {
      by: setBy(environment, kept, "STRIPE_WEBHOOK_SECRET"),
      ...(secret === undefined ? {} : endOf(secret)),
    },
    address: { by: setBy(environment, kept, "ENDPOINT_URL"), ...(url === undefined ? {} : { url }) },
    origins: {
      by: setBy(environment, kept, "PAGE_ORIGINS"),
      list: (given("PAGE_ORIGINS") ?? "").split(",").flatMap((each) => each.trim() || []),
    },
  };
}

function endOf(secret: string): { readonly endsIn?: string } {
  const own = secret.replace(/^(?:[sr]k_(?:test|live)_|whsec_)/, "");
  return own.length < TOLD * 4 ? {} : { endsIn: own.slice(-TOLD) };
}

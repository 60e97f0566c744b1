import { parseConfig, type Config } from "../core/campaign/config.ts";
import { EndpointError } from "../core/checkout/endpoint-error.ts";
import { options } from "../core/options.ts";

/** Reads the publisher's config, through the same parser as the endpoint. Rejects with an {@link EndpointError}. */
export async function loadConfig(address: string, { timeoutMs = 8000 } = {}): Promise<Config> {
  let answer: unknown;
  try {
    const response = await fetch(
      address,
      options<RequestInit>({
        credentials: "omit",
        referrerPolicy: "no-referrer",
        signal: AbortSignal.timeout(timeoutMs),
      }),
    );
    if (!response.ok) throw new Error(`it answered ${response.status}`);
    answer = await response.json();
  } catch (cause) {
    throw new EndpointError("offline", "the config could not be loaded", { cause });
  }
  const parsed = parseConfig(answer);
  if (!parsed.ok)
    throw new EndpointError("bad-answer", `the config is wrong at ${parsed.issues[0]?.path}`, { cause: parsed.issues });
  return parsed.value;
}

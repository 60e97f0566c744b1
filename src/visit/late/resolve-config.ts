import type { Config } from "../../core/campaign/config.ts";
import type { ConfigInput } from "../../core/campaign/config-schema.ts";
import { placements } from "../../core/campaign/placement.ts";
import type { AppealErrorCode } from "../events.ts";
import type { VariantInput } from "../wishes.ts";
import type { LoadParser } from "./late-visit.ts";

type CampaignInput = NonNullable<ConfigInput["appeals"]>[number];

export interface ResolveOptions {
  readonly endpoint: string;
  readonly variant: VariantInput | undefined;
  /** As written on the element. */
  readonly placement: string | undefined;
  readonly load: (endpoint: string) => Promise<Config>;
  readonly loadParser: LoadParser;
  readonly onProblem: (code: AppealErrorCode, error: unknown) => void;
}

/**
 * The config of the endpoint, narrowed down by what stands on the element. Where the config can't be had
 * the built-in amounts and copy serve, and the endpoint still checks what a reader chooses.
 */
export async function resolveConfig({
  endpoint,
  variant,
  placement: written,
  load,
  loadParser,
  onProblem,
}: ResolveOptions): Promise<Config> {
  const placement = placements.find((each) => each === written);
  if (written !== undefined && placement === undefined)
    throw new TypeError(`<support-appeal>: placement must be one of ${placements.join(", ")}`);
  const config = await loaded({ endpoint, load, loadParser, onProblem });
  const { amounts = config.amounts, ...copy } = variant ?? {};
  if (variant === undefined && placement === undefined) return config;
  const own: CampaignInput = {
    id: copy.id ?? "page",
    variants: [{ ...copy, id: copy.id ?? "page" }],
    ...(placement === undefined ? {} : { placement }),
  };
  const appeals =
    variant === undefined
      ? config.appeals.map((campaign) => ({ ...campaign, placement: placement ?? campaign.placement }))
      : [own];
  const { currency, ...kept } = config;
  const { parseConfig } = await loadParser();
  const parsed = parseConfig({
    ...kept,
    ...(Object.hasOwn(amounts, currency) ? { currency } : {}),
    amounts,
    appeals,
  });
  if (parsed.ok) return parsed.value;
  const [issue] = parsed.issues;
  throw new TypeError(`<support-appeal>: ${issue?.path ?? ""} ${issue?.message ?? ""}`);
}

async function loaded({
  endpoint,
  load,
  loadParser,
  onProblem,
}: Pick<ResolveOptions, "endpoint" | "load" | "loadParser" | "onProblem">): Promise<Config> {
  try {
    return await load(endpoint);
  } catch (error) {
    onProblem("config-unavailable", error);
    return builtIn(await loadParser());
  }
}

function builtIn({ parseConfig }: Awaited<ReturnType<LoadParser>>): Config {
  const parsed = parseConfig({});
  if (!parsed.ok) throw new TypeError("the built-in config is wrong");
  return parsed.value;
}

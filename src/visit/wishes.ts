import type { ConfigInput } from "../core/campaign/config-schema.ts";

type CampaignInput = NonNullable<ConfigInput["appeals"]>[number];

/** Copy and amounts of one appeal, set on the element; what is left out comes from the config or the built-in. */
export type VariantInput = Partial<CampaignInput["variants"][number]> & Pick<ConfigInput, "amounts">;

/** What stands on the element, as the page wrote it: nothing of it is checked yet. */
export interface Wishes {
  readonly endpoint: string | undefined;
  readonly publication: string | undefined;
  readonly placement: string | undefined;
  readonly currency: string | undefined;
  readonly interval: string | undefined;
  readonly variant: VariantInput | undefined;
  /** Readers open this page in order to give: neither "later" nor a cap hides the appeal. */
  readonly always: boolean;
  /** BCP 47, or whatever else the page takes for it: what the reader reads. */
  readonly language: string;
}

import * as v from "valibot";

const shape = v.object({
  /** Whose gifts it opens. */
  customers: v.pipe(v.array(v.string()), v.readonly()),
  locale: v.string(),
  /** Where the reader came from, for a device that is to be recognised. */
  returnUrl: v.exactOptional(v.string()),
});

/** What is kept with a mailed link. */
export type ManageData = v.InferOutput<typeof shape>;

export function readLinkData(data: unknown): ManageData {
  return v.parse(shape, data);
}

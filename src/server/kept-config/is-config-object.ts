/** Deeper than any setting stands: what is nested further could stop whoever walks through it. */
const MAX_DEPTH = 32;

/** Whether this may be kept as a draft, whatever mistakes are in it: an object of JSON. */
export function isConfigObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !isDeeper(value, MAX_DEPTH);
}

function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== "object" || value === null) return false;
  return levels === 0 || Object.values(value).some((each) => isDeeper(each, levels - 1));
}

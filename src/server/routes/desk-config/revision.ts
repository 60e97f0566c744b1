import * as v from "valibot";

/** Of the draft that somebody has seen. */
export const revision = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

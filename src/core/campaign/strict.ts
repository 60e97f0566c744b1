import * as v from "valibot";

/**
 * An object of these settings and of no others. The settings of a prototype's own are none: valibot takes over
 * whatever a page has put on `Object.prototype`.
 */
export const strict = <Entries extends v.ObjectEntries>(entries: Entries) =>
  v.strictObject(Object.assign(Object.create(null) as object, entries));

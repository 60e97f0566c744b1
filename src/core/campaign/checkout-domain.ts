import * as v from "valibot";

/** A whole domain of two labels at least, the last of them no number: no address of a machine. */
const domainPattern = /^(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])$/;

/** Compared to the letter with where readers are sent to pay, so it is written as browsers write it. */
export const checkoutDomain = v.pipe(
  v.string(),
  v.regex(domainPattern, "must be a domain in small letters and nothing else, such as pay.example.org"),
);

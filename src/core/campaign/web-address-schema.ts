import * as v from "valibot";
import { isWebAddress } from "../web-address.ts";

const addressShape = /^https?:\/\/\S+$/;
export const webAddress = v.pipe(
  v.string(),
  v.regex(addressShape, "must be an https address"),
  v.check((given) => !addressShape.test(given) || isWebAddress(given), "must be an https address"),
);

import { manage } from "./manage-en.ts";
import { recognise } from "./recognise-en.ts";
import { notice } from "./notice-en.ts";
import { reminder } from "./reminder-en.ts";
import type { EndpointWords } from "./words.ts";

export const words: EndpointWords = {
  dir: "ltr",
  mail: {
    orOpen: "If the button does not work, open this address:",
    contact: "Questions? {contact}",
    privacyPolicy: "Privacy policy",
  },
  thisPublication: "this publication",
  manage,
  recognise,
  notice,
  reminder,
};

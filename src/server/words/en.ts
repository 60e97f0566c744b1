import type { EndpointWords } from "./words.ts";

export const words: EndpointWords = {
  dir: "ltr",
  mail: {
    orOpen: "If the button does not work, open this address:",
    contact: "Questions? {contact}",
    privacyPolicy: "Privacy policy",
  },
};

import type { EndpointWords } from "./words.ts";

export const words: EndpointWords = {
  dir: "ltr",
};

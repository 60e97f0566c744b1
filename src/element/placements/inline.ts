import type { Frame } from "./frame.ts";

/** A paragraph among the article's own: it has the page's flow for its frame. */
export const inline: Frame = { around: (content) => content };

import type { Problem } from "../http/problem.ts";

/** The answer to a page of somebody else's that would change something at the desk. */
export const elsewhere: Problem = { status: 403, title: "The page is not the desk's own", code: "origin" };

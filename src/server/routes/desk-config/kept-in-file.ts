import { problem } from "../../http/problem.ts";
import type { KeptConfig } from "../../kept-config/kept-config.ts";

/** The answer to a publication where a file has the word; undefined where it has not. */
export function keptInFile({ keptIn, file }: KeptConfig): Response | undefined {
  if (keptIn === "desk") return undefined;
  return problem({
    status: 409,
    title: "The config is kept in a file, and is changed there",
    code: "kept-in-file",
    ...(file === undefined ? {} : { detail: file }),
  });
}

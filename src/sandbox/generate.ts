/**
 * Writes `parameters.json` and `blanks.json` from the SDK's types: `npx node src/sandbox/generate.ts`, after a new SDK
 * or a change of `parameter-types.ts` or `blank-types.ts`.
 */
import { writeFileSync } from "node:fs";
import { blanksText, readShapes } from "./generate-blanks.ts";
import { parametersText } from "./generate-parameters.ts";

writeFileSync(new URL("parameters.json", import.meta.url), parametersText());
writeFileSync(new URL("blanks.json", import.meta.url), blanksText(readShapes()));

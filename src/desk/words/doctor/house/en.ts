import { houseInEnglish } from "../../../../core/desk/doctor/house-in-english.ts";
import type { HouseWords } from "../doctor-words.ts";

/** As the command line says it, but for what is done here in another way. */
export const house: HouseWords = {
  ...houseInEnglish,
  "config-file-wrong": ["{problem}", "mend it in the file"],
  "config-file-doubtful": ["in the config, {path}: {message}", "mend it in the file"],
  "config-desk-doubtful": ["in the config, {path}: {message}", "mend it under Write"],
  "database-not-yet": ["DATABASE_URL names {file}, which is not there yet", "if there should be one, see the path"],
  "database-older": [
    "the tables in {database} are not up to date yet ({migrations})",
    "back up, then start the endpoint again: that brings them there",
  ],
};

import { inShort } from "./support/in-short.ts";
import { ourTrials } from "./trials/all.ts";

inShort("the ledger holds, whatever becomes of us", ourTrials);

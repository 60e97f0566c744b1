import { inShort } from "./support/in-short.ts";
import { theirTrials } from "./trials/all.ts";

inShort("the ledger holds, whatever others do", theirTrials);

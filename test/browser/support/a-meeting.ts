import type { Asking, AppealState } from "../../../src/visit/state.ts";
import type { VisitInside } from "../../../src/visit/visit.ts";
import { aCampaign, aConfig } from "../../support/builders.ts";
import { anAppeal, type AppealOptions } from "./an-appeal.ts";
import type { AppealOnPage } from "./appeal-on-page.ts";
import { situations, type SituationName } from "./situations.ts";
import { standingAs, stands, type StandName } from "./stands.ts";

const once = { suggestions: [500, 1500, 5000], default: 1500 };
const month = { suggestions: [300, 700, 1500], default: 700 };
const suggested = { min: 100, max: 1_000_000, once, month, year: once };

/** A campaign with everything that one can have, in a publication that says everything of itself. */
export function aFullConfig(stand: StandName) {
  const { campaign } = stands[stand];
  return aConfig({
    publication: {
      name: "The Example Times",
      privacyPolicy: "https://times.example/privacy",
      contact: "readers@times.example",
      manage: "https://times.example/manage",
      share: "https://times.example/share",
    },
    amounts: { usd: { ...suggested, fees: { percent: 2.9, fixed: 30 } }, gbp: suggested },
    mail: true,
    newsletter: { id: "weekly", consent: "Yes, send me the weekly letter of The Example Times." },
    appeals: [aCampaign({ coverFees: true, variants: [{ id: "plain", signature: "Ada Park" }], ...campaign })],
  });
}

/** A reader who meets the appeal as it stands there, and to whom any state can be shown. */
export interface Meeting {
  readonly appeal: AppealOnPage;
  /** The ask as it opened. */
  readonly asking: Asking;
  readonly shows: (situation: SituationName) => Promise<void>;
}

export async function aMeeting(stand: StandName, options: AppealOptions = {}): Promise<Meeting> {
  let visit: VisitInside | undefined;
  const appeal = await anAppeal({ config: aFullConfig(stand), ...options, onVisit: (begun) => (visit = begun) });
  const begun = visit;
  if (begun?.state.kind !== "asking")
    throw new Error(`nothing is asked: ${JSON.stringify(appeal.heard("appeal-suppressed"))}`);
  const asking = standingAs(stand, begun.state);
  const become = async (state: AppealState) => {
    await begun.become(state);
    await appeal.settled();
  };
  await become(asking);
  return { appeal, asking, shows: (situation) => become(situations[situation](asking)) };
}

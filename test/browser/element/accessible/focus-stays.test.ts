import { expect } from "chai";
import { aPending, aReader, aStatus, aSupporter, NOON } from "../../../support/builders.ts";
import { aFullConfig } from "../../support/a-meeting.ts";
import { aPlacedAppeal, type AppealOptions } from "../../support/an-appeal.ts";
import { anEndpoint } from "../../support/an-endpoint.ts";
import { aStory } from "../../support/a-story.ts";
import { focused } from "../../support/focus.ts";
import { standNames, type StandName } from "../../support/stands.ts";
import { until } from "../../support/until.ts";

const story = aStory();

const later = { until: NOON, campaign: "spring", interval: "month", amount: 700, currency: "usd" } as const;

/** How a reader may meet an appeal who has come to read. */
const visits: Readonly<Record<string, AppealOptions>> = {
  "for the first time": {},
  "as they asked to be reminded": { reader: aReader({ later, snoozedUntil: NOON }) },
  "as one who gives, on a page for giving": {
    reader: aReader({ supporter: aSupporter() }),
    attributes: { always: "" },
  },
  "thanked for what was settled meanwhile": {
    reader: aReader({ pending: aPending() }),
    endpoint: anEndpoint().answers(200, aStatus()),
  },
  "told that a debit bounced": {
    reader: aReader({ pending: aPending({ state: "processing" }) }),
    endpoint: anEndpoint().answers(200, aStatus({ status: "failed" })),
  },
};

async function meets(stand: StandName, options: AppealOptions): Promise<void> {
  const appeal = await aPlacedAppeal({ config: aFullConfig(stand), ...options });
  await until(() => appeal.root.querySelector("section") ?? undefined, "the appeal");
  await appeal.settled();
}

describe("the focus is never taken", () => {
  const quiet: readonly StandName[] = standNames.filter((name) => name !== "modal");
  for (const stand of quiet)
    for (const [how, options] of Object.entries(visits)) {
      it(`from a link, by ${stand} that one meets ${how}`, async () => {
        story.before.focus();
        await meets(stand, options);
        expect(focused()).to.equal("Sections");
      });

      it(`from one who has focused nothing, by ${stand} that one meets ${how}`, async () => {
        await meets(stand, options);
        expect(focused()).to.equal("nothing");
      });
    }
});

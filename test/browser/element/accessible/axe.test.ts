import { expect } from "chai";
import { aMeeting } from "../../support/a-meeting.ts";
import { aStory } from "../../support/a-story.ts";
import { barriers } from "../../support/barriers.ts";
import { situationsIn } from "../../support/situations.ts";
import { standNames } from "../../support/stands.ts";

aStory();

describe("nothing stands in anyone's way, in any state, in light or in dark", () => {
  for (const [lang, dir] of Object.entries({ en: "ltr", he: "rtl" } as const))
    for (const stand of standNames)
      it(`${stand}, in ${lang}, ${dir}`, async function () {
        this.timeout(60_000);
        const { appeal, shows } = await aMeeting(stand, { lang, dir });
        const found: string[] = [];
        for (const situation of situationsIn(stand)) {
          await shows(situation);
          found.push(...(await barriers(appeal)).map((each) => `${situation}: ${each}`));
        }
        expect(found).to.deep.equal([]);
      });
});

import { expect } from "chai";
import { aMeeting } from "../../support/a-meeting.ts";
import { aStory } from "../../support/a-story.ts";
import { barriers } from "../../support/barriers.ts";
import { situationsIn } from "../../support/situations.ts";
import { standNames } from "../../support/stands.ts";

aStory();
const languages = { en: "ltr", he: "rtl" } as const;

for (const [lang, dir] of Object.entries(languages))
  describe(`axe finds nothing in ${lang}, ${dir}`, () => {
    for (const stand of standNames)
      it(stand, async function () {
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

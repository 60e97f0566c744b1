import { afterEach, beforeEach, expect, it } from "vitest";
import { answersAlike, knownAndUnknown } from "../support/answers-alike.ts";
import { aManageWorld, ORIGIN, type ManageWorld } from "../support/manage-world.ts";

const DAY_MS = 86_400_000;

let world: ManageWorld;
beforeEach(async () => void (world = await aManageWorld()));
afterEach(() => world.close());

it("asking for a reminder tells in no way whether an address gave: 200 that did and 200 that did not", async () => {
  const on = new Date(world.now() * 1000 + 30 * DAY_MS).toISOString().slice(0, 10);
  const answer = await answersAlike(await knownAndUnknown(world), (email) =>
    fetch(`${world.endpoint.url}/reminders`, {
      method: "POST",
      headers: { "content-type": "application/json", origin: ORIGIN },
      body: JSON.stringify({ email, on, consent: "Remind me." }),
    }),
  );
  expect(answer).toEqual({ status: 202, body: "{}" });
}, 120_000);

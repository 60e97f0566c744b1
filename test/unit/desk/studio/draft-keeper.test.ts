import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { ConfigError, type ConfigClient, type KeptConfig, type KeptDraft } from "../../../../src/desk/config-client.ts";
import { DraftKeeper } from "../../../../src/desk/studio/model/draft-keeper.ts";
import type { UnsavedStore, UnsavedText } from "../../../../src/desk/studio/model/unsaved-text.ts";

const live = { publication: { name: "The Times" }, appeals: [{ id: "a" }, { id: "b" }] };

/** An endpoint with one draft, as all who write see it: each answer takes a moment, and a stranger's revision is refused. */
class Endpoint {
  draft: KeptDraft | undefined;
  #revision = 0;
  isSignedIn = true;
  readonly #takesMs: () => number;

  constructor(takesMs: () => number = () => 0) {
    this.#takesMs = takesMs;
  }

  /** @param by whoever writes */
  for(by: string): ConfigClient {
    const unasked = (): Promise<never> => Promise.reject(new Error("nobody asks for this"));
    return {
      read: () => this.#answer((): KeptConfig => ({ keptIn: "desk", live: { config: live }, ...this.#kept() })),
      saveDraft: (config, revision) =>
        this.#answer(() => {
          if (revision !== (this.draft?.revision ?? null))
            throw new ConfigError("edited-elsewhere", this.draft === undefined ? {} : { draft: this.draft });
          this.#revision += 1;
          this.draft = { revision: this.#revision, savedAt: "2026-12-01T10:00:00Z", by, config, issues: [] };
          return { revision: this.#revision, issues: [] };
        }),
      dropDraft: () => this.#answer(() => void (this.draft = undefined)),
      publish: unasked,
      withdrawScheduled: unasked,
      versions: unasked,
      version: unasked,
      previewLink: unasked,
    };
  }

  #kept() {
    return this.draft === undefined ? {} : { draft: this.draft };
  }

  async #answer<Told>(tell: () => Told): Promise<Told> {
    await wait(this.#takesMs());
    if (!this.isSignedIn) throw new ConfigError("signed-out");
    const told = tell();
    await wait(this.#takesMs());
    return told;
  }
}

function aTab(): UnsavedStore & { text: UnsavedText | undefined } {
  return {
    text: undefined,
    read() {
      return this.text;
    },
    write(text) {
      this.text = text;
    },
  };
}

async function aKeeper(client: ConfigClient, unsaved: UnsavedStore, delayMs = 1): Promise<DraftKeeper> {
  const keeper = new DraftKeeper({ client, unsaved, delayMs, onChange: () => undefined });
  await keeper.open();
  return keeper;
}

/** The same with other words in one campaign. */
function withHeading(config: unknown, id: string, heading: string): unknown {
  const given = config as typeof live;
  return { ...given, appeals: given.appeals.map((each) => (each.id === id ? { ...each, heading } : each)) };
}

describe("a session that ends while somebody writes", () => {
  test("takes no word: they go on after signing in again, on the same page or after loading it anew", async () => {
    const endpoint = new Endpoint();
    const tab = aTab();
    const keeper = await aKeeper(endpoint.for("Ada"), tab);
    endpoint.isSignedIn = false;
    const written = withHeading(live, "a", "Written at five past");
    keeper.change(written);
    await keeper.save();
    expect(keeper).toMatchObject({ saving: "failed", failure: "signed-out" });
    endpoint.isSignedIn = true;
    const again = await aKeeper(endpoint.for("Ada"), tab);
    expect(again.config).toEqual(written);
    await again.save();
    expect(again.saving).toBe("saved");
    expect(endpoint.draft?.config).toEqual(written);
    expect(tab.text).toBeUndefined();
  });

  test("takes no word of somebody else's either, who has saved meanwhile", async () => {
    const endpoint = new Endpoint();
    const tab = aTab();
    const keeper = await aKeeper(endpoint.for("Ada"), tab);
    endpoint.isSignedIn = false;
    keeper.change(withHeading(live, "a", "Ada's"));
    await keeper.save();
    endpoint.isSignedIn = true;
    await endpoint.for("Ben").saveDraft(withHeading(live, "b", "Ben's"), null);
    const again = await aKeeper(endpoint.for("Ada"), tab);
    expect(again.takenUp).toMatchObject({ by: "Ben" });
    await again.save();
    expect(endpoint.draft?.config).toEqual(withHeading(withHeading(live, "a", "Ada's"), "b", "Ben's"));
  });

  test("leaves the choice to who writes, where both have changed the same", async () => {
    const endpoint = new Endpoint();
    const tab = aTab();
    const keeper = await aKeeper(endpoint.for("Ada"), tab);
    keeper.change(withHeading(live, "a", "Ada's"));
    endpoint.isSignedIn = false;
    await keeper.save();
    endpoint.isSignedIn = true;
    await endpoint.for("Ben").saveDraft(withHeading(live, "a", "Ben's"), null);
    const again = await aKeeper(endpoint.for("Ada"), tab);
    expect(again.saving).toBe("clash");
    await again.settle(() => "theirs");
    expect(endpoint.draft?.config).toEqual(withHeading(live, "a", "Ben's"));
  });

  test("has nothing to bring back of what was dropped or saved", async () => {
    const endpoint = new Endpoint();
    const tab = aTab();
    const keeper = await aKeeper(endpoint.for("Ada"), tab);
    keeper.change(withHeading(live, "a", "Never mind"));
    await keeper.drop();
    expect((await aKeeper(endpoint.for("Ada"), tab)).config).toEqual(live);
  });
});

test("two who write at the same time, as fast as they can, over an endpoint that takes its time, lose nothing", async () => {
  let turn = 0;
  // Answers overtake each other in every way.
  const endpoint = new Endpoint(() => [0, 7, 2, 11, 4][turn++ % 5] ?? 0);
  const [ada, ben] = [
    await aKeeper(endpoint.for("Ada"), aTab(), 3),
    await aKeeper(endpoint.for("Ben"), aTab(), 5),
  ] as const;
  const writes = async (keeper: DraftKeeper, id: string): Promise<void> => {
    for (let word = 1; word <= 25; word++) {
      keeper.change(withHeading(keeper.config, id, `${id}${word}`));
      await wait(word % 4);
    }
  };
  await Promise.all([writes(ada, "a"), writes(ben, "b")]);
  for (const keeper of [ada, ben]) {
    await keeper.save();
    expect(keeper.saving).toBe("saved");
  }
  expect(endpoint.draft?.config).toEqual(withHeading(withHeading(live, "a", "a25"), "b", "b25"));
});

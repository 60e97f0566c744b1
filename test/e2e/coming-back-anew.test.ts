import { test } from "vitest";
import { comesBackAndContinues } from "./support/comes-back.ts";
import { useDemo } from "./support/use-demo.ts";

const world = useDemo({ keepsPages: false });

test("where the browser keeps no pages, Back leads to an article that remembers the choice", async () => {
  await comesBackAndContinues(world, "loaded anew");
});

import { createMemoryBrakes } from "./support/memory-brakes.ts";
import { sharedBrakeContract } from "./shared-brake.ts";

sharedBrakeContract("in memory", async () => {
  let at = 0;
  const share = createMemoryBrakes(() => at);
  return {
    others: share,
    settled: () => new Promise((resolve) => setImmediate(resolve)),
    passSeconds: async (seconds) => void (at += seconds),
  };
});

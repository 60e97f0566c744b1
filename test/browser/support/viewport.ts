import { executeServerCommand } from "@web/test-runner-commands";
import { until } from "./until.ts";

interface Viewport {
  readonly width: number;
  readonly height: number;
}

/** Makes the window this large, in any engine, and waits until the page knows. */
export async function setViewport({ width, height }: Viewport): Promise<void> {
  await executeServerCommand<boolean, Viewport>("viewport", { width, height });
  await until(
    () => innerWidth === width && innerHeight === height,
    `a window of ${width} by ${height} pixels instead of ${innerWidth} by ${innerHeight}`,
  );
}

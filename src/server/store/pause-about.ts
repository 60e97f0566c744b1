/** A little longer or shorter each time, so that those who wait do not meet again and again. In milliseconds. */
export async function pauseAbout(pauseMs: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, pauseMs * (0.5 + Math.random())));
}

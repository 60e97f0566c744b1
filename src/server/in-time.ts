/**
 * What comes within this time. After it `late` answers or throws in its place, and what was begun goes on unheard.
 *
 * @param late told when the time is over
 */
export async function inTime<Answer, Late = never>(
  timeoutMs: number,
  work: () => Promise<Answer>,
  late: () => Late,
): Promise<Answer | Late> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const over = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, timeoutMs);
  }).then(late);
  try {
    return await Promise.race([work(), over]);
  } finally {
    clearTimeout(timer);
  }
}

/** Waits until `found` gives something. The runner's time limit ends a wait in vain, with `what` in sight before. */
export async function until<Found>(
  found: () => Found | undefined | false,
  what: string,
  patienceMs = 5000,
): Promise<Found> {
  const given = performance.now();
  for (;;) {
    const result = found();
    if (result !== undefined && result !== false) return result;
    if (performance.now() - given > patienceMs) throw new Error(`waited in vain for ${what}`);
    await turn();
  }
}

/** Lets everything run that is ready to. */
export function turn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

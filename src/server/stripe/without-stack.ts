/**
 * Begins a call of Stripe's SDK, which otherwise writes out the stack of each for the case that it fails: one fiftieth of
 * what a checkout costs. What fails is told by Stripe's own words, and by where it was asked.
 */
export function withoutStack<Answer>(call: () => Promise<Answer>): Promise<Answer> {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return call();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

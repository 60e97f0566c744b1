/** One command of `support-appeal`; each is loaded only when it is called. */
export interface Command {
  /** What `--help` says of it. */
  readonly usage: string;
  /** The answer is the exit status, or undefined while the command goes on running. */
  readonly run: (args: readonly string[]) => Promise<number | undefined>;
}

/** The call's words are off: said in one line, with the exit status 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** For commands that take nothing. */
export function refuseArguments(args: readonly string[]): void {
  const [first] = args;
  if (first !== undefined) throw new UsageError(`unknown argument ${JSON.stringify(first)}`);
}

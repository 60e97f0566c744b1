import { SettingsError } from "./settings-error.ts";

/** Settings by name, as `process.env` has them. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** A setting without blanks around it; undefined where it is empty, as a line of an .env file without a value is. */
export function givenIn(environment: Environment, name: string): string | undefined {
  return environment[name]?.trim() || undefined;
}

type Readers = Readonly<Record<string, () => unknown>>;
type Read<All extends Readers> = { readonly [Name in keyof All]: ReturnType<All[Name]> };

/** Reads everything before it throws: a {@link SettingsError} has a line for each mistake, and each but once. */
export function readAll<All extends Readers>(readers: All): Read<All> {
  const problems = new Set<string>();
  const entries = Object.entries(readers).map(([name, read]) => {
    try {
      return [name, read()] as const;
    } catch (error) {
      if (!(error instanceof SettingsError)) throw error;
      problems.add(error.message);
      return [name, undefined] as const;
    }
  });
  if (problems.size > 0) throw new SettingsError([...problems].join("\n"));
  return Object.fromEntries(entries) as Read<All>;
}

import { statSync } from "node:fs";
import { statfs } from "node:fs/promises";
import { dirname, resolve } from "node:path";

/** Less than this and SQLite may not be able to write its next pages, in bytes. */
const LEAST_ROOM_BYTES = 1_048_576;

/** The file under an open database, as the disk sees it. */
export interface DatabaseFile {
  /**
   * Throws where the name no longer stands for the file that was opened: deleted, or replaced by another one. SQLite
   * goes on writing into what nobody will ever find again.
   */
  assertInPlace(): void;
  /** Rejects where the disk is full. */
  assertRoom(): Promise<void>;
}

/** Looks at the file and at its log beside it, which holds what was committed last. */
export function createDatabaseFile(path: string): DatabaseFile {
  if (path === ":memory:") return { assertInPlace: () => undefined, assertRoom: async () => undefined };
  const absolute = resolve(path);
  const known = new Map<string, string | undefined>([absolute, `${absolute}-wal`].map((file) => [file, undefined]));
  return {
    assertInPlace() {
      for (const [file, before] of known) {
        const found = identify(file);
        if (before === undefined) known.set(file, found);
        else if (found !== before)
          throw new Error(
            `${file} was ${found === undefined ? "deleted" : "replaced"} while it was in use: restart the endpoint`,
          );
      }
    },
    async assertRoom() {
      const { bavail, bsize } = await statfs(dirname(absolute));
      if (bavail * bsize < LEAST_ROOM_BYTES) throw new Error(`the disk of ${absolute} is full`);
    },
  };
}

/** The same for as long as the file is, whatever it is called. */
function identify(file: string): string | undefined {
  const found = statSync(file, { throwIfNoEntry: false });
  return found === undefined ? undefined : `${found.dev}:${found.ino}`;
}

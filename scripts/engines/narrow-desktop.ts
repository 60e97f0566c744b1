import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface NarrowDesktop {
  readonly env: Readonly<Record<string, string>>;
  forget(): void;
}

/**
 * Settings of a desktop of its own for WebKit's small browser, whose buttons would keep the window wider than a phone;
 * what the machine's user has set up for theirs has no say in the tests.
 */
export function aNarrowDesktop(): NarrowDesktop {
  const home = mkdtempSync(join(tmpdir(), "support-appeal-webkit-"));
  for (const version of ["gtk-3.0", "gtk-4.0"]) {
    mkdirSync(join(home, version));
    writeFileSync(join(home, version, "gtk.css"), "button { padding: 0; min-width: 0; margin: 0 -10px; }\n");
  }
  return {
    env: { XDG_CONFIG_HOME: home, XDG_DATA_HOME: join(home, "data") },
    forget: () => rmSync(home, { recursive: true, force: true, maxRetries: 3 }),
  };
}

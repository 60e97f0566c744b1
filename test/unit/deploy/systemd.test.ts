import { execFile, spawnSync } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";

const unit = new URL("../../../demo/deploy/support-appeal.service", import.meta.url);
const missing =
  spawnSync("systemd-analyze", ["--version"]).status === 0
    ? undefined
    : "systemd-analyze is not installed here (apt-get install systemd): the unit was not checked";

if (missing !== undefined) {
  console.warn(missing);
  describe.skip("the systemd unit", () => it(missing, () => undefined));
} else
  describe("the systemd unit", () => {
    it("is one that systemd takes without a word", async () => {
      const directory = await mkdtemp(join(tmpdir(), "support-appeal-unit-"));
      const copy = join(directory, "support-appeal.service");
      // Node may be elsewhere on this machine, and the documentation is on the network.
      const text = (await readFile(unit, "utf8")).replace("/usr/bin/node", process.execPath);
      await writeFile(copy, text);
      const { stdout, stderr } = await promisify(execFile)("systemd-analyze", ["verify", "--man=no", copy]);
      expect((stdout + stderr).split("\n").filter((line) => line.includes("support-appeal"))).toEqual([]);
      await rm(directory, { recursive: true });
    });

    it("leaves the endpoint little of the machine", async () => {
      const args = ["security", "--offline=yes", "--no-pager", "--threshold=25", unit.pathname];
      const { stdout } = await promisify(execFile)("systemd-analyze", args);
      expect(stdout).toContain("OK");
    });
  });

import { spawn, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { environmentFor } from "../../contract/support/start-endpoint.ts";

const alone = ["--pid", "--fork", "--mount-proc"];
const missing =
  spawnSync("unshare", [...alone, "true"]).status === 0
    ? undefined
    : "this machine lets nobody be PID 1 (unshare --pid, as root on Linux): the endpoint was not tried as one";

if (missing !== undefined) {
  console.warn(missing);
  describe.skip("serve as PID 1, as in a container", () => it(missing, () => undefined));
} else
  describe("serve as PID 1, as in a container", () => {
    it("logs to a pipe, answers on every address, and ends with 0 when it is told to stop", async () => {
      const cli = fileURLToPath(new URL("../../../src/cli.ts", import.meta.url));
      const environment = { ...environmentFor("http://127.0.0.1:9"), HOST: "0.0.0.0", PORT: "0" };
      const container = spawn("unshare", [...alone, process.execPath, cli, "serve"], {
        env: environment,
        stdio: ["ignore", "pipe", "inherit"],
      });
      const ended = new Promise((resolve) => container.once("exit", resolve));
      let port = "";
      for await (const line of createInterface(container.stdout)) {
        const { url } = JSON.parse(line) as { readonly url?: string };
        if (url !== undefined) port = new URL(url).port;
        if (port !== "") break;
      }
      expect((await fetch(`http://127.0.0.1:${port}/health`)).status).toBe(200);
      // As the world outside knows it.
      const first = Number(readFileSync(`/proc/${container.pid}/task/${container.pid}/children`, "utf8"));
      expect(readFileSync(`/proc/${first}/status`, "utf8")).toMatch(/^NSpid:\s+\d+\s+(?:\d+\s+)*1$/m);
      process.kill(first, "SIGTERM");
      container.stdout.resume();
      expect(await ended).toBe(0);
    });
  });

/**
 * Loaded into a replica before anything of its own (`node --import`): while the file that TORTURE_ENDS_IF_THERE names is
 * there, the process ends as by `kill -9` the moment the answer to a webhook is about to be written, all work for it done,
 * and takes the file with it. The product knows nothing of it.
 */
import { rmSync } from "node:fs";
import { ServerResponse } from "node:http";

const armed = process.env["TORTURE_ENDS_IF_THERE"] ?? "";
const writeHead = Reflect.get(ServerResponse.prototype, "writeHead") as (...args: readonly unknown[]) => ServerResponse;

Reflect.set(
  ServerResponse.prototype,
  "writeHead",
  function endOrWrite(this: ServerResponse, ...args: readonly unknown[]): ServerResponse {
    if (this.req.url === "/webhooks/stripe" && args[0] === 200 && wasArmed()) process.kill(process.pid, "SIGKILL");
    return Reflect.apply(writeHead, this, args);
  },
);

function wasArmed(): boolean {
  try {
    rmSync(armed);
    return true;
  } catch {
    return false;
  }
}

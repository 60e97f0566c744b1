/** The door of the sandbox: nobody outside this folder imports another file of it. README.md says how to steer it. */
export { startSandbox, type Sandbox, type SandboxOptions } from "./start-sandbox.ts";
export type { IncomingRequest } from "./incoming-request.ts";

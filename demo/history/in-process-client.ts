import type Stripe from "stripe";
import type { Sandbox } from "../../src/sandbox/index.ts";

/** Stripe's SDK on a sandbox of the same process: a year of requests over a socket would keep the demo's visitor waiting. */
export function inProcessClient(sandbox: Sandbox): Stripe.HttpClient {
  return {
    getClientName: () => "in-process",
    async makeRequest(_host, _port, target, method, headers, body) {
      const [path = "/", query = ""] = target.split("?");
      const named = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)] as const);
      const reply = await sandbox.answer({
        method,
        path,
        query,
        headers: Object.fromEntries(named),
        body: typeof body === "string" ? body : "",
      });
      if (reply === undefined) throw new Error(`the sandbox does not answer ${method} ${target}`);
      return {
        getStatusCode: () => reply.status,
        getHeaders: () => reply.headers,
        getRawResponse: () => reply,
        toStream: () => Promise.reject(new Error("nothing is streamed")),
        toJSON: () => Promise.resolve(JSON.parse(reply.body)),
      };
    },
  };
}

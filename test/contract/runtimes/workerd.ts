/** The endpoint as a Worker, as the README shows it: bundled and run by endpoint.workerd.test.ts. */
import { loadWords, openEndpoint, type OpenedEndpoint } from "../../../src/endpoint.ts";
import { openPostgresLedger } from "../../../src/endpoint-postgres-per-call.ts";

type Environment = Readonly<Record<string, string>>;

let opened: Promise<OpenedEndpoint> | undefined;

function open(environment: Environment): Promise<OpenedEndpoint> {
  opened ??= openEndpoint({
    environment,
    config: environment["CONFIG"] === undefined ? undefined : JSON.parse(environment["CONFIG"]),
    openStore: openPostgresLedger,
    loadWords,
  });
  // What failed once is tried again with the next request.
  opened.catch(() => (opened = undefined));
  return opened;
}

const worker = {
  async fetch(request: Request, environment: Environment): Promise<Response> {
    const endpoint = await open(environment);
    return await endpoint.fetch(request, { socketAddress: request.headers.get("cf-connecting-ip") ?? "127.0.0.1" });
  },
};

// oxlint-disable-next-line import/no-default-export -- a Worker is its default export
export default worker;

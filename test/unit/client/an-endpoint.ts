import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { onTestFinished } from "vitest";

export interface Received {
  readonly method: string | undefined;
  readonly path: string | undefined;
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
}

/** An endpoint on a port of its own, closed when the test ends; `answer` gets the response to write to. */
export async function anEndpoint(
  answer: (response: ServerResponse) => void,
): Promise<{ readonly address: string; readonly received: readonly Received[] }> {
  const received: Received[] = [];
  const server = createServer(async (request, response) => {
    let body = "";
    for await (const chunk of request) body += String(chunk);
    received.push({ method: request.method, path: request.url, headers: request.headers, body });
    answer(response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const bound = server.address();
  if (bound === null || typeof bound === "string") throw new Error("the server is not listening on a port");
  return { address: `http://127.0.0.1:${bound.port}`, received };
}

/** Answers with JSON. */
export function json(status: number, body: unknown, type = "application/json") {
  return (response: ServerResponse) =>
    void response.writeHead(status, { "content-type": type }).end(JSON.stringify(body));
}

/** Answers with something that is not JSON. */
export function text(status: number, body: string) {
  return (response: ServerResponse) => void response.writeHead(status, { "content-type": "text/html" }).end(body);
}

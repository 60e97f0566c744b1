import { connect, type Socket } from "node:net";

/**
 * One kept-alive connection that sends a request and waits for its answer, and no more: Node's own client
 * would cost as much as the servers measured with it, and make them look more alike than they are.
 */
export class Connection {
  readonly #socket: Socket;
  #received: Buffer = Buffer.alloc(0);
  #waiting: { resolve(status: number): void; reject(error: Error): void } | undefined;

  private constructor(socket: Socket) {
    this.#socket = socket.setNoDelay(true);
    socket.on("data", (chunk) => this.#take(chunk));
    socket.on("error", (error) => this.#waiting?.reject(error));
    socket.on("close", () => this.#waiting?.reject(new Error("the server closed the connection")));
  }

  static open(url: string): Promise<Connection> {
    const { hostname, port } = new URL(url);
    return new Promise((resolve, reject) => {
      const socket = connect({ host: hostname, port: Number(port) });
      socket.once("error", reject);
      socket.once("connect", () => {
        socket.off("error", reject);
        resolve(new Connection(socket));
      });
    });
  }

  /** Resolves with the status once the whole answer is there. */
  send(request: Buffer): Promise<number> {
    return new Promise((resolve, reject) => {
      if (!this.#socket.writable) {
        reject(new Error("the server has closed the connection"));
        return;
      }
      this.#waiting = { resolve, reject };
      this.#socket.write(request);
    });
  }

  close(): void {
    this.#waiting = undefined;
    this.#socket.destroy();
  }

  #take(chunk: Buffer): void {
    this.#received = this.#received.length === 0 ? chunk : Buffer.concat([this.#received, chunk]);
    const headEnd = this.#received.indexOf("\r\n\r\n");
    if (headEnd < 0) return;
    const head = this.#received.toString("latin1", 0, headEnd);
    const length = /\r\ncontent-length: *(\d+)/i.exec(head)?.[1];
    const isWhole =
      length === undefined
        ? this.#received.subarray(-5).equals(lastChunk)
        : this.#received.length >= headEnd + 4 + Number(length);
    if (!isWhole) return;
    this.#received = Buffer.alloc(0);
    const waiting = this.#waiting;
    this.#waiting = undefined;
    waiting?.resolve(Number(head.slice(9, 12)));
  }
}

const lastChunk = Buffer.from("0\r\n\r\n");

/** A POST, ready to be sent. */
export function aPost(path: string, headers: Readonly<Record<string, string>>, body: string): Buffer {
  const fields = Object.entries({
    host: "127.0.0.1",
    "content-type": "application/json",
    ...headers,
    "content-length": String(Buffer.byteLength(body)),
  });
  return Buffer.from(
    `POST ${path} HTTP/1.1\r\n${fields.map(([name, value]) => `${name}: ${value}\r\n`).join("")}\r\n${body}`,
  );
}

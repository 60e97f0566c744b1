import { expect } from "vitest";

/** Somebody at the desk of an endpoint, without its page. */
export class ADesk {
  readonly cookie: string;
  readonly #url: string;
  readonly #origin: string;

  constructor(url: string, cookie: string, origin = url) {
    this.#url = url;
    this.cookie = cookie;
    this.#origin = origin;
  }

  static async opens(url: string, token: string, name?: string): Promise<ADesk> {
    const answer = await new ADesk(url, "").send("POST", "session", { token, ...(name === undefined ? {} : { name }) });
    expect(answer.status).toBe(204);
    return new ADesk(url, answer.headers.get("set-cookie")?.split(";")[0] ?? "");
  }

  send(method: string, path: string, body?: unknown): Promise<Response> {
    return fetch(`${this.#url}/desk/${path}`, {
      method,
      headers: { "content-type": "application/json", origin: this.#origin, cookie: this.cookie },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  }

  /** What is answered, which must be well. */
  async #asks(method: string, path: string, body?: unknown): Promise<unknown> {
    const answer = await this.send(method, path, body);
    const said: unknown = await answer.json();
    expect({ status: answer.status, said }).toMatchObject({ status: 200 });
    return said;
  }

  get(path: string): Promise<unknown> {
    return this.#asks("GET", path);
  }

  put(path: string, body: unknown): Promise<unknown> {
    return this.#asks("PUT", path, body);
  }

  post(path: string, body: unknown): Promise<unknown> {
    return this.#asks("POST", path, body);
  }

  /** The problem that is answered. */
  async refused(method: string, path: string, body: unknown, status: number): Promise<unknown> {
    const answer = await this.send(method, path, body);
    const said: unknown = await answer.json();
    expect({ status: answer.status, said }).toMatchObject({ status });
    expect(answer.headers.get("content-type")).toBe("application/problem+json");
    return said;
  }

  /** Writes and publishes; nobody else is writing. */
  async publishes(config: object, more: { readonly at?: string; readonly note?: string } = {}): Promise<unknown> {
    const { revision } = (await this.put("config/draft", { config, revision: null })) as { revision: number };
    return await this.post("config/publish", { revision, ...more });
  }
}

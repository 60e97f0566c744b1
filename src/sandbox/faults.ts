export interface Fault {
  /** Answer with this status instead. */
  status?: number | undefined;
  /** With `status`: kept under the request's idempotency key, and given back to whoever sends it again. */
  kept?: boolean | undefined;
  /** Answer with this text in place of Stripe's JSON, with 200 unless `status` says otherwise. */
  body?: string | undefined;
  /** Wait so long, in real milliseconds, before going on. */
  hangMs?: number | undefined;
  /** Cut the connection. */
  reset?: boolean | undefined;
  /** `after`: the request is carried out all the same, only its answer is lost. `before` where not said. */
  when?: "before" | "after" | undefined;
  /** More headers of the answer, such as `retry-after` or `stripe-should-retry`. */
  headers?: Record<string, string> | undefined;
}

interface PlannedFault {
  method: string;
  path: RegExp;
  route: string;
  fault: Fault;
  times: number;
}

/** `POST /v1/checkout/sessions`, `GET /v1/invoices/{id}`, `* /v1/*`. */
function compile(route: string): { method: string; path: RegExp } {
  const [method = "*", path = "*"] = route.trim().split(/\s+/, 2);
  const source = path
    .replace(/[.+?^$()|[\]\\]/g, String.raw`\$&`)
    .replace(/\{[^}]*\}|:\w+/g, "[^/]+")
    .replaceAll("*", ".*");
  return { method: method.toUpperCase(), path: new RegExp(`^${source}$`) };
}

/** What shall go wrong with the next requests, first planned first served. */
export class Faults {
  #planned: PlannedFault[] = [];

  add(route: string, fault: Fault, times = 1): void {
    this.#planned.push({ ...compile(route), route, fault, times });
  }

  list(): { route: string; fault: Fault; times: number }[] {
    return this.#planned.map(({ route, fault, times }) => ({ route, fault, times }));
  }

  clear(): void {
    this.#planned = [];
  }

  take(method: string, path: string): Fault | undefined {
    const planned = this.#planned.find((one) => (one.method === "*" || one.method === method) && one.path.test(path));
    if (planned === undefined) return undefined;
    planned.times -= 1;
    if (planned.times <= 0) this.#planned = this.#planned.filter((one) => one !== planned);
    return planned.fault;
  }
}

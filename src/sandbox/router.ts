/** Who answers which requests. */
export interface Route<Handler> {
  /** `*`: any. */
  method: string;
  /** By parts: a name in braces takes any one part, a `*` at the end whatever is at and below the path before it. */
  path: string[];
  handler: Handler;
}

export interface Found<Handler> {
  handler: Handler;
  /** What the path has in place of the braces, in order, still percent-encoded. */
  ids: string[];
}

/** `route("GET /v1/events/{id}", …)`, `route("* /pay/*", …)` */
export function route<Handler>(signature: string, handler: Handler): Route<Handler> {
  const [method = "", path = ""] = signature.split(" ");
  return { method, path: path.split("/"), handler };
}

const isBraced = (part: string): boolean => part.startsWith("{");

function readIds(pattern: string[], path: string[]): string[] | undefined {
  const isOpen = pattern.at(-1) === "*";
  const parts = isOpen ? pattern.slice(0, -1) : pattern;
  if (isOpen ? path.length < parts.length : path.length !== parts.length) return undefined;
  const fits = parts.every((part, index) => (isBraced(part) ? path[index] !== "" : path[index] === part));
  return fits ? path.filter((_, index) => isBraced(parts[index] ?? "")) : undefined;
}

/**
 * Finds the first route that fits. Where none does, the area that asked says so in its own words: Stripe's for the API,
 * a page for people.
 */
export function router<Handler>(
  routes: readonly Route<Handler>[],
): (method: string, path: string) => Found<Handler> | undefined {
  return (method, path) => {
    const parts = path.split("/");
    for (const route of routes) {
      if (route.method !== "*" && route.method !== method) continue;
      const ids = readIds(route.path, parts);
      if (ids !== undefined) return { handler: route.handler, ids };
    }
    return undefined;
  };
}

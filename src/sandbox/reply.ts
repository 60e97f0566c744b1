/** An answer before it is written to the connection. */
export interface Reply {
  status: number;
  headers: Record<string, string>;
  body: string;
}

export function jsonReply(value: unknown, status = 200): Reply {
  return { status, headers: { "content-type": "application/json" }, body: JSON.stringify(value, null, 2) };
}

export function htmlReply(body: string, status = 200): Reply {
  return {
    status,
    headers: {
      "content-type": "text/html; charset=utf-8",
      "cache-control": "no-store",
      "content-security-policy":
        "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:; base-uri 'none'",
      "referrer-policy": "no-referrer",
    },
    body,
  };
}

/** 303: whatever the method was, fetch that with GET. */
export function redirectReply(location: string): Reply {
  return { status: 303, headers: { location, "cache-control": "no-store" }, body: "" };
}

import type { Finding } from "../../core/desk/setup-answers.ts";

export type { Finding, Mark } from "../../core/desk/setup-answers.ts";

export function ok(said: string): Finding {
  return { mark: "ok", said };
}

export function look(said: string, next: string): Finding {
  return { mark: "look", said, next };
}

export function warning(said: string, next: string): Finding {
  return { mark: "warning", said, next };
}

export function wrong(said: string, next: string): Finding {
  return { mark: "wrong", said, next };
}

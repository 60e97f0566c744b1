import { tell, type Finding, type FindingCode, type FindingValues } from "../../core/desk/doctor/finding.ts";

export type { Finding, Mark } from "../../core/desk/doctor/finding.ts";

type Values<Code extends FindingCode> = FindingValues[Code];

export function ok<Code extends FindingCode>(code: Code, values: Values<Code>): Finding {
  return { mark: "ok", ...tell(code, values) };
}

export function look<Code extends FindingCode>(code: Code, values: Values<Code>): Finding {
  return { mark: "look", ...tell(code, values) };
}

export function warning<Code extends FindingCode>(code: Code, values: Values<Code>): Finding {
  return { mark: "warning", ...tell(code, values) };
}

export function wrong<Code extends FindingCode>(code: Code, values: Values<Code>): Finding {
  return { mark: "wrong", ...tell(code, values) };
}

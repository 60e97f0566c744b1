/** What becomes of an event on its way: as usual, lost for good, sent twice, among others in any order, kept back. */
export const deliveryModes = ["normal", "drop", "duplicate", "shuffle", "hold"] as const;
export type DeliveryMode = (typeof deliveryModes)[number];

export interface DeliveryRule {
  mode: DeliveryMode;
  /** Real milliseconds before each attempt. */
  delayMs?: number | undefined;
  /** For so many events, then as usual again; without it until told otherwise. */
  times?: number | undefined;
  /** Only events of these types. */
  types?: string[] | undefined;
}

/** The rule in force. */
export class DeliveryRules {
  #rule: DeliveryRule = { mode: "normal" };

  get current(): DeliveryRule {
    return this.#rule;
  }

  set(rule: DeliveryRule): void {
    this.#rule = { ...rule };
  }

  reset(): void {
    this.#rule = { mode: "normal" };
  }

  /** What happens to an event of that type; counts against `times`. */
  take(type: string): { mode: DeliveryMode; delayMs: number } {
    const rule = this.#rule;
    if (rule.types !== undefined && !rule.types.includes(type)) return { mode: "normal", delayMs: 0 };
    if (rule.times !== undefined) {
      rule.times -= 1;
      if (rule.times <= 0) this.reset();
    }
    return { mode: rule.mode, delayMs: rule.delayMs ?? 0 };
  }
}

/** Draws that a seed decides: each start of the demo tells the same story. */
export interface Chance {
  /** From 0 up to 1. */
  draw(): number;
  /** Whether what happens with this probability does. */
  hits(probability: number): boolean;
  /** One of them, by weight. */
  pick<Value>(from: readonly (readonly [value: Value, weight: number])[]): Value;
  /** How often something that is rare happens, where it happens so often on average. */
  count(average: number): number;
}

export function createChance(seed: number): Chance {
  const draw = mulberry32(seed);
  return {
    draw,
    hits: (probability) => draw() < probability,
    pick(from) {
      let left = draw() * from.reduce((all, [, weight]) => all + weight, 0);
      for (const [value, weight] of from) {
        left -= weight;
        if (left < 0) return value;
      }
      const last = from.at(-1);
      if (last === undefined) throw new Error("there is nothing to pick from");
      return last[0];
    },
    // Poisson's, after Knuth; for large averages close enough to round a normal draw.
    count(average) {
      if (average > 30) return Math.max(0, Math.round(average + Math.sqrt(average) * normal(draw)));
      const limit = Math.exp(-average);
      let product = draw();
      let times = 0;
      while (product > limit) {
        product *= draw();
        times += 1;
      }
      return times;
    },
  };
}

/** Box and Muller's. */
function normal(draw: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - draw())) * Math.cos(2 * Math.PI * draw());
}

/** Tommy Ettinger's, in the public domain. */
function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

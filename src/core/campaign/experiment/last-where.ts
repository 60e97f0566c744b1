/** The last number from `from` to `to` where `holds`, which holds up to some number and then no more, by halving. */
export function lastWhere(holds: (value: number) => boolean, from: number, to: number): number {
  if (!holds(from)) return from;
  if (holds(to)) return to;
  let [low, high] = [from, to];
  for (let step = 0; step < 36; step++) {
    const middle = (low + high) / 2;
    if (holds(middle)) low = middle;
    else high = middle;
  }
  return low;
}

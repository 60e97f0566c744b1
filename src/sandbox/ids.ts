const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

/** How many random characters follow the prefix; 24 where not said. */
const lengths: Record<string, number> = {
  cs_test_: 58,
  cus_: 14,
  prod_: 14,
  si_: 14,
  req_: 14,
  whsec_: 32,
};

export type MakeId = (prefix: string) => string;

/** Identifiers shaped like Stripe's; the same random source gives the same ones. */
export function idMaker(random: () => number): MakeId {
  return (prefix) => {
    let id = prefix;
    for (let left = lengths[prefix] ?? 24; left > 0; left -= 1)
      id += letters.charAt(Math.floor(random() * letters.length));
    return id;
  };
}

/**
 * A share of 1 for a key, the same on one device each time and even over all devices: FNV-1a over the key, begun with
 * the seed, then MurmurHash3's last mix. Each step maps the 2³² seeds onto themselves one to one.
 *
 * @param seed a whole number from 0 up to 2³²
 * @returns from 0 up to 1
 */
export function shareOf(seed: number, key: string): number {
  let hash = seed;
  for (const letter of key) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}

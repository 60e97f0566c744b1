/** A channel of sRGB (0 to 255) as the share of light that it stands for (0 to 1): IEC 61966-2-1. */
export function toLinear(channel: number): number {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

/** The way back. What is no light, or more than all of it, stays so: the colour can't be shown. */
export function fromLinear(light: number): number {
  return 255 * (light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055);
}

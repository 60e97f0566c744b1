/** Whether a host is Stripe's own, where readers may be sent to pay. */
export function isStripesHost(hostname: string): boolean {
  return /(^|\.)stripe\.com$/.test(hostname);
}

/** What an id may look like: the campaign and variant names that travel to Stripe's metadata and into reports. */
export const idPattern = /^[A-Za-z0-9][A-Za-z0-9._:-]{0,63}$/;

/** RFC 5321 4.5.3.1: 64 characters before the @, 254 in all. */
export const EMAIL_MAX_LENGTH = 254;

/**
 * Addresses as mail servers take them today: no quotes, no comments, no address literals, ASCII only (an
 * internationalised domain in its `xn--` form).
 */
export const emailPattern =
  /^(?=[^@]{1,64}@)[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])$/;

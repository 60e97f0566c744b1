/** Where the reader's record lives in IndexedDB; the gate and the publisher's own tools look there too. */
export const DATABASE = "support-appeal";
export const OBJECT_STORE = "reader";
export const RECORD_KEY = "reader";

/** Where the reader's record lives in IndexedDB; the gate and the publisher's own tools look there too. */
export const DATABASE = "support-appeal";
export const OBJECT_STORE = "reader";
export const RECORD_KEY = "reader";

/** In sessionStorage, where the database can't be used: what is remembered until the tab closes. */
export const VISIT_KEY = "support-appeal";
/** In sessionStorage: that somebody was asked who objects to more being kept. */
export const ASKED_KEY = "support-appeal-asked";

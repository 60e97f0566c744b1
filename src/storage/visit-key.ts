/** In sessionStorage, where the database can't be used: what is remembered until the tab closes. */
export const VISIT_KEY = "support-appeal";

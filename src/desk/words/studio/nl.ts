export { studio } from "./en.ts";

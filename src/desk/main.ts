import { Desk } from "./desk.ts";

customElements.define("support-appeal-desk", Desk);

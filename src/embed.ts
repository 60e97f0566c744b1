/** The script that a publisher pastes: `<script async src=".../embed.js">`. */
import { openGate } from "./tag/gate.ts";

// Only a classic script has one. A second tag on the page finds the gate open and does nothing.
openGate(document.currentScript as HTMLScriptElement | null);

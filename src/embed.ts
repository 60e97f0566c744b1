/** The script that a publisher pastes: `<script async src=".../embed.js">`. */
import { openGate } from "./tag/gate.ts";

// Only a classic script has one.
openGate(document.currentScript as HTMLScriptElement | null);

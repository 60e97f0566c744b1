import { stripeConformance } from "./stripe-conformance.ts";
import { sandboxHands } from "./support/sandbox-hands.ts";

stripeConformance("the sandbox", sandboxHands);

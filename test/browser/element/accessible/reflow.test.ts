import { everythingFits } from "../../support/everything-fits.ts";

everythingFits({
  "on a small phone": { width: 320, height: 640 },
  "on a desk": { width: 1280, height: 900 },
  "at 400 %": { width: 320, height: 256 },
  "at 400 %, with letters twice as large": { width: 320, height: 256, rootFont: "32px" },
});

import { everythingFits } from "../../support/everything-fits.ts";

const phone = { width: 320, height: 640 };

everythingFits({
  "on a page of small letters": { ...phone, rootFont: "10px" },
  "with letters twice as large": { ...phone, rootFont: "32px" },
  "with letters twice as large, on a desk": { width: 1280, height: 900, rootFont: "32px" },
  "where the publisher wants it twice as large": { ...phone, ownFont: "200%" },
  "with the text spaced": { ...phone, spacing: true },
});

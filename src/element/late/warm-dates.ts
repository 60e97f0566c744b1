import { writeDate } from "../../core/dates.ts";
import { usableLocale } from "../../core/usable-locale.ts";

/**
 * Has the browser load what it writes dates with, while the page has nothing to do: on a slow phone the first date of a
 * page takes as long as all else that a press on Annual asks for. Where nobody says when that is (Safari, which is
 * quick with it), the press waits.
 */
export function warmDates(language: string): void {
  if (typeof requestIdleCallback === "function")
    requestIdleCallback(() => {
      try {
        writeDate(0, { locale: usableLocale(language), firstOfMonth: "" });
      } catch {
        // A page that has replaced all that writes dates: nobody has asked for one yet.
      }
    });
}

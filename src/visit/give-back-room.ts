/**
 * For the page's own styles, which may keep room for an appeal: says that none comes here, where nothing that the reader
 * sees moves when the room goes. Nothing has been painted yet, or it is below the window.
 */
export function giveBackRoom(place: Element): void {
  if (!performance.getEntriesByType("paint")[0] || place.getBoundingClientRect().top >= innerHeight)
    place.setAttribute("suppressed", "");
}

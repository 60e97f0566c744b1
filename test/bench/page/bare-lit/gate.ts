/** A gate of its own, as small as can be: whether the reader said "later", then the element. */
const opening = indexedDB.open("bare-lit");
opening.addEventListener("upgradeneeded", () => void opening.result.createObjectStore("reader"));
opening.addEventListener("success", () => {
  const reading = opening.result.transaction("reader").objectStore("reader").get("snoozed");
  reading.addEventListener("success", () => {
    if (reading.result === undefined)
      void import("./element.ts").then(({ BareLit }) => customElements.define("bare-lit", BareLit));
  });
});

/** Hands a file over to the browser's downloads, made here: the endpoint is not asked again for what the page shows. */
export function saveFile(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The download has begun: it keeps what it needs.
  setTimeout(() => URL.revokeObjectURL(address));
}

/** Hands a downloaded file to the reader under the name the server gave it. */
export function saveFile(content: Blob, disposition: string | null, otherwise: string): void {
  const name = /filename="([^"]+)"/.exec(disposition ?? '')?.[1] ?? otherwise;
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

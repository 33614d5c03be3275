/** Hands bytes to the person as a file. They are made here: nothing is sent anywhere. */
export function saveBlob(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has begun to read it by then; kept, it would stay in memory.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

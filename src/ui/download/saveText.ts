/** Hands a text to the person as a file. It is made here: nothing is sent anywhere. */
export function saveText(name: string, type: string, content: string): void {
  const address = URL.createObjectURL(new Blob([content], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has begun to read it by then; kept, it would stay in memory.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** The address if it is one that a page may link to (https only), else null. */
export function secureLink(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  return new URL(url).protocol === 'https:' ? url : null;
}

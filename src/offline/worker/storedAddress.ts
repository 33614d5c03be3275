/**
 * The address of the stored file that answers a request: without query and fragment, and a folder
 * means its page. Null where the request is none of this atlas's.
 */
export function storedAddress(asked: string, scope: string): string | null {
  const address = new URL(asked);
  address.search = '';
  address.hash = '';
  if (!address.href.startsWith(scope)) return null;
  return address.href.endsWith('/') ? `${address.href}index.html` : address.href;
}

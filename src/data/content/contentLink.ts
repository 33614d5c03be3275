/**
 * Whether an address may stand in a page of the operator: https, mailto, a place on the page (`#…`) or
 * an address within the site (`downloads/a.pdf`, `/impressum`). Any other scheme, an address without
 * one (`//host`) and whatever a browser would read as one of these after dropping characters are not.
 */
export function isContentLink(href: string): boolean {
  if (href === '' || href.length > 2000 || /[\s\\<>"'`]|\p{Cc}/u.test(href)) return false;
  if (/^https:\/\/[^/]/i.test(href) || /^mailto:[^:]+@[^:]+$/i.test(href)) return true;
  return !/^[^/?#]*:/.test(href) && !href.startsWith('//');
}

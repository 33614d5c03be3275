/** Parts of a fragment that change nothing in the figure as it came with the page. */
const UNSEEN = ['embed.id', 'embed.scheme'];

/** Whether a fragment asks for the very figure that stands in the page already. */
export function isAhead(fragment: string, builtAhead: string): boolean {
  return fragment.length <= 1 || seenPart(fragment) === seenPart(builtAhead);
}

function seenPart(fragment: string): string {
  const parameters = new URLSearchParams(fragment.replace(/^#/, ''));
  for (const key of UNSEEN) parameters.delete(key);
  parameters.sort();
  return parameters.toString();
}

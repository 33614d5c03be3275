import type { MouseEvent } from 'react';
import './SkipLinks.css';

export interface SkipLink {
  /** Id of the element to go to. */
  readonly target: string;
  readonly label: string;
}

/**
 * Links that appear on focus and lead past what repeats. With script they move the focus themselves
 * and leave the address alone, because the fragment carries the view.
 */
export function SkipLinks({ label, links }: { label: string; links: readonly SkipLink[] }) {
  return (
    <nav className="ui-skip-links" aria-label={label}>
      {links.map((link) => (
        <a
          key={link.target}
          className="ui-skip-link"
          href={`#${link.target}`}
          onClick={(event) => goTo(event, link.target)}
        >
          {link.label}
        </a>
      ))}
    </nav>
  );
}

function goTo(event: MouseEvent, id: string): void {
  const target = document.getElementById(id);
  if (target === null) return;
  event.preventDefault();
  if (target.tabIndex < 0 && !target.hasAttribute('tabindex')) target.tabIndex = -1;
  target.focus();
  target.scrollIntoView({ block: 'start' });
}

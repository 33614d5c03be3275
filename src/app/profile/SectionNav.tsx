import type { MouseEvent } from 'react';
import { useProfileText } from '../../i18n/profile/profileWords.ts';
import { PROFILE_SECTIONS, sectionHeadingId } from './profileSections.tsx';

/** Leads to the sections of the page and leaves the address alone, because its fragment is the view. */
export function SectionNav() {
  const text = useProfileText();
  return (
    <nav className="profile-nav" aria-label={text('profile.contents')}>
      <ul>
        {PROFILE_SECTIONS.map(({ id }) => (
          <li key={id}>
            <a href={`#${sectionHeadingId(id)}`} onClick={(event) => goTo(event, id)}>
              {text(`profile.section.${id}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function goTo(event: MouseEvent, id: (typeof PROFILE_SECTIONS)[number]['id']): void {
  event.preventDefault();
  const heading = document.getElementById(sectionHeadingId(id));
  heading?.focus({ preventScroll: true });
  heading?.scrollIntoView({ block: 'start' });
}

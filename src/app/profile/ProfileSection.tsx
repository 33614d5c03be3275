import type { ReactNode } from 'react';
import { useProfileText } from '../../i18n/profile/profileWords.ts';
import { Panel } from '../atlas/Panel.tsx';
import { type ProfileSectionPlan, sectionHeadingId } from './profileSections.tsx';

interface ProfileSectionProps extends Pick<ProfileSectionPlan, 'id' | 'width'> {
  readonly children: ReactNode;
}

/** A heading and what belongs to it; a fault in it leaves the others working. */
export function ProfileSection({ id, width, children }: ProfileSectionProps) {
  const text = useProfileText();
  const heading = sectionHeadingId(id);
  return (
    <section className={`profile-section profile-section-${width}`} aria-labelledby={heading}>
      <h2 id={heading} className="profile-section-title" tabIndex={-1}>
        {text(`profile.section.${id}`)}
      </h2>
      <Panel>{children}</Panel>
    </section>
  );
}

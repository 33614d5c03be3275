import { useProfileText } from '../../i18n/profile/profileWords.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useProfile } from '../../state/react/useProfile.ts';
import './profileHead.css';

/** Whose Steckbrief it is: name, level, parent, residents and how far the figures reach. */
export function ProfileHeading() {
  const text = useProfileText();
  const format = useFormat();
  const { area, level, parent, city, population, period, isSparse } = useProfile();
  const above = parent ?? (area.id === city.id ? null : city);
  const facts = [
    format.local(level.name),
    above === null ? '' : text('profileHead.parent', { parent: above.name }),
    population === null
      ? ''
      : text('profileHead.population', {
          name: format.local(population.indicator.shortName),
          value: format.cell(population.cell, population.indicator),
          date: format.referenceDate(population.indicator, population.period),
        }),
    text('profileHead.until', { period: format.period(period) }),
  ];
  return (
    <div className="profile-head-heading">
      <p className="profile-head-kicker">{text('profileHead.kicker')}</p>
      <h1 id="view-title" className="profile-head-title" tabIndex={-1}>
        {area.name}
      </h1>
      <p className="profile-head-subtitle">{facts.filter((fact) => fact !== '').join(' · ')}</p>
      {isSparse ? (
        <p className="profile-head-sparse">{text('profileHead.sparse', { area: area.name })}</p>
      ) : null}
    </div>
  );
}

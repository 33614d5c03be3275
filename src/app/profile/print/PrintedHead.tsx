import type { ReactNode } from 'react';
import { useProfileText } from '../../../i18n/profile/profileWords.ts';
import { useFormat } from '../../../i18n/useFormat.ts';
import { areaPathsOf } from '../../../map/areaPaths.ts';
import type { PrintedProps } from './printedProps.ts';

interface PrintedHeadProps extends PrintedProps {
  readonly headingId: string;
  /** Stands beside the map. */
  readonly children: ReactNode;
}

/** Name, what it is a part of, how many live there, and where it lies. */
export function PrintedHead({ report, headingId, children }: PrintedHeadProps) {
  const text = useProfileText();
  const format = useFormat();
  const { area, level, parent, city, population, isSparse } = report;
  const above = parent ?? (area.id === city.id ? null : city);
  const facts = [
    above === null
      ? format.local(level.name)
      : text('profilePrint.place', { level: format.local(level.name), parent: above.name }),
    population === null
      ? ''
      : text('profilePrint.population', {
          value: format.cell(population.cell, population.indicator),
          name: format.local(population.indicator.shortName),
          period: format.period(population.period),
        }),
  ];
  return (
    <div className="profile-print-head">
      <div>
        <h2 id={headingId}>{area.name}</h2>
        <p className="profile-print-facts">{facts.filter((fact) => fact !== '').join(' · ')}</p>
        {isSparse ? <p>{text('profilePrint.sparse', { area: area.name })}</p> : null}
        {children}
      </div>
      <PrintedLocator report={report} />
    </div>
  );
}

/** The outlines of the level with the area filled; the city whole. */
function PrintedLocator({ report }: PrintedProps) {
  const text = useProfileText();
  const { area, geometry } = report;
  const paths = areaPathsOf(geometry);
  const own = geometry.areas.indexOf(area.id);
  return (
    <svg
      className="profile-print-locator"
      viewBox={paths.viewBox}
      role="img"
      aria-label={text('profilePrint.locator', { area: area.name })}
    >
      {geometry.areas.map((id, index) => (
        <path
          key={id}
          className={index === own || own < 0 ? 'profile-print-own' : 'profile-print-other'}
          d={paths.path(index)}
        />
      ))}
    </svg>
  );
}

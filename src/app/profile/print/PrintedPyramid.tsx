import { useId } from 'react';
import { StatePatterns } from '../../../charts/marks/StatePatterns.tsx';
import { PyramidBars } from '../../../charts/pyramid/PyramidBars.tsx';
import { PyramidFrame } from '../../../charts/pyramid/PyramidFrame.tsx';
import { pyramidLayout } from '../../../charts/pyramid/pyramidLayout.ts';
import { pyramidInput, yearAt } from '../../../features/profilePyramid/pyramidInput.ts';
import { useProfileText } from '../../../i18n/profile/profileWords.ts';
import { useSentenceWords } from '../../../i18n/profile/useSentenceWords.ts';
import { useAtlas, useAtlasState } from '../../../state/react/useAtlas.ts';
import type { PrintedProps } from './printedProps.ts';
import '../../../charts/pyramid/pyramid.css';
import '../../../charts/figure/figure.css';

const SIZE = { width: 340, height: 250 } as const;

/** Age and sex in the latest year, with the outline of the city. */
export function PrintedPyramid({ report }: PrintedProps) {
  const { package: atlas } = useAtlas().source;
  const text = useProfileText();
  const words = useSentenceWords(atlas);
  const until = useAtlasState((state) => state.view.profile?.until ?? null);
  const prefix = useId();
  const { pyramid, area, city } = report;
  if (pyramid === null) return null;
  const year = yearAt(pyramid.own, until);
  const beside = pyramid.city?.years.find(({ period }) => period === year.period);
  const { format } = words;
  const input = pyramidInput(
    pyramid,
    { year, outline: beside === undefined ? null : { name: city.name, year: beside } },
    { text, format, dimensions: atlas.catalogue.dimensions },
  );
  const formatTick = (density: number) => format.number(density, Number.isInteger(density) ? 0 : 1);
  const layout = pyramidLayout(input, { ...SIZE, formatTick });
  const hasRange = year.sides.some(({ cells }) =>
    cells.some(({ count }) => count.kind === 'masked' || count.kind === 'interval'),
  );
  const caption = text('profilePrint.pyramid.caption', {
    area: area.name,
    period: format.period(year.period),
  });
  return (
    <section>
      <h3>{text('profilePrint.pyramid')}</h3>
      <figure className="profile-print-pyramid">
        <svg
          className="chart-svg"
          viewBox={`0 0 ${SIZE.width} ${SIZE.height}`}
          role="img"
          aria-label={caption}
        >
          <defs>
            <StatePatterns prefix={prefix} />
          </defs>
          <PyramidFrame layout={layout} sides={input.sides} />
          <PyramidBars layout={layout} prefix={prefix} focus={null} />
          {layout.outlines.map((path, index) => (
            <path key={input.sides[index]?.id} className="chart-pyramid-outline" d={path} />
          ))}
        </svg>
        <figcaption className="profile-print-note">
          {[
            `${caption}, ${text('profilePrint.pyramid.axis')}.`,
            beside === undefined
              ? ''
              : `${text('profilePrint.pyramid.outline', { city: city.name })}.`,
            hasRange ? text('profilePrint.pyramid.withheld') : '',
          ].join(' ')}
        </figcaption>
      </figure>
    </section>
  );
}

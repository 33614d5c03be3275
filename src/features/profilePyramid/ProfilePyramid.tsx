import { useMemo, useState } from 'react';
import { PyramidChart } from '../../charts/pyramid/PyramidChart.tsx';
import type { PyramidBand, PyramidSide } from '../../charts/pyramid/pyramidModel.ts';
import type { PeriodId } from '../../domain/model/ids.ts';
import type { PyramidYear } from '../../domain/profile/populationPyramid.ts';
import { useProfileText } from '../../i18n/profile/profileWords.ts';
import { useSentenceWords } from '../../i18n/profile/useSentenceWords.ts';
import { wordShare } from '../../i18n/profile/wordShare.ts';
import type { ProfilePyramid as ShownPyramid } from '../../state/profile/profileShown.ts';
import { useAtlas, useAtlasState } from '../../state/react/useAtlas.ts';
import { useProfile } from '../../state/react/useProfile.ts';
import { pyramidInput, yearAt } from './pyramidInput.ts';
import { YearSlider } from './YearSlider.tsx';
import './profilePyramid.css';

/** Residents by sex and age in a year that a person chooses, against the city in the same year. */
export function ProfilePyramid() {
  const text = useProfileText();
  const { pyramid } = useProfile();
  const until = useAtlasState((state) => state.view.profile?.until ?? null);
  const [chosen, setChosen] = useState<PeriodId | null>(null);
  if (pyramid === null) return <p>{text('profilePyramid.empty')}</p>;
  const { years } = pyramid.own;
  const year = years.find(({ period }) => period === chosen) ?? yearAt(pyramid.own, until);
  return (
    <div className="profile-pyramid">
      <YearSlider
        periods={years.map(({ period }) => period)}
        value={year.period}
        onChange={setChosen}
      />
      <PyramidOfYear pyramid={pyramid} year={year} />
    </div>
  );
}

interface PyramidOfYearProps {
  readonly pyramid: ShownPyramid;
  readonly year: PyramidYear;
}

function PyramidOfYear({ pyramid, year }: PyramidOfYearProps) {
  const { catalogue } = useAtlas().source.package;
  const words = useSentenceWords(useAtlas().source.package);
  const text = useProfileText();
  const { area, city } = useProfile();
  const outline = useOutline(pyramid, year);
  const { format } = words;
  const counted = words.indicator(pyramid.plan.indicators[0]![0]!);
  const input = useMemo(
    () =>
      pyramidInput(pyramid, { year, outline }, { text, format, dimensions: catalogue.dimensions }),
    [pyramid, year, outline, text, format, catalogue],
  );
  const period = format.referenceDate(counted, year.period);
  const facts = { area: area.name, period, total: format.cell(year.total, counted) };
  const describe = (side: PyramidSide, band: PyramidBand) => {
    const index = input.bands.indexOf(band);
    const bar = side.bars[index]!;
    const at = input.sides.findIndex(({ id }) => id === side.id);
    const beside = input.comparison?.sides[at]?.[index];
    const values = {
      side: side.name,
      band: band.label,
      count: format.cell(bar.count, counted),
      share: wordShare(bar.share, counted, words),
    };
    return beside === undefined || outline === null
      ? text('profilePyramid.reading', values)
      : text('profilePyramid.reading.compared', {
          ...values,
          comparison: outline.name,
          comparedShare: wordShare(beside.share, counted, words),
        });
  };
  return (
    <PyramidChart
      {...input}
      key={city.id === area.id ? 'city' : 'area'}
      title={text('profilePyramid.title', facts)}
      summary={
        outline === null
          ? text('profilePyramid.summary.alone', facts)
          : text('profilePyramid.summary', { ...facts, comparison: outline.name })
      }
      help={text('profilePyramid.help')}
      describe={describe}
      words={{
        caption: text('profilePyramid.caption'),
        bandColumn: text('profilePyramid.band'),
        shareColumn: text('profilePyramid.share'),
        formatCount: (cell) => format.cell(cell, counted),
        formatShare: (cell) => wordShare(cell, counted, words),
        table: text('profilePyramid.table'),
        axis: text('profilePyramid.axis'),
        withheld: text('profilePyramid.withheld'),
        missing: text('profilePyramid.missing'),
        formatTick: (density) => format.number(density, Number.isInteger(density) ? 0 : 1),
      }}
    />
  );
}

/** The city in the same year; for the city itself its first year, unless that is the one shown. */
function useOutline({ own, city }: ShownPyramid, { period }: PyramidYear) {
  const text = useProfileText();
  const words = useSentenceWords(useAtlas().source.package);
  const shown = useProfile();
  return useMemo(() => {
    if (city !== null) {
      const year = city.years.find((one) => one.period === period);
      return year === undefined ? null : { name: shown.city.name, year };
    }
    const [first] = own.years;
    if (first === undefined || first.period === period) return null;
    const name = text('profilePyramid.earlier', {
      area: shown.area.name,
      period: words.format.period(first.period),
    });
    return { name, year: first };
  }, [own, city, period, shown, text, words]);
}

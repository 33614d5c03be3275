import { useIntl } from 'react-intl';
import { useCompareText } from '../../i18n/compare/compareWords.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useAtlas } from '../../state/react/useAtlas.ts';
import { useCompare } from '../../state/react/useCompare.ts';
import { hasOwnPeriods, periodsOfSides } from './periodsOfSides.ts';
import { setName } from './setName.ts';
import './compareHead.css';

/** Which areas are compared as headline, and in what, when and with what below it. */
export function CompareHeading() {
  const { catalogue } = useAtlas().source.package;
  const text = useCompareText();
  const format = useFormat();
  const intl = useIntl();
  const { places, compare, view, indicators, sides } = useCompare();
  const own =
    compare.sides !== null && hasOwnPeriods(compare, sides) ? periodsOfSides(compare.sides) : null;
  const names = places.map(({ name }) => name);
  const subtitle = [
    text('compareHead.subtitle.set', {
      set: setName(compare.set, catalogue, { text, format }),
      count: indicators.length,
    }),
    own !== null
      ? intl.formatList(own.map(format.period))
      : view.compareWith === null
        ? format.period(view.period)
        : text('compareHead.subtitle.periods', {
            period: format.period(view.period),
            against: format.period(view.compareWith),
          }),
  ];
  return (
    <div className="compare-head-heading">
      <h1 id="view-title" className="compare-head-title" tabIndex={-1}>
        {names.length === 0
          ? text('compareHead.title.none')
          : text('compareHead.title', { count: names.length, areas: intl.formatList(names) })}
      </h1>
      <p className="compare-head-subtitle">{subtitle.join(' · ')}</p>
    </div>
  );
}

import { memo, useCallback } from 'react';
import { FunnelChart } from '../../charts/funnel/FunnelChart.tsx';
import type { FunnelPoint } from '../../charts/funnel/funnelModel.ts';
import type { AreaId } from '../../domain/model/ids.ts';
import { useCompareText } from '../../i18n/compare/compareWords.ts';
import type { MethodNoteId } from '../../i18n/methods/methodTexts.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useText } from '../../i18n/useText.ts';
import { showNote } from '../../state/actions/changeView.ts';
import type { IndicatorFigures } from '../../state/compare/compareShown.ts';
import { cellOfPlace } from '../../state/compare/readComparison.ts';
import { useAtlas } from '../../state/react/useAtlas.ts';
import { HelpLink } from '../../ui/helpLink/HelpLink.tsx';
import { FunnelDownload } from './FunnelDownload.tsx';
import type { Funnel } from './funnelAreas.ts';
import { useFunnelWords } from './useFunnelWords.ts';
import { useHighlighted } from './useHighlighted.ts';
import { usePicking } from './usePicking.ts';

const CalmChart = memo(FunnelChart);
const HEIGHT = 380;
const NOTE: MethodNoteId = 'funnel';

interface FunnelOfAreasProps {
  readonly funnel: Funnel;
  readonly figures: IndicatorFigures;
}

/** How to read it in one sentence, the funnel, and how many areas lie outside. */
export function FunnelOfAreas({ funnel, figures }: FunnelOfAreasProps) {
  const atlas = useAtlas();
  const say = useText();
  const text = useCompareText();
  const format = useFormat();
  const highlighted = useHighlighted();
  const picking = usePicking();
  const { indicator, base, periodIndex } = figures;
  const words = useFunnelWords(funnel, figures);
  const { points, limits, target, spread } = funnel;
  const without = funnel.without.map((id: AreaId) => ({
    id,
    name: base.areas.find((area) => area.id === id)?.name ?? id,
    state: format.cell(cellOfPlace(figures, id, periodIndex), indicator),
  }));
  const outside = (far: boolean) =>
    points.filter(({ position }) => (far ? position.startsWith('far') : position !== 'within'));
  const describe = useCallback(
    (point: FunnelPoint) =>
      text('compareScatter.funnel.describe', {
        area: point.name,
        rate: words.formatRate(point.rate),
        base: words.formatBase(point.base),
        position: words.positions[point.position],
      }),
    [text, words],
  );
  const summary = [
    text('compareScatter.funnel.summary', {
      far: outside(true).length,
      outside: outside(false).length,
      count: points.length,
    }),
    ...(spread?.overdispersed
      ? [text('compareScatter.funnel.spread', { ratio: format.number(spread.winsorisedRatio, 1) })]
      : []),
    ...(without.length === 0
      ? []
      : [text('compareScatter.funnel.without', { count: without.length })]),
  ];
  const title = text('compareScatter.funnel.title', {
    indicator: format.local(indicator.name),
    date: format.referenceDate(indicator, figures.period),
  });
  return (
    <>
      <p className="compare-scatter-aid">
        {text('compareScatter.funnel.aid')}
        <HelpLink
          name={say('methods.about', { subject: text('compareScatter.funnel') })}
          onPress={() => showNote(atlas, NOTE)}
        />
      </p>
      <FunnelDownload {...{ funnel, figures, without, words, title }} summary={summary.join(' ')} />
      <CalmChart
        title={title}
        summary={summary.join(' ')}
        help={text('compareScatter.help')}
        points={points}
        without={without}
        limits={limits}
        target={target}
        words={words}
        describe={describe}
        highlighted={highlighted}
        height={HEIGHT}
        {...picking}
      />
    </>
  );
}

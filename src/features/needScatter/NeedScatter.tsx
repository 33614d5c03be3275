import { memo, useCallback, useMemo, useState } from 'react';
import { ScatterChart } from '../../charts/scatter/ScatterChart.tsx';
import { isRange } from '../../charts/scatter/scatterModel.ts';
import type { AreaId } from '../../domain/model/ids.ts';
import { useAnswerWords } from '../../i18n/need/answers/useAnswerWords.ts';
import { coverageValue } from '../../i18n/need/answers/wordCoverage.ts';
import { toggleArea } from '../../state/actions/changeView.ts';
import { useAtlas } from '../../state/react/useAtlas.ts';
import { useJudgementState, useNeed } from '../../state/react/useNeed.ts';
import { ToggleChip } from '../../ui/chip/ToggleChip.tsx';
import { ScatterDownload } from './ScatterDownload.tsx';
import { scatterAxes } from './scatterAxes.ts';
import { type NeedAxis, namedFirst, scatterPoints } from './scatterPoints.ts';
import { useHighlighted } from './useHighlighted.ts';
import { useScatterTable } from './useScatterTable.ts';
import { useScatterWords } from './useScatterWords.ts';
import './needScatter.css';

/** Drawn anew only when something in it has changed; the view around it renders more often. */
const CalmChart = memo(ScatterChart);

/** Need against coverage, area by area: the same answer as on the map and in the list. */
export function NeedScatter() {
  const atlas = useAtlas();
  const { areas, assessment, input, targetGroup, view } = useNeed();
  const state = useJudgementState();
  const words = useAnswerWords(atlas.source.package.maskedBelow);
  const highlighted = useHighlighted();
  const [axis, setAxis] = useState<NeedAxis>('index');
  const judgement = state.status === 'done' ? state.output : null;
  const { question } = input.coverage;
  const selected = view.areas;
  const shown = useMemo(
    () => ({ areas, assessment, question, group: targetGroup }),
    [areas, assessment, question, targetGroup],
  );
  const points = useMemo(
    () => scatterPoints({ assessment, judgement, areas, selected, axis }),
    [assessment, judgement, areas, selected, axis],
  );
  const labelled = useMemo(
    () => namedFirst(points, { assessment, judgement, areas }),
    [points, assessment, judgement, areas],
  );
  const axes = useMemo(() => {
    const asked = { question, group: targetGroup };
    return scatterAxes(words, { assessment, asked, axis });
  }, [words, assessment, question, targetGroup, axis]);
  const wordsOf = useScatterWords(words, shown, judgement);
  const table = useScatterTable(words, shown, judgement);
  const { text } = words;
  const describe = useCallback(
    (id: string) => {
      const row = areas.findIndex((area) => area.id === id);
      return text('needScatter.describe', { area: areas[row]?.name ?? id, ...wordsOf(row) });
    },
    [areas, text, wordsOf],
  );
  const handlers = useMemo(
    () => ({
      onHighlight: (id: string | null) => atlas.highlight.set(id as AreaId | null),
      onPick: (id: string) => void toggleArea(atlas, id as AreaId),
    }),
    [atlas],
  );
  if (assessment.need.index === null) {
    return <p className="need-scatter-none">{text('needScatter.none')}</p>;
  }
  const city =
    axes.y.split === null ? null : coverageValue(words, assessment.coverage.city, question);
  const hidden = areas.length - points.length;
  const sentences = [
    city === null ? text('needScatter.summary.noCity') : text('needScatter.summary', { city }),
    points.some(({ isDoubtful }) => isDoubtful) ? text('needScatter.doubt') : '',
    points.some(({ y, size }) => isRange(y) || size === null) ? text('needScatter.open') : '',
    hidden === 0 ? '' : text('needScatter.notDrawn', { count: hidden }),
  ];
  const summary = sentences.filter((sentence) => sentence !== '').join(' ');
  return (
    <div className="need-scatter">
      <CalmChart
        title={text('needScatter.title')}
        summary={summary}
        help={text('needScatter.help')}
        points={points}
        x={axes.x}
        y={axes.y}
        quadrants={axes.quadrants}
        critical="bottomRight"
        labelled={labelled}
        ramp="bivariate-9"
        describe={describe}
        table={table}
        highlighted={highlighted}
        {...handlers}
      />
      <ScatterDownload
        drawn={{ points, labelled, summary, ...axes, critical: 'bottomRight', ramp: 'bivariate-9' }}
      />
      <ToggleChip
        label={text('needScatter.ranges')}
        isSelected={axis === 'rank'}
        onChange={(isOn) => setAxis(isOn ? 'rank' : 'index')}
      />
    </div>
  );
}

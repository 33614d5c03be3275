import { ScatterChart, type ScatterChartProps } from '../../charts/scatter/ScatterChart.tsx';
import type { FigureReport } from '../../export/figureReport.ts';
import {
  type NeedAnswer,
  type NeedReportWords,
  needHead,
  needTable,
} from '../../export/needReport.ts';
import { drawPicture } from '../../export/picture/drawPicture.ts';
import { withAxisTitles } from '../../export/picture/withAxisTitles.ts';
import { wordCell } from '../../i18n/need/answers/wordVerdict.ts';
import { ClassSwatch } from '../../map/picture/LegendSwatches.tsx';

const WIDTH = 760;
const HEIGHT = 460;

/** The part of the chart's properties that says what is drawn. */
export type DrawnScatter = Pick<
  ScatterChartProps,
  'points' | 'x' | 'y' | 'quadrants' | 'critical' | 'labelled' | 'ramp'
> & { readonly summary: string };

/** Need against coverage as a report: the points on the screen, a row per area in order of need. */
export function scatterReport(
  answer: NeedAnswer,
  { summary, ...drawn }: DrawnScatter,
  words: NeedReportWords,
): FigureReport {
  const { ranks } = answer.assessment.need;
  const place = (row: number) => (ranks[row] === 0 ? ranks.length + 1 : ranks[row]!);
  const order = [...ranks.keys()].sort((one, other) => place(one) - place(other));
  return {
    ...needHead(answer, 'scatter', words),
    sentence: summary,
    table: needTable(answer, order, words),
    geography: { geometry: answer.geometry, areaColumn: 'area_id' },
    picture: async (scheme) => {
      const source = await drawPicture(
        {
          item: {
            node: (
              <ScatterChart
                title=""
                summary=""
                help=""
                describe={() => ''}
                table={{ title: '', caption: '', columns: [], rows: () => [] }}
                {...drawn}
                height={HEIGHT}
                initialWidth={WIDTH}
              />
            ),
            width: WIDTH,
            selector: '.chart-scatter-box svg',
          },
          legend: [groupLegend(answer, words)],
          legendPlace: 'below',
        },
        scheme,
      );
      return withAxisTitles(source, { up: drawn.y.title, right: drawn.x.title }, scheme);
    },
  };
}

/** The groups that occur, in the colours of the points. */
function groupLegend({ assessment, question }: NeedAnswer, { words, exportText }: NeedReportWords) {
  const counts = new Map<number, number>();
  for (const cell of assessment.cell) counts.set(cell, (counts.get(cell) ?? 0) + 1);
  const cells = Array.from({ length: 9 }, (_, cell) => cell).filter((cell) => counts.has(cell));
  return {
    title: exportText('export.need.cells'),
    entries: cells.map((cell) => ({
      swatch: <ClassSwatch ramp={{ kind: 'bivariate', size: 9 }} index={cell} texture="colour" />,
      text: exportText('export.legend.count', {
        words: wordCell(words, cell, question.measure),
        count: counts.get(cell) ?? 0,
      }),
    })),
  };
}

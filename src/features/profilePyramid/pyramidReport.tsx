import { PyramidChart, type PyramidChartProps } from '../../charts/pyramid/PyramidChart.tsx';
import {
  GapSwatch,
  OutlineSwatch,
  pyramidStates,
  RangeSwatch,
} from '../../charts/pyramid/PyramidSwatches.tsx';
import type { PyramidYear } from '../../domain/profile/populationPyramid.ts';
import type { FigureReport, ReportTable } from '../../export/figureReport.ts';
import { type DrawnLegendGroup, drawPicture } from '../../export/picture/drawPicture.ts';
import {
  columnId,
  measureColumn,
  type ProfileFigureContext,
  profileFigureHead,
  textColumn,
} from '../../export/profileFigure.ts';
import { pyramidShown } from './pyramidShown.ts';

const WIDTH = 720;
const HEIGHT = 460;
/** In which shares are shown. */
const SHARE_DECIMALS = 1;

/** The pyramid of the year on the screen: a row per age group from the oldest, as in its table. */
export function pyramidReport(context: ProfileFigureContext, year: PyramidYear): FigureReport {
  const { report, words } = context;
  const { pyramid } = report;
  if (pyramid === null) throw new RangeError('pyramidReport: no pyramid');
  const shown = pyramidShown({ ...report, pyramid }, year, context);
  const { text, format } = words;
  const indicators = pyramid.plan.indicators.flat();
  const counted = words.indicator(indicators[0]!);
  const head = profileFigureHead(context, {
    title: text('profile.section.pyramid'),
    sentence: String(shown.summary),
    indicators,
    asOf: format.referenceDate(counted, year.period),
  });
  return {
    ...head,
    id: `${head.id}-${year.period}`,
    table: pyramidTable(shown, context),
    geography: null,
    picture: (scheme) =>
      drawPicture(
        {
          item: {
            width: WIDTH,
            selector: '.chart-figure-box svg',
            node: (
              <PyramidChart
                {...shown}
                title=""
                summary=""
                help=""
                describe={() => ''}
                height={HEIGHT}
                initialWidth={WIDTH}
              />
            ),
          },
          legend: [legendOf(shown)],
          legendPlace: 'below',
        },
        scheme,
      ),
  };
}

function pyramidTable(
  { bands, sides, comparison, words: shown }: PyramidChartProps,
  { words, exportText }: ProfileFigureContext,
): ReportTable {
  const { text } = words;
  const share = { unit: text('profileExport.percent'), decimals: SHARE_DECIMALS } as const;
  const band = text('profileExport.pyramid.band');
  return {
    rowDimension: { id: 'age', heading: band, role: null, key: 'band', label: 'age' },
    columnDimension: { id: 'figure', heading: exportText('export.column.figure'), role: 'metric' },
    columns: [
      textColumn('band', text('profileExport.pyramid.bandId')),
      textColumn('age', band),
      ...sides.flatMap(({ id, name }) => [
        measureColumn(columnId('count', id), name, { decimals: 0, definition: shown.caption }),
        measureColumn(
          columnId('share', id),
          text('profileExport.pyramid.share', { side: name }),
          share,
        ),
        ...(comparison === null
          ? []
          : [
              measureColumn(
                columnId('compared', id),
                text('profileExport.pyramid.compared', { side: name, comparison: comparison.name }),
                share,
              ),
            ]),
      ]),
    ],
    rows: bands
      .map((one, index) => [
        one.id,
        one.label,
        ...sides.flatMap(({ bars }, side) => [
          bars[index]!.count,
          bars[index]!.share,
          ...(comparison === null ? [] : [comparison.sides[side]![index]!.share]),
        ]),
      ])
      .toReversed(),
  };
}

function legendOf(shown: PyramidChartProps): DrawnLegendGroup {
  const { words, comparison } = shown;
  const { ranges, hasGap } = pyramidStates(shown);
  return {
    title: words.axis,
    entries: [
      ...(comparison === null ? [] : [{ swatch: <OutlineSwatch />, text: comparison.name }]),
      ...(ranges.length === 0
        ? []
        : [{ swatch: <RangeSwatch ranges={ranges} />, text: words.withheld }]),
      ...(hasGap ? [{ swatch: <GapSwatch />, text: words.missing }] : []),
    ],
  };
}

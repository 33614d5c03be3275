import { cellExtent } from '../../charts/cells/cellExtent.ts';
import { type DotMark, type DotSpan, dotRowLayout } from '../../charts/dotRow/dotRowLayout.ts';
import { endMarkOf, markerPath } from '../../charts/marks/markerPath.ts';
import { seriesLook } from '../../charts/marks/seriesLook.ts';
import { sparklineLayout } from '../../charts/sparkline/sparklineLayout.ts';
import type { Scheme } from '../../domain/colour/palettes.ts';
import { SELECTION_STYLES } from '../../domain/colour/selectionStyles.ts';
import type { DeviationMark } from '../../domain/compare/layerDeviations.ts';
import { drawsSymbols } from '../../domain/indicators/drawsSymbols.ts';
import type { Cell } from '../../domain/model/cell.ts';
import { periodPosition } from '../../domain/periods/periodPosition.ts';
import type { PictureColours } from '../../export/picture/pictureColours.ts';
import { short, svgText } from '../../export/picture/svgText.ts';
import type { CompareShown } from '../../state/compare/compareShown.ts';
import { isFilledSign, SIGN_SHAPES, SIGN_SIDE } from './signShapes.ts';
import type { TableRow } from './tableRows.ts';

export interface PictureLook {
  readonly scheme: Scheme;
  readonly colours: PictureColours;
}

interface Place {
  readonly x: number;
  readonly y: number;
}

interface Box extends Place {
  readonly width: number;
  readonly look: PictureLook;
}

const LANE = 8;
const LINE_HEIGHT = 36;

/** The mark of a compared place. */
export function slotMarkup(slot: number, { x, y }: Place, look: PictureLook): string {
  return `<path d="${markerPath(endMarkOf({ slot }), x, y)}" fill="${colourOf(slot, look)}"/>`;
}

/** The sign of a deviation, its upper left corner at the place; a star where cases are few. */
export function signMarkup(
  { verdict, cautions }: DeviationMark,
  { x, y }: Place,
  { colours }: PictureLook,
): string {
  const fill = isFilledSign(verdict) ? colours.ink : 'none';
  const sign = `<path transform="translate(${short(x)} ${short(y)})" d="${SIGN_SHAPES[verdict]}" fill="${fill}" stroke="${colours.ink}" stroke-width="1.25"/>`;
  const star = { x: x + SIGN_SIDE, y: y + 8, text: '*', size: 12, weight: 400, fill: colours.ink };
  return cautions.includes('few_cases') ? sign + svgText(star) : sign;
}

/** Where the places stand among all areas, as on the screen; `y` is the middle of the row. */
export function positionMarkup(row: TableRow, shown: CompareShown, box: Box): string {
  const { kind } = shown.compare.reference;
  const layout = dotRowLayout({
    all: row.areas,
    quartiles: row.quartiles,
    city: drawsSymbols({ indicator: row.figures.indicator }) ? null : row.city,
    reference: kind === 'city' || kind === 'parent' ? null : row.reference,
    selected: row.deviations.map(({ value }, slot) => ({
      id: String(slot),
      name: '',
      slot,
      cell: value,
    })),
    domain: row.scale,
  });
  const { x, y, width, look } = box;
  const { ink, secondInk } = look.colours;
  const at = (percent: number) => short(x + (width * percent) / 100);
  const upright = (span: DotSpan | null, paint: string) =>
    span === null
      ? ''
      : [...new Set([span.from, span.to])]
          .map((end) => `<path d="M${at(end)} ${y - 11}v22" ${paint}/>`)
          .join('');
  const { band, line } = layout;
  return [
    band === null
      ? ''
      : `<rect x="${at(band.from)}" y="${y - 7}" width="${short((width * (band.to - band.from)) / 100)}" height="14" fill="${secondInk}" fill-opacity="0.16"/>`,
    line === null
      ? ''
      : `<path d="M${at(line.from)} ${y}H${at(line.to)}" stroke="${secondInk}" stroke-opacity="0.6"/>`,
    ...layout.dots.map(
      (dot) => `<circle cx="${at(dot)}" cy="${y}" r="2.5" fill="${secondInk}" fill-opacity="0.4"/>`,
    ),
    upright(layout.reference, `stroke="${secondInk}" stroke-width="1.5" stroke-dasharray="2 2"`),
    upright(layout.city, `stroke="${ink}" stroke-width="2"`),
    ...layout.marks.toReversed().map((mark) => markMarkup(mark, { ...box, x: 0 }, at)),
  ].join('');
}

function markMarkup(mark: DotMark, { y, look }: Box, at: (percent: number) => string): string {
  const colour = colourOf(mark.area.slot, look);
  const lane = y + mark.lane * LANE;
  if (mark.kind === 'number') {
    const path = markerPath(endMarkOf(mark.area), Number(at(mark.from)), lane);
    return `<path d="${path}" fill="${colour}" stroke="${look.colours.ground}" stroke-width="0.75"/>`;
  }
  const dashes =
    mark.kind === 'masked'
      ? 'stroke-width="3" stroke-linecap="round" stroke-dasharray="0 5"'
      : 'stroke-width="5" stroke-dasharray="1.5 2"';
  const ends = [mark.from, mark.to].map((end) => `M${at(end)} ${lane - 5}v10`).join('');
  return [
    `<path d="M${at(mark.from)} ${lane}H${at(mark.to)}" stroke="${colour}" ${dashes} fill="none"/>`,
    `<path d="${ends}" stroke="${colour}" stroke-width="1.5"/>`,
  ].join('');
}

interface TrendLine {
  readonly slot: number | null;
  readonly cells: readonly Cell[];
}

/** The lines of the city and the places on one scale. */
export function trendMarkup(row: TableRow, { x, y, width, look }: Box): string {
  const times = row.figures.base.figures.periods.map(periodPosition);
  const series: readonly TrendLine[] = [
    { slot: null, cells: row.citySeries },
    ...row.series.map((cells, slot) => ({ slot, cells })),
  ];
  const extent = cellExtent(series.flatMap(({ cells }) => cells));
  const lines = series.map(({ slot, cells }) => {
    const layout = sparklineLayout(cells, { width, height: LINE_HEIGHT, times, extent });
    const colour = slot === null ? look.colours.ink : colourOf(slot, look);
    const { dash } = seriesLook({ slot });
    const dashed = dash === undefined ? '' : ` stroke-dasharray="${dash}"`;
    return [
      layout.ranges === ''
        ? ''
        : `<path d="${layout.ranges}" stroke="${colour}" stroke-width="3" stroke-opacity="0.4"/>`,
      layout.path === ''
        ? ''
        : `<path d="${layout.path}" stroke="${colour}" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round"${dashed}/>`,
      layout.end === null
        ? ''
        : `<circle cx="${layout.end.x}" cy="${layout.end.y}" r="2.2" fill="${colour}" stroke="none"/>`,
    ].join('');
  });
  return `<g transform="translate(${short(x)} ${short(y)})" fill="none">${lines.join('')}</g>`;
}

function colourOf(slot: number, { scheme, colours }: PictureLook): string {
  return SELECTION_STYLES[slot]?.colour[scheme] ?? colours.secondInk;
}

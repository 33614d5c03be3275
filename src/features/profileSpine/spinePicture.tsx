import { Sparkline } from '../../charts/sparkline/Sparkline.tsx';
import { SpineSwatch } from '../../charts/spine/SpineMark.tsx';
import { SpinePicture } from '../../charts/spine/SpinePicture.tsx';
import { spineKeyEntries } from '../../charts/spine/spineKeyEntries.tsx';
import type { SpineChartRow } from '../../charts/spine/spineProps.ts';
import type { Scheme } from '../../domain/colour/palettes.ts';
import type { LegendGroup, PictureSource } from '../../export/figureReport.ts';
import { PICTURE_COLOURS, type PictureColours } from '../../export/picture/pictureColours.ts';
import { svgText } from '../../export/picture/svgText.ts';
import { wrapText } from '../../export/picture/wrapText.ts';
import { drawOffScreen, type OffScreenItem } from '../../ui/offScreen/drawOffScreen.tsx';
import type { SpineWordsShown } from './spineWords.ts';
import '../../charts/chart.css';
import '../../charts/figure/figure.css';
import '../../charts/spine/spine.css';

const WIDTH = 1024;
const SIZE = 14;
const LEADING = 17;
const ROW = 34;
const HEAD = 44;
const GROUP = 34;
/** Left edges, or right edges of columns of numbers. */
const NAME = { from: 0, width: 270 };
const VALUE_END = 376;
const CENTRE_END = 478;
const SPINE = { from: 498, width: 204 };
const DIFFERENCE_END = 848;
const LOOK = 856;
const TREND = { from: 952, width: 72 };
/** No letter of the face is wider on average. */
const LETTER = 0.56;

type Drawing = Awaited<ReturnType<typeof drawOffScreen>>[number];

/** The spine chart as a picture, as long as it has rows: words are set anew, drawings are taken over. */
export async function drawSpine(shown: SpineWordsShown, scheme: Scheme): Promise<PictureSource> {
  const rows = shown.groups.flatMap((group) => group.rows);
  const key = spineKeyEntries(shown);
  const looks = [...new Set(rows.map(({ look }) => look))];
  const items: readonly OffScreenItem[] = [
    ...rows.map((row) => ({ node: <SpinePicture {...row} />, width: SPINE.width })),
    ...rows.map((row) => ({
      node: <Sparkline cells={row.series} times={row.times} />,
      width: TREND.width,
    })),
    ...looks.map((look) => ({ node: <SpineSwatch look={look} />, width: 18 })),
    ...key.map(({ swatch }) => ({ node: swatch, width: 120 })),
  ];
  const drawn = await drawOffScreen(items, scheme);
  const count = rows.length;
  const markOf = (row: SpineChartRow) => drawn[2 * count + looks.indexOf(row.look)]!;
  const swatches = drawn.slice(2 * count + looks.length);
  const colours = PICTURE_COLOURS[scheme];
  const parts = [headMarkup(shown, colours)];
  let y = HEAD;
  let index = 0;
  for (const { title, rows: own } of shown.groups) {
    parts.push(
      svgText({ x: 0, y: y + 24, text: title, size: SIZE, weight: 700, fill: colours.ink }),
    );
    y += GROUP;
    for (const row of own) {
      const lines = linesOf(row, NAME.width);
      const height = Math.max(ROW, lines.length * LEADING + 12);
      const at = { row, lines, height, word: shown.looks[row.look] };
      const drawings = { spine: drawn[index]!, trend: drawn[count + index]!, mark: markOf(row) };
      parts.push(`<g transform="translate(0 ${y})">${rowMarkup(at, drawings, colours)}</g>`);
      y += height;
      index += 1;
    }
  }
  const legend: LegendGroup = {
    title: null,
    entries: key.map(({ text }, place) => ({ text, swatch: swatches[place] ?? null })),
  };
  return {
    width: WIDTH,
    height: y,
    markup: parts.join(''),
    legend: [legend],
    legendPlace: 'below',
  };
}

function linesOf({ name, note }: SpineChartRow, width: number): readonly string[] {
  const text = note === undefined ? String(name) : `${String(name)} (${note})`;
  return wrapText(text, width, (part) => part.length * SIZE * LETTER);
}

function headMarkup({ columns }: SpineWordsShown, { secondInk, hairline }: PictureColours): string {
  const look = { size: 12, weight: 400, fill: secondInk };
  const head = (text: string, x: number, width: number, anchor: 'start' | 'end') =>
    wrapText(text, width, (part) => part.length * 12 * LETTER)
      .slice(0, 2)
      .map((line, index) => svgText({ ...look, x, y: 13 + index * 15, text: line, anchor }));
  return [
    ...head(columns.indicator, 0, NAME.width, 'start'),
    ...head(columns.value, VALUE_END, VALUE_END - NAME.width - 8, 'end'),
    ...head(columns.centre, CENTRE_END, CENTRE_END - VALUE_END - 8, 'end'),
    ...head(columns.spine, SPINE.from, SPINE.width, 'start'),
    ...head(columns.difference, DIFFERENCE_END, 90, 'end'),
    ...head(columns.trend, TREND.from, TREND.width, 'start'),
    `<path d="M0 ${HEAD - 8}H${WIDTH}" stroke="${hairline}"/>`,
  ].join('');
}

function rowMarkup(
  at: {
    readonly row: SpineChartRow;
    readonly lines: readonly string[];
    readonly height: number;
    readonly word: string;
  },
  drawings: { readonly spine: Drawing; readonly trend: Drawing; readonly mark: Drawing },
  { ink, secondInk, hairline }: PictureColours,
): string {
  const { row, lines, height, word } = at;
  const middle = height / 2;
  const baseline = middle + 5;
  const plain = { y: baseline, size: SIZE, weight: 400, fill: ink };
  const first = middle + 5 - ((lines.length - 1) * LEADING) / 2;
  const isNumber = row.cell.kind === 'number';
  // A frame of its own, because places within a spine are in per cent of its width.
  const place = ({ markup, ...own }: Drawing, x: number) =>
    `<svg x="${x}" y="${middle - own.height / 2}" width="${own.width}" height="${own.height}" overflow="visible">${markup}</svg>`;
  return [
    ...lines.map((text, index) =>
      svgText({ ...plain, x: NAME.from, y: first + index * LEADING, text }),
    ),
    svgText({
      ...plain,
      x: VALUE_END,
      text: row.formatCell(row.cell),
      weight: isNumber ? 600 : 400,
      anchor: 'end',
    }),
    svgText({
      ...plain,
      x: CENTRE_END,
      text: row.centre === null ? '' : row.formatCell(row.centre),
      fill: secondInk,
      anchor: 'end',
    }),
    place(drawings.spine, SPINE.from),
    svgText({ ...plain, x: DIFFERENCE_END, text: row.difference, anchor: 'end' }),
    ...(isNumber
      ? [
          `<g transform="translate(${LOOK} ${middle - 9}) scale(0.8)">${drawings.mark.markup}</g>`,
          svgText({ ...plain, x: LOOK + 17, size: 11, fill: secondInk, text: word }),
        ]
      : []),
    place(drawings.trend, TREND.from),
    `<path d="M0 ${height}H${WIDTH}" stroke="${hairline}"/>`,
  ].join('');
}

import type { Scheme } from '../../domain/colour/palettes.ts';
import { CELL_FLAGS } from '../../domain/model/cell.ts';
import type { CompareReportWords } from '../../export/compare/comparedView.ts';
import type { LegendEntry, PictureSource } from '../../export/figureReport.ts';
import { PICTURE_COLOURS } from '../../export/picture/pictureColours.ts';
import { svgText } from '../../export/picture/svgText.ts';
import { wrapText } from '../../export/picture/wrapText.ts';
import {
  type PictureLook,
  positionMarkup,
  signMarkup,
  slotMarkup,
  trendMarkup,
} from './deviationShapes.ts';
import { deviationLines, type PlaceLine } from './deviationTexts.ts';
import type { DrawnDeviations } from './drawnDeviations.ts';
import { referenceName } from './referenceName.ts';
import { SIGN_SIDE, SIGN_VERDICTS } from './signShapes.ts';
import type { TableRow } from './tableRows.ts';

const NAME = 208;
const REFERENCE = 96;
const PLACE = 124;
const POSITION = 176;
const TREND = 96;
const GAP = 20;
const SIGN_ROOM = 24;
const SIZE = 13;
const LINE = 17;
/** A letter of the face is about this wide, in its size. */
const LETTER = 0.54;
const WIDE_LETTER = 0.62;

/** The deviation table as a picture: figures, dots of all areas, lines. Pure. */
export function deviationPicture(
  drawn: DrawnDeviations,
  words: CompareReportWords,
  scheme: Scheme,
): PictureSource {
  const look = { scheme, colours: PICTURE_COLOURS[scheme] };
  const columns = columnsOf(drawn.shown.places.length);
  const head = headMarkup(drawn, words, { columns, look });
  let y = head.height;
  const rows = drawn.rows.map((row) => {
    const one = rowMarkup(row, drawn, { words, columns, look });
    const markup = `<g transform="translate(0 ${y})">${one.markup}</g>`;
    y += one.height;
    return markup;
  });
  const flags = CELL_FLAGS.filter((flag) =>
    drawn.rows.some(({ deviations }) => deviations.some(({ value }) => value.flags.includes(flag))),
  );
  return {
    width: columns.end,
    height: y,
    markup: [head.markup, ...rows].join(''),
    legend: [
      { title: null, entries: signEntries(drawn, words, look) },
      {
        title: null,
        entries: flags.map((flag) => ({
          swatch: null,
          text: `${words.text(`figureTable.mark.${flag}`)} ${words.text(`flag.${flag}`)}`,
        })),
      },
    ],
    legendPlace: 'below',
  };
}

/** What the signs mean, as in the key below the table. */
function signEntries(
  { marks }: DrawnDeviations,
  { compare }: CompareReportWords,
  look: PictureLook,
): readonly LegendEntry[] {
  if (marks === null) return [];
  const hasFew = [...marks.values()].flat().some(({ cautions }) => cautions.includes('few_cases'));
  const signs = SIGN_VERDICTS.map((verdict) => ({
    swatch: {
      width: SIGN_SIDE,
      height: SIGN_SIDE,
      markup: signMarkup({ verdict, cautions: [] }, { x: 0, y: 0 }, look),
    },
    text: compare(`compareLayers.marks.${verdict}`),
  }));
  const few = { swatch: null, text: `* ${compare('compareLayers.marks.few')}` };
  return hasFew ? [...signs, few] : signs;
}

interface Columns {
  /** Right ends of the columns of figures. */
  readonly reference: number;
  readonly places: readonly number[];
  /** Left ends of the drawings. */
  readonly position: number;
  readonly trend: number;
  readonly end: number;
}

function columnsOf(count: number): Columns {
  const reference = NAME + REFERENCE;
  const places = Array.from({ length: count }, (_, index) => reference + (index + 1) * PLACE);
  const position = (places.at(-1) ?? reference) + GAP;
  const trend = position + POSITION + GAP;
  return { reference, places, position, trend, end: trend + TREND };
}

interface Room {
  readonly columns: Columns;
  readonly look: PictureLook;
}

function wrapped(text: string, width: number): readonly string[] {
  return wrapText(text, width, (part) => part.length * SIZE * LETTER);
}

function headMarkup(
  { shown }: DrawnDeviations,
  words: CompareReportWords,
  { columns, look }: Room,
): Part {
  const { compare, format } = words;
  const { secondInk, hairline } = look.colours;
  const { compareWith, period } = shown.view;
  const cells = [
    { x: 0, end: false, lines: wrapped(compare('compareTable.indicator'), NAME) },
    { x: columns.reference, end: true, lines: wrapped(referenceName(shown, words), REFERENCE - 8) },
    ...shown.places.map(({ name }, index) => ({
      x: columns.places[index]!,
      end: true,
      lines: wrapped(name, PLACE - 28),
    })),
    { x: columns.position, end: false, lines: wrapped(compare('compareTable.position'), POSITION) },
    {
      x: columns.trend,
      end: false,
      lines: wrapped(
        compareWith === null
          ? compare('compareTable.trend')
          : compare('compareTable.trend.until', { period: format.period(period) }),
        TREND,
      ),
    },
  ];
  const height = Math.max(...cells.map(({ lines }) => lines.length)) * LINE + 20;
  const texts = cells.flatMap(({ x, end, lines }) =>
    lines.map((text, line) =>
      svgText({
        x,
        y: height - 14 - (lines.length - 1 - line) * LINE,
        text,
        size: SIZE,
        weight: 400,
        fill: secondInk,
        anchor: end ? 'end' : 'start',
      }),
    ),
  );
  const marks = shown.places.map((_, slot) => {
    const lines = cells[slot + 2]!.lines;
    // Readers without the page's face draw wider letters.
    const longest = Math.max(...lines.map(({ length }) => length)) * SIZE * WIDE_LETTER;
    const x = columns.places[slot]! - longest - 10;
    return slotMarkup(slot, { x, y: height - 19 - (lines.length - 1) * LINE }, look);
  });
  const rule = `<path d="M0 ${height - 1}H${columns.end}" stroke="${hairline}"/>`;
  return { height, markup: [...texts, ...marks, rule].join('') };
}

interface Part {
  readonly height: number;
  readonly markup: string;
}

function rowMarkup(
  row: TableRow,
  drawn: DrawnDeviations,
  { words, columns, look }: Room & { readonly words: CompareReportWords },
): Part {
  const { name, period, reference, places } = deviationLines(row, drawn, words);
  const names = wrapped(name, NAME - 12);
  const lines = Math.max(
    names.length + Number(period !== null),
    ...places.map(({ length }) => length),
    2,
  );
  const height = lines * LINE + 14;
  const { ink, secondInk, hairline } = look.colours;
  const line = (text: string, at: { x: number; line: number; strong?: boolean; fill?: string }) =>
    svgText({
      x: at.x,
      y: 18 + at.line * LINE,
      text,
      size: at.strong === true ? 14 : SIZE,
      weight: at.strong === true ? 600 : 400,
      fill: at.fill ?? ink,
      anchor: at.x === 0 ? 'start' : 'end',
    });
  const placed = (texts: readonly PlaceLine[], x: number) =>
    texts.map(({ text, isStrong, sign }, index) => {
      const fill = isStrong ? ink : secondInk;
      const end = sign === null ? x : x - SIGN_ROOM;
      const written = line(text, { x: end, line: index, strong: isStrong, fill });
      const at = { x: end + 6, y: 7 + index * LINE };
      return sign === null ? written : written + signMarkup(sign, at, look);
    });
  const markup = [
    ...names.map((text, index) => line(text, { x: 0, line: index })),
    period === null ? '' : line(period, { x: 0, line: names.length, fill: secondInk }),
    line(reference, { x: columns.reference, line: 0, fill: secondInk }),
    ...places.flatMap((texts, index) => placed(texts, columns.places[index]!)),
    positionMarkup(row, drawn.shown, { x: columns.position, y: 22, width: POSITION, look }),
    trendMarkup(row, { x: columns.trend, y: 2, width: TREND, look }),
    `<path d="M0 ${height - 1}H${columns.end}" stroke="${hairline}"/>`,
  ];
  return { height, markup: markup.join('') };
}

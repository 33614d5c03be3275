import type { PyramidChartProps } from '../../charts/pyramid/PyramidChart.tsx';
import type { AtlasPackage } from '../../domain/model/dataset.ts';
import type { PyramidYear } from '../../domain/profile/populationPyramid.ts';
import type { ProfileText } from '../../i18n/profile/profileWords.ts';
import type { SentenceWords } from '../../i18n/profile/sentenceWords.ts';
import { wordShare } from '../../i18n/profile/wordShare.ts';
import type { ProfileContent } from '../../state/profile/profileShown.ts';
import { pyramidInput } from './pyramidInput.ts';

interface ShownPyramid extends Pick<ProfileContent, 'area' | 'city'> {
  readonly pyramid: NonNullable<ProfileContent['pyramid']>;
}

/** All that the pyramid of a year shows, whether on the page or in a picture. */
export function pyramidShown(
  shown: ShownPyramid,
  year: PyramidYear,
  context: {
    readonly atlas: AtlasPackage;
    readonly words: SentenceWords & { readonly text: ProfileText };
  },
): PyramidChartProps {
  const { words, atlas } = context;
  const { text, format } = words;
  const { pyramid, area } = shown;
  const outline = outlineOf(shown, year, words);
  const { dimensions } = atlas.catalogue;
  const input = pyramidInput(pyramid, { year, outline }, { text, format, dimensions });
  const counted = words.indicator(pyramid.plan.indicators[0]![0]!);
  const facts = {
    area: area.name,
    period: format.referenceDate(counted, year.period),
    total: format.cell(year.total, counted),
    isKnown: String(year.total.kind === 'number'),
  };
  return {
    ...input,
    title: text('profilePyramid.title', facts),
    summary:
      outline === null
        ? text('profilePyramid.summary.alone', facts)
        : text('profilePyramid.summary', { ...facts, comparison: outline.name }),
    help: text('profilePyramid.help'),
    describe(side, band) {
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
    },
    words: {
      caption: text('profilePyramid.caption'),
      bandColumn: text('profilePyramid.band'),
      shareColumn: text('profilePyramid.share'),
      formatCount: (cell) => format.cell(cell, counted),
      formatShare: (cell) => wordShare(cell, counted, words),
      table: text('profilePyramid.table'),
      axis: text('profilePyramid.axis'),
      withheld: text('profilePyramid.withheld'),
      missing: text('profilePyramid.missing', { kind: absentIn(input) }),
      formatTick: (density) => format.number(density, Number.isInteger(density) ? 0 : 1),
    },
  };
}

/** Which states the open stubs stand for. */
function absentIn({ sides }: Pick<PyramidChartProps, 'sides'>): 'suppressed' | 'both' | 'missing' {
  const kinds = new Set(sides.flatMap(({ bars }) => bars.map(({ density }) => density.kind)));
  const isMissing = kinds.has('missing') || kinds.has('not_applicable');
  if (!kinds.has('suppressed')) return 'missing';
  return isMissing ? 'both' : 'suppressed';
}

/** The city in the same year; for the city itself its first year, unless that is the one shown. */
function outlineOf(
  { pyramid: { own, city }, ...shown }: ShownPyramid,
  { period }: PyramidYear,
  { text, format }: SentenceWords & { readonly text: ProfileText },
): { readonly name: string; readonly year: PyramidYear } | null {
  if (city !== null) {
    const year = city.years.find((one) => one.period === period);
    return year === undefined ? null : { name: shown.city.name, year };
  }
  const [first] = own.years;
  if (first === undefined || first.period === period) return null;
  const name = text('profilePyramid.earlier', {
    area: shown.area.name,
    period: format.period(first.period),
  });
  return { name, year: first };
}

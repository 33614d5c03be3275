import type { SharePart, ShareRow } from '../../charts/stackedShares/stackedSharesModel.ts';
import type { Catalogue } from '../../domain/model/indicator.ts';
import type { PanelStack } from '../../domain/profile/panels.ts';
import type { ProfileText } from '../../i18n/profile/profileWords.ts';
import type { SentenceWords } from '../../i18n/profile/sentenceWords.ts';

/** More parts than this cannot be told apart in a bar. */
export const MOST_DRAWN = 7;

/** A colour for each part. */
export function rampOf(parts: readonly SharePart[]): string {
  return `sequential-${Math.max(3, parts.length)}`;
}

/** Parts and rows of the bars, with their names. */
export function stackData(stack: PanelStack, { dimensions }: Catalogue, words: SentenceWords) {
  const categories = dimensions.find(({ id }) => id === stack.dimension)?.categories ?? [];
  const names = new Map(categories.map(({ id, name }) => [id, words.format.local(name)]));
  const parts: readonly SharePart[] = stack.rows[0]!.parts.map(({ category }) => ({
    id: category,
    name: names.get(category) ?? category,
  }));
  const rows: readonly ShareRow[] = stack.rows.map((row) => ({
    id: row.area,
    name: words.areaName(row.area),
    shares: row.parts.map(({ share }) => share),
  }));
  return { parts, rows };
}

/** "Haushalte nach Größe": the words of a stack's title. */
export function stackNames(
  { concept, dimension, period, total }: PanelStack,
  { concepts, dimensions }: Catalogue,
  words: SentenceWords,
) {
  const { format } = words;
  const ofConcept = concepts.find(({ id }) => id === concept);
  const ofDimension = dimensions.find(({ id }) => id === dimension);
  return {
    concept: ofConcept === undefined ? '' : format.local(ofConcept.name),
    dimension: ofDimension === undefined ? '' : format.local(ofDimension.name),
    period: format.referenceDate(words.indicator(total), period),
  };
}

/** The title, without the dimension where the concept's name says by what already. */
export function stackTitle(names: ReturnType<typeof stackNames>, text: ProfileText): string {
  const [concept, dimension] = [names.concept, names.dimension].map((name) => name.toLowerCase());
  const isSaid =
    concept!.endsWith(dimension!) || concept!.includes(` ${text('profilePanels.by')} `);
  return text(isSaid ? 'profilePanels.title.plain' : 'profilePanels.title', names);
}

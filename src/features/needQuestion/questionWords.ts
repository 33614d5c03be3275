import type { NeedQuestion } from '../../domain/need/needQuestion.ts';
import { wordKind } from '../../i18n/need/wordKind.ts';
import type { NamedTravelTimes } from '../../state/atlasStore.ts';
import type { NeedShown } from '../../state/need/needShown.ts';
import type { QuestionWords } from './useQuestionWords.ts';

/** More would make the headline longer than anyone reads. */
const NAMED_CATEGORIES = 2;

/** The question as a headline: the package's words for its own question, otherwise words from its parts. */
export function questionTitle(
  { need, inventory, targetGroup }: Pick<NeedShown, 'need' | 'inventory' | 'targetGroup'>,
  { text, format, list }: QuestionWords,
): string {
  const { question } = need;
  const preset = inventory.presets.find(({ id }) => id === question.preset);
  if (preset !== undefined) return format.local(preset.name);
  const group = format.local(targetGroup.inSentence);
  const names = categoryNames({ need, inventory }, { text, format, list });
  return names.length === 0 || names.length > NAMED_CATEGORIES
    ? text('needQuestion.title', { group })
    : text('needQuestion.title.categories', { group, categories: list(names) });
}

/** More kinds are counted, not named. */
const NAMED_KINDS = 2;

/** The categories that count, with the kinds to which one is narrowed: `Schulen: Grundschule`. */
export function categoryNames(
  { need, inventory }: Pick<NeedShown, 'need' | 'inventory'>,
  { text, format, list }: Pick<QuestionWords, 'text' | 'format' | 'list'>,
): readonly string[] {
  const { categories, kinds } = need.question;
  return inventory.categories
    .filter(({ id }) => categories.includes(id))
    .map(({ id, name }) => {
      const of = kinds
        .filter((kind) => kind.category === id)
        .map((kind) => wordKind(inventory, kind, format));
      const category = format.local(name);
      if (of.length === 0) return category;
      return of.length > NAMED_KINDS
        ? text('needQuestion.kinds.many', { category, count: of.length })
        : text('needQuestion.kinds.named', { category, kinds: list(of) });
    });
}

/** `500 m`, `1,2 km` or `15 Min.` */
export function reachWords(
  { reach, travel }: Pick<NeedQuestion, 'reach' | 'travel'>,
  { text, format }: QuestionWords,
): string {
  if (wayUnit(travel) === 'minutes') {
    return text('needQuestion.minutes', { amount: format.number(reach, decimalsOf(reach)) });
  }
  if (reach < 1000) {
    return text('needQuestion.metres', { amount: format.number(reach, decimalsOf(reach)) });
  }
  const kilometres = reach / 1000;
  return text('needQuestion.kilometres', {
    amount: format.number(kilometres, decimalsOf(kilometres)),
  });
}

/** What coverage means in this question: `erreicht in 1 km`. */
export function measureWords(question: NeedQuestion, words: QuestionWords): string {
  const { measure, counting } = question;
  const reach = reachWords(question, words);
  return words.text(`needQuestion.measure.${measure}.short`, { counting, reach });
}

/** The travel model: `Luftlinie × 1,3`, or the name of a table. */
export function travelWords(
  { travel }: Pick<NeedQuestion, 'travel'>,
  tables: ReadonlyMap<string, NamedTravelTimes>,
  { text, format }: QuestionWords,
): string {
  if (travel.kind === 'table') {
    return text('needQuestion.way.table', {
      name: tables.get(travel.table)?.name ?? travel.table,
      unit: travel.unit,
    });
  }
  const detour = format.number(travel.detour, Math.max(1, decimalsOf(travel.detour)));
  return text('needQuestion.way.straight', { detour });
}

/** Unit of ways in this question. */
export function wayUnit(travel: NeedQuestion['travel']): 'minutes' | 'metres' {
  return travel.kind === 'table' ? travel.unit : 'metres';
}

/** As many decimals, two at most, as the number has. */
export function decimalsOf(value: number): number {
  return [0, 1].find((digits) => Number(value.toFixed(digits)) === value) ?? 2;
}

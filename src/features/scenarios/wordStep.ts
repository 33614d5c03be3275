import type { Area } from '../../domain/model/area.ts';
import type { AreaId } from '../../domain/model/ids.ts';
import type { OfferCategory } from '../../domain/offers/inventory.ts';
import type { OfferEdit } from '../../domain/offers/offerEdit.ts';
import type { LonLat, OfferRecord } from '../../domain/offers/offerRecord.ts';
import type { AnswerWords } from '../../i18n/need/answers/answerWords.ts';
import { wordArea } from './wordPlace.ts';

/** What steps are worded with, beside the words. */
export interface StepNames {
  readonly stock: readonly OfferRecord[];
  /** With the scenario. */
  readonly offers: readonly OfferRecord[];
  readonly categories: readonly OfferCategory[];
  readonly areas: readonly Pick<Area, 'id' | 'name'>[];
  locate(position: LonLat): AreaId | null;
}

/** One step of a scenario in words; an offer that is not there goes by its id. */
export function wordStep(words: AnswerWords, edit: OfferEdit, names: StepNames): string {
  const { text } = words;
  const placeOf = (position: LonLat | null) =>
    wordArea(words, names.areas, position === null ? null : names.locate(position));
  if (edit.kind === 'add') {
    const { name, capacity, position, category } = edit.offer;
    const found = names.categories.find(({ id }) => id === category);
    const values = {
      name,
      category: found === undefined ? category : words.format.local(found.name),
      place: placeOf(position),
    };
    return capacity === null
      ? text('scenarios.step.add', values)
      : text('scenarios.step.add.places', { ...values, places: capacity });
  }
  const before = names.stock.find(({ id }) => id === edit.offer);
  const known = before ?? names.offers.find(({ id }) => id === edit.offer);
  const name = known?.name ?? edit.offer;
  switch (edit.kind) {
    case 'move':
      return text('scenarios.step.move', { name, place: placeOf(edit.position) });
    case 'resize': {
      const capacity = before?.capacity ?? null;
      return capacity === null
        ? text('scenarios.step.resize.unstated', { name, places: edit.capacity })
        : text('scenarios.step.resize', { name, places: edit.capacity, before: capacity });
    }
    default:
      return text(`scenarios.step.${edit.kind}`, { name });
  }
}

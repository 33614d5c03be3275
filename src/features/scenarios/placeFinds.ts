import type { Geocoder } from '../../domain/geocode/geocodeResult.ts';
import type { LonLat, Placement } from '../../domain/offers/offerRecord.ts';
import type { AnswerWords } from '../../i18n/need/answers/answerWords.ts';
import { readCoordinate } from './readCoordinate.ts';
import { wordCoordinate } from './wordPlace.ts';

export interface ChosenPlace {
  readonly position: LonLat;
  readonly placement: Placement;
  readonly words: string;
}

const MOST = 8;

/** Places that a text may mean: the coordinate it is, or addresses that begin like it. */
export function placeFinds(
  query: string,
  geocoder: Pick<Geocoder, 'suggest'> | null,
  words: AnswerWords,
): readonly ChosenPlace[] {
  const position = readCoordinate(query);
  if (position !== null) {
    return [{ position, placement: 'set', words: wordCoordinate(words, position) }];
  }
  if (geocoder === null || query.trim() === '') return [];
  return geocoder.suggest(query, MOST).map((match) => ({
    position: match.position,
    placement: match.number === null ? 'street' : 'exact',
    words:
      match.number === null
        ? words.text('scenarios.place.street', { street: match.street })
        : `${match.street} ${match.number}, ${match.postcode}`,
  }));
}

import type { Area } from '../../domain/model/area.ts';
import type { AreaId } from '../../domain/model/ids.ts';
import type { LonLat } from '../../domain/offers/offerRecord.ts';
import type { AnswerWords } from '../../i18n/need/answers/answerWords.ts';

/** "Breite 50,9271, Länge 11,5892": a ten-thousandth of a degree is about ten metres. */
export function wordCoordinate(
  { text, format }: AnswerWords,
  [longitude, latitude]: LonLat,
): string {
  return text('scenarios.place.coordinate', {
    latitude: format.number(latitude, 4),
    longitude: format.number(longitude, 4),
  });
}

/** The name of an area; that a place lies in none of them where it does not. */
export function wordArea(
  { text }: AnswerWords,
  areas: readonly Pick<Area, 'id' | 'name'>[],
  id: AreaId | null,
): string {
  return areas.find((area) => area.id === id)?.name ?? text('scenarios.outside');
}

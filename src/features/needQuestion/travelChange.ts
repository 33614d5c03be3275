import {
  DEFAULT_DETOUR,
  type NeedQuestion,
  type TravelModel,
  WALKING_METRES_PER_MINUTE,
} from '../../domain/need/needQuestion.ts';
import { wayUnit } from './questionWords.ts';

type TravelChange = Pick<NeedQuestion, 'travel' | 'reach' | 'coverageLimits'>;

/**
 * Another travel model for a question. A reach in metres becomes one in minutes at walking speed and the
 * other way round, and so do own limits where they are ways.
 */
export function travelChange(
  question: Pick<NeedQuestion, 'travel' | 'reach' | 'coverageLimits' | 'measure'>,
  travel: TravelModel,
): TravelChange {
  const { reach, coverageLimits: limits } = question;
  const [from, to] = [wayUnit(question.travel), wayUnit(travel)];
  if (from === to) return { travel, reach, coverageLimits: limits };
  const convert = to === 'minutes' ? inMinutes : inMetres;
  const areWays = question.measure === 'nearest' && limits !== null;
  return {
    travel,
    reach: convert(reach),
    coverageLimits: areWays ? [convert(limits[0]), convert(limits[1])] : limits,
  };
}

function inMinutes(metres: number): number {
  return Math.max(1, Math.round(metres / WALKING_METRES_PER_MINUTE));
}

/** In steps of 50: a finer number would claim to know more than a walking speed does. */
function inMetres(minutes: number): number {
  return Math.max(50, Math.round((minutes * WALKING_METRES_PER_MINUTE) / 50) * 50);
}

export const STRAIGHT: TravelModel = { kind: 'straight', detour: DEFAULT_DETOUR };

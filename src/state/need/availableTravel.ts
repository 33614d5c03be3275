import type { LevelId } from '../../domain/model/ids.ts';
import {
  DEFAULT_DETOUR,
  type NeedQuestion,
  WALKING_METRES_PER_MINUTE,
} from '../../domain/need/needQuestion.ts';
import type { Workspace } from '../atlasStore.ts';

/**
 * The question with straight lines where its travel table is not on this device, as in a link from
 * someone else, or was read for another level or in another unit; minutes become metres at walking speed. The view says so.
 */
export function withAvailableTravel(
  question: NeedQuestion,
  tables: Workspace['tables'],
  level: LevelId,
): { readonly question: NeedQuestion; readonly missingTable: string | null } {
  const { travel, reach, coverageLimits } = question;
  if (travel.kind === 'straight') return { question, missingTable: null };
  const table = tables.get(travel.table);
  if (table?.level === level && table.times.unit === travel.unit) {
    return { question, missingTable: null };
  }
  const factor = travel.unit === 'minutes' ? WALKING_METRES_PER_MINUTE : 1;
  const isWay = question.measure === 'nearest' && coverageLimits !== null;
  return {
    question: {
      ...question,
      reach: reach * factor,
      coverageLimits: isWay
        ? [coverageLimits[0] * factor, coverageLimits[1] * factor]
        : coverageLimits,
      travel: { kind: 'straight', detour: DEFAULT_DETOUR },
    },
    missingTable: travel.table,
  };
}

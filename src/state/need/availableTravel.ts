import {
  DEFAULT_DETOUR,
  type NeedQuestion,
  WALKING_METRES_PER_MINUTE,
} from '../../domain/need/needQuestion.ts';
import type { Workspace } from '../atlasStore.ts';

/**
 * The question with straight lines where its travel table is not on this device, as in a link from
 * someone else; minutes become metres at walking speed. The view says so.
 */
export function withAvailableTravel(
  question: NeedQuestion,
  tables: Workspace['tables'],
): { readonly question: NeedQuestion; readonly missingTable: string | null } {
  const { travel, reach } = question;
  if (travel.kind === 'straight' || tables.has(travel.table)) {
    return { question, missingTable: null };
  }
  const metres = travel.unit === 'minutes' ? reach * WALKING_METRES_PER_MINUTE : reach;
  return {
    question: { ...question, reach: metres, travel: { kind: 'straight', detour: DEFAULT_DETOUR } },
    missingTable: travel.table,
  };
}

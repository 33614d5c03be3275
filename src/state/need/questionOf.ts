import {
  DEFAULT_DETOUR,
  DEFAULT_MINIMUM_POPULATION,
  type NeedQuestion,
} from '../../domain/need/needQuestion.ts';
import type { Inventory, QuestionPreset } from '../../domain/offers/inventory.ts';
import { NO_OFFER_FILTER } from '../../domain/offers/offerFilter.ts';
import type { NeedView } from './needView.ts';

/** The question that a preset of the package asks. */
export function questionOf(preset: QuestionPreset, inventory: Inventory): NeedQuestion {
  return {
    preset: preset.id,
    targetGroup: preset.targetGroup,
    period: inventory.period,
    index: preset.index,
    parts: partsOf(preset),
    standardisation: 'z_score',
    aggregation: 'additive',
    minimumPopulation: DEFAULT_MINIMUM_POPULATION,
    categories: preset.categories,
    kinds: preset.kinds,
    operator: null,
    trust: 'all',
    day: inventory.offersOn,
    measure: preset.measure,
    counting: 'offers',
    reach: preset.reachM,
    decay: 'binary',
    travel: { kind: 'straight', detour: DEFAULT_DETOUR },
    coverageLimits: preset.coverageLimits,
  };
}

/**
 * Packages write weights as they like ("1, 1, 1"); a slider from 0 to 100 needs room on both sides.
 * Multiplied by a whole number, so that their ratios stay exactly.
 */
function partsOf({ parts }: QuestionPreset): NeedQuestion['parts'] {
  const largest = Math.max(...parts.map(({ weight }) => weight));
  const factor = Math.max(1, Math.floor(ROOM_FOR_WEIGHTS / largest));
  return parts.map(({ indicator, weight }) => ({
    indicator,
    weight: weight * factor,
    direction: null,
  }));
}

/** Divisible by 2, 3, 4, 5 and 6: small weights fill it alike. */
const ROOM_FOR_WEIGHTS = 60;

/** The view a person meets first: the package's first question. Null where it asks none. */
export function firstNeedView(inventory: Inventory): NeedView | null {
  const [preset] = inventory.presets;
  return preset === undefined
    ? null
    : {
        question: questionOf(preset, inventory),
        face: 'action',
        filter: NO_OFFER_FILTER,
        pickedCell: null,
        scenarios: [],
        scenario: null,
        siteSource: 'addresses',
        candidates: null,
      };
}

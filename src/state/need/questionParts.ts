import { basisQuestion } from '../../domain/need/coverageBasis.ts';
import type { NeedQuestion } from '../../domain/need/needQuestion.ts';

/*
 * Parts of a question by what depends on them, with a fixed value for all else: while a part is the same,
 * so is all that was computed from it.
 */

/** What need depends on. */
export function needPart(question: NeedQuestion): NeedQuestion {
  return {
    ...question,
    preset: null,
    targetGroup: '',
    categories: [],
    kinds: [],
    operator: null,
    trust: 'all',
    day: '',
    measure: 'share_within',
    counting: 'offers',
    reach: 1,
    decay: 'binary',
    travel: { kind: 'straight', detour: 1 },
    coverageLimits: null,
  };
}

/** What the figures of the indicators depend on: no weight, and nothing that is done with them. */
export function figuresPart(question: NeedQuestion): NeedQuestion {
  const parts = question.parts.map(({ indicator }) => ({ indicator, weight: 0, direction: null }));
  return {
    ...needPart(question),
    parts,
    standardisation: 'z_score',
    aggregation: 'additive',
    minimumPopulation: 0,
  };
}

/** What coverage depends on. */
export function coveragePart(question: NeedQuestion): NeedQuestion {
  return {
    ...question,
    preset: null,
    index: 'composite',
    parts: [],
    standardisation: 'z_score',
    aggregation: 'additive',
    minimumPopulation: 0,
  };
}

/** What decides who lives where, which offers count and how far they are. */
export function basisPart(question: NeedQuestion): NeedQuestion {
  return basisQuestion(coveragePart(question));
}

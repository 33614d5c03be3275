import { measureFamily } from '../catalogue/measureFamily.ts';
import type { IndicatorId } from '../model/ids.ts';
import type { Catalogue, Indicator } from '../model/indicator.ts';
import type { ChangeFact, DeviationFact } from './standoutFact.ts';

/** Size in spreads of the areas from which a fact should be said. */
const MARKED = 1;

const MOST_FACTS = 5;
const LEAST_FACTS = 3;
const MOST = { deviation: 3, change: 2, neutral: 2 } as const;

type Candidate = DeviationFact | ChangeFact;

/**
 * Up to five candidates by rule 6 of `standoutsOf`, the greatest first. Equal sizes keep their order.
 */
export function selectStandouts(
  candidates: readonly Candidate[],
  catalogue: Pick<Catalogue, 'concepts' | 'indicators'>,
): readonly Candidate[] {
  const { isDefault, clash } = catalogueKnowledge(catalogue);
  const noticeable = bySize(candidates);
  const marked = noticeable.filter(({ size }) => Math.abs(size) >= MARKED);
  const defaults = marked.filter(({ indicator }) => isDefault(indicator));
  const preferred = marked.filter(
    (one) =>
      isDefault(one.indicator) ||
      (one.tone !== 'neutral' && !defaults.some((other) => clash(one, other))),
  );
  const chosen: Candidate[] = [];
  const isFree = (one: Candidate) => !chosen.some((other) => clash(one, other));
  for (const tone of ['strength', 'need'] as const) {
    const greatest = [...preferred, ...noticeable].find((one) => one.tone === tone && isFree(one));
    if (greatest !== undefined) chosen.push(greatest);
  }
  for (const one of preferred) {
    if (chosen.length < MOST_FACTS && isFree(one) && hasRoom(one, chosen)) chosen.push(one);
  }
  for (const one of noticeable) {
    if (chosen.length < LEAST_FACTS && isFree(one)) chosen.push(one);
  }
  return bySize(chosen);
}

function bySize(candidates: readonly Candidate[]): readonly Candidate[] {
  return candidates.toSorted((one, other) => Math.abs(other.size) - Math.abs(one.size));
}

function hasRoom(one: Candidate, chosen: readonly Candidate[]): boolean {
  const sameKind = chosen.filter(({ kind }) => kind === one.kind).length;
  const neutral = chosen.filter(({ tone }) => tone === 'neutral').length;
  return sameKind < MOST[one.kind] && (one.tone !== 'neutral' || neutral < MOST.neutral);
}

function catalogueKnowledge({ concepts, indicators }: Pick<Catalogue, 'concepts' | 'indicators'>) {
  const defaults = new Set(concepts.map(({ defaultIndicator }) => defaultIndicator));
  const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  const clash = (one: Candidate, other: Candidate): boolean => {
    const [a, b] = [byId.get(one.indicator)!, byId.get(other.indicator)!];
    if (a.concept === b.concept) return true;
    const counted = new Set(countedIn(a));
    if (countedIn(b).some((id) => counted.has(id))) return true;
    return measureFamily(a.kind) === 'count' && measureFamily(b.kind) === 'count';
  };
  return { isDefault: (id: IndicatorId) => defaults.has(id), clash };
}

/** Base indicators whose cases a figure is about. */
function countedIn({ id, formula }: Indicator): readonly IndicatorId[] {
  return formula === null ? [id] : formula.numerator.map((term) => term.id);
}

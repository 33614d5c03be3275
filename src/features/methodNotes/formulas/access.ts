import type { coverageDe } from '../../../i18n/methods/coverage.de.ts';
import type { FamilyFormulas } from './familyFormulas.ts';
import { bracket, call, cases, fraction, part, row, sub, sum, sup } from './formula.ts';

type AccessNote =
  | 'distanceDecay'
  | 'reachableSupply'
  | 'twoStepCatchment'
  | 'enhancedCatchment'
  | 'relativeAccess'
  | 'bestLocations';

const Ai = sub('A', 'i');
const Rj = sub('R', 'j');
const Sj = sub('S', 'j');
const Pk = sub('P', 'k');
const wi = sub('w', 'i');
const dij = sub('d', 'i', 'j');
const dkj = sub('d', 'k', 'j');
const dis = sub('d', 'i', 's');
const W = part('W');
const gain = sub('g', 's');
const best = sub('G', '*');

/** The part of the family `coverage` that weighs offers by distance and shares them out. */
export const accessFormulas = {
  distanceDecay: {
    formulas: [
      row(call('W', 'd'), '=', cases([1, row('d', '≤', 'D')], [0, null])),
      row(
        call('W', 'd'),
        '=',
        sub('w', 'r'),
        ',',
        row(sub('D', row('r', '−', 1)), '<', 'd', '≤', sub('D', 'r')),
      ),
      row(call('W', 'd'), '=', sup(call('max', 'd', ',', 'm'), row('−', 'b'))),
      row(call('W', 'd'), '=', sup('e', row('−', 'b', 'd'))),
      row(call('W', 'd'), '=', sup('e', row('−', fraction(sup('d', 2), row(2, sup('s', 2)))))),
    ],
    symbols: {
      W: call('W', 'd'),
      d: part('d'),
      D: part('D'),
      wr: sub('w', 'r'),
      m: part('m'),
      b: part('b'),
      s: part('s'),
      e: part('e'),
    },
  },
  reachableSupply: {
    formulas: [row(Ai, '=', sum('j', Sj, call(W, dij)))],
    symbols: { Ai, Sj, W, dij },
  },
  twoStepCatchment: {
    formulas: [
      row(Rj, '=', fraction(Sj, sum(row(dkj, '≤', 'D'), Pk))),
      row(Ai, '=', sum(row(dij, '≤', 'D'), Rj)),
    ],
    symbols: { Rj, Sj, Pk, Ai, d: row(dkj, ',', dij), D: part('D') },
  },
  enhancedCatchment: {
    formulas: [
      row(Rj, '=', fraction(Sj, sum('k', call(W, dkj), Pk))),
      row(Ai, '=', sum('j', call(W, dij), Rj)),
    ],
    symbols: { Rj, Sj, Pk, Ai, W, d: row(dkj, ',', dij) },
  },
  relativeAccess: {
    formulas: [row(sub('a', 'i'), '=', fraction(Ai, row('S', '÷', 'P')))],
    symbols: { ai: sub('a', 'i'), Ai, S: part('S'), P: part('P') },
  },
  bestLocations: {
    formulas: [
      row(gain, '=', sum(row('i', '∈', 'U', ',', dis, '≤', 'D'), wi)),
      row('G', '≥', bracket(1, '−', fraction(1, 'e')), best),
    ],
    symbols: {
      g: gain,
      wi,
      U: part('U'),
      d: dis,
      D: part('D'),
      G: part('G'),
      e: part('e'),
      Gopt: best,
    },
  },
} satisfies Pick<FamilyFormulas<typeof coverageDe>, AccessNote>;

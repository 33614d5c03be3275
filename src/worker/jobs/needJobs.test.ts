import { afterAll, describe, expect, it } from 'vitest';
import { assessCoverage } from '../../domain/need/assessCoverage.ts';
import { assessQuestion } from '../../domain/need/assessQuestion.ts';
import { judgeAreas } from '../../domain/need/judgeAreas.ts';
import { traceSites } from '../../domain/need/traceSites.ts';
import { finish } from '../../domain/stepwise/stepwise.ts';
import { type TownPlan, townInput } from '../../testing/needTown.ts';
import { exposeHost, hostBehind } from '../hostOverPort.ts';
import { createJobHost } from '../jobHost.ts';
import { JOBS } from '../jobRegistry.ts';
import { pauseForMessages } from '../pauseForMessages.ts';

const { port1, port2 } = new MessageChannel();
exposeHost(
  createJobHost({ jobs: JOBS, sliceMs: 2, now: () => performance.now(), pause: pauseForMessages }),
  port2,
);
const worker = hostBehind(port1);
afterAll(() => {
  port1.close();
  port2.close();
});

const RATES = Array.from({ length: 14 }, (_, area) => 3 + ((area * 5) % 14));
const PLAN: TownPlan = {
  rates: [RATES, RATES.toReversed()],
  weights: [3, 2],
  inhabitants: RATES.map(() => 800),
  youth: RATES.map((rate) => 10 * rate),
  published: RATES.map((_, area) => (area % 5 === 0 ? 'suppressed' : 'number')),
  sites: RATES.map((_, area) => ({ area, eastM: 400 * area, northM: 90 * area })),
  offers: [
    { area: 2, eastM: 900, northM: 0, capacity: 20 },
    { area: 9, eastM: 3600, northM: 0, capacity: 5 },
  ],
  question: { measure: 'catchment' },
  times: null,
};

describe('questions that travel to the worker and back', () => {
  it('come back with the verdicts that are worked out on the page', async () => {
    const input = townInput(PLAN);
    const shares: number[] = [];
    const end = await worker.run({ ticket: 1, job: 'judge_areas', input }, (share) =>
      shares.push(share),
    );
    expect(end).toMatchObject({ status: 'done', output: finish(judgeAreas(input)) });
    expect(shares).toEqual(shares.toSorted((one, other) => one - other));
    // What was sent still belongs to the page.
    expect(assessQuestion(input)).toEqual(assessQuestion(townInput(PLAN)));
  });

  it('come back with the coverage that is worked out on the page, by every measure', async () => {
    const measures = ['share_within', 'nearest', 'per_head', 'catchment'] as const;
    for (const [index, measure] of measures.entries()) {
      const { coverage } = townInput({ ...PLAN, question: { measure } });
      const { offers, areaOfOffer } = coverage;
      // As in a scenario that closes the first offer.
      const others = { offers: offers.slice(1), areaOfOffer: areaOfOffer.slice(1) };
      for (const input of [
        coverage,
        { ...coverage, ...others, reference: { offers, areaOfOffer } },
      ]) {
        const order = { ticket: 10 + index, job: 'assess_coverage', input } as const;
        const end = await worker.run(order, () => {});
        expect(end).toMatchObject({ status: 'done', output: assessCoverage(input) });
      }
    }
  });

  it('come back with the sites that are worked out on the page', async () => {
    const { coverage } = townInput({ ...PLAN, question: { measure: 'share_within' } });
    const end = await worker.run(
      { ticket: 2, job: 'suggest_sites', input: { coverage, count: 3, candidates: null } },
      () => {},
    );
    expect(end).toMatchObject({ status: 'done', output: finish(traceSites(coverage, 3)) });
  });
});

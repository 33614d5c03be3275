import { STANDARDISATIONS } from '../../domain/composite/standardiser.ts';
import { DEFAULT_JUDGEMENT } from '../../domain/need/judgeAreas.ts';
import { type Judgement, VERDICTS, type Verdict } from '../../domain/need/needAssessment.ts';
import {
  PLAUSIBLE_DETOURS,
  PLAUSIBLE_REACH_FACTORS,
  PLAUSIBLE_WEIGHT_CHANGE,
} from '../../domain/need/needQuestion.ts';
import { wordReach } from '../../i18n/need/answers/wordWay.ts';
import type { MethodRow } from './methodRows.ts';
import type { RecordContext } from './questionRows.ts';

type CheckId =
  | 'weights'
  | 'seed'
  | 'standardisations'
  | 'omissions'
  | 'reaches'
  | 'detours'
  | 'withheld'
  | 'result';

/** Every plausible case that a verdict must survive, and what came of it. */
export function checkRows(
  { words, shown }: RecordContext,
  judgement: Judgement | null,
): readonly MethodRow[] {
  const { text, format, list } = words;
  const { question } = shown.need;
  const { question: asked } = shown.input.coverage;
  const percent = (share: number) =>
    text('needAnswer.percent', { number: format.number(share * 100, 0) });
  const row = (id: CheckId, value: string): MethodRow => ({
    id: `check.${id}`,
    label: text(`needMethod.check.${id}`),
    values: [value],
  });
  const notVaried = text('needMethod.check.notVaried');
  const used = question.parts.filter(({ weight }) => weight > 0).length;
  const others = STANDARDISATIONS.filter((one) => one !== question.standardisation);
  const hasReach = asked.measure !== 'nearest' && asked.measure !== 'per_head';
  const hasDetour = asked.travel.kind === 'straight' && asked.measure !== 'per_head';
  const reaches = PLAUSIBLE_REACH_FACTORS.map((factor) =>
    wordReach(words, { ...asked, reach: asked.reach * factor }),
  );
  const [low, high] = PLAUSIBLE_DETOURS.map((detour) => format.number(detour, 1));
  return [
    row(
      'weights',
      text('needMethod.check.weights.value', {
        draws: DEFAULT_JUDGEMENT.draws,
        change: percent(PLAUSIBLE_WEIGHT_CHANGE),
        share: percent(DEFAULT_JUDGEMENT.coverage),
      }),
    ),
    row('seed', DEFAULT_JUDGEMENT.seed),
    row('standardisations', list(others.map((one) => text(`composite.standardisation.${one}`)))),
    row('omissions', text(`needMethod.check.omissions.${used > 1 ? 'value' : 'none'}`)),
    row('reaches', hasReach ? list(reaches) : notVaried),
    row(
      'detours',
      hasDetour ? text('needMethod.check.detours.value', { low: low!, high: high! }) : notVaried,
    ),
    row('withheld', text('needMethod.check.withheld.value')),
    row(
      'result',
      judgement === null
        ? text('needMethod.check.result.pending')
        : text('needMethod.check.result.value', countsOf(judgement)),
    ),
  ];
}

function countsOf({ verdict }: Judgement) {
  const count = (wanted: Verdict) =>
    verdict.reduce((sum, code) => sum + Number(VERDICTS[code] === wanted), 0);
  return {
    under: count('under_supplied'),
    unclear: count('unclear'),
    supplied: count('supplied'),
    none: count('not_assessed'),
  };
}

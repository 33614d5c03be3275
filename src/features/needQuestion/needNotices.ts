import { type Column, STATE_CODE } from '../../domain/model/column.ts';
import type { IndicatorId } from '../../domain/model/ids.ts';
import { wordCompositeNotice, wordCompositeProblem } from '../../i18n/statistics/wordComposite.ts';
import type { NeedShown } from '../../state/need/needShown.ts';
import { reachWords } from './questionWords.ts';
import type { QuestionWords } from './useQuestionWords.ts';

export interface NeedNotice {
  readonly id: string;
  /** `urgent` ones change what is shown and stand in sight; the others are read on demand. */
  readonly urgent: boolean;
  readonly words: string;
}

type NoticeBasis = Pick<
  NeedShown,
  'assessment' | 'input' | 'missingTable' | 'otherPeriods' | 'refused' | 'targetGroup' | 'need'
>;

/** All that must be known of the answer on the screen, the urgent first. */
export function needNotices(
  shown: NoticeBasis,
  nameOf: (indicator: IndicatorId) => string,
  words: QuestionWords,
): readonly NeedNotice[] {
  const all = [
    ...indexNotices(shown, nameOf, words),
    ...figureNotices(shown, nameOf, words),
    ...offerNotices(shown, words),
  ];
  return [...all.filter(({ urgent }) => urgent), ...all.filter(({ urgent }) => !urgent)];
}

function indexNotices(
  { assessment }: NoticeBasis,
  nameOf: (indicator: IndicatorId) => string,
  { text }: QuestionWords,
): readonly NeedNotice[] {
  const { index, problem, statusDynamics } = assessment.need;
  if (problem !== null) {
    const sentence = wordCompositeProblem(text, problem, nameOf);
    return [{ id: 'problem', urgent: true, words: sentence }];
  }
  // One side of status and dynamics sees every area left out as excluded; the whole knows why.
  const notices = statusDynamics?.notices ?? index?.notices ?? [];
  return notices.map((notice, position) => ({
    id: `index:${position}`,
    urgent: notice.code === 'constant_indicator' || notice.code === 'index_constant',
    words: wordCompositeNotice(text, notice, nameOf),
  }));
}

function figureNotices(
  { assessment, input, otherPeriods, targetGroup, need }: NoticeBasis,
  nameOf: (indicator: IndicatorId) => string,
  { text, format }: QuestionWords,
): readonly NeedNotice[] {
  const { question } = need;
  const period = format.period(question.period);
  // Where none has moved, that is the problem, and it names them all.
  const isSaid = assessment.need.problem?.code === 'no_earlier_figures';
  const unmoved =
    question.index === 'status_dynamics' && !isSaid
      ? input.need.figures.filter(({ change }) => change === null)
      : [];
  return [
    ...otherPeriods.map((other) => ({
      id: `period:${other.indicator}`,
      urgent: false,
      words: text('needQuestion.notice.period', {
        indicator: nameOf(other.indicator),
        period,
        shown: format.period(other.period),
      }),
    })),
    ...unmoved.map(({ part }) => ({
      id: `change:${part.indicator}`,
      urgent: true,
      words: text('needQuestion.notice.noChange', { indicator: nameOf(part.indicator) }),
    })),
    ...(isUnknown(assessment.population)
      ? [
          {
            id: 'population',
            urgent: false,
            words: text('needQuestion.notice.population', {
              group: format.local(targetGroup.inSentence),
            }),
          },
        ]
      : []),
  ];
}

function offerNotices(
  { missingTable, refused, input }: NoticeBasis,
  words: QuestionWords,
): readonly NeedNotice[] {
  const { text } = words;
  const table =
    missingTable === null
      ? []
      : [
          {
            id: 'table',
            urgent: true,
            words: text('needQuestion.notice.table', {
              table: missingTable,
              reach: reachWords(input.coverage.question, words),
            }),
          },
        ];
  const reasons = ['unknown_offer', 'duplicate_offer'] as const;
  return [
    ...table,
    ...reasons.flatMap((reason) => {
      const count = refused.filter((one) => one.reason === reason).length;
      return count === 0
        ? []
        : [{ id: reason, urgent: true, words: text(`needQuestion.notice.${reason}`, { count }) }];
    }),
  ];
}

function isUnknown(population: Column): boolean {
  return population.state.every((state) => state === STATE_CODE.missing);
}

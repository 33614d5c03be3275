import type { AtlasPackage } from '../../domain/model/dataset.ts';
import type { PeriodId } from '../../domain/model/ids.ts';
import type { NeedFigures } from '../../domain/need/assessNeed.ts';
import type { NeedQuestion } from '../../domain/need/needQuestion.ts';
import type { TargetGroup } from '../../domain/offers/inventory.ts';
import { isConfirmed } from '../../domain/offers/offerRecord.ts';
import type { AnswerWords } from '../../i18n/need/answers/answerWords.ts';
import { wordKind } from '../../i18n/need/wordKind.ts';
import { indicatorById } from '../../state/indicatorById.ts';
import type { NeedShown } from '../../state/need/needShown.ts';
import type { MethodRow } from './methodRows.ts';

export interface RecordContext {
  readonly words: AnswerWords;
  readonly shown: NeedShown;
  readonly atlas: AtlasPackage;
}

/** Whose need is asked about and how it is measured. */
export function needRows(context: RecordContext): readonly MethodRow[] {
  const { words, shown, atlas } = context;
  const { text, format } = words;
  const { question } = shown.need;
  const preset = shown.inventory.presets.find(({ id }) => id === question.preset);
  const level = atlas.levels.find(({ id }) => id === shown.view.level);
  const ranked = shown.assessment.need.ranks.filter((rank) => rank > 0).length;
  const isComposite = question.index === 'composite';
  return [
    row(context, 'preset', [
      preset === undefined ? text('needMethod.preset.own') : format.local(preset.name),
    ]),
    row(context, 'targetGroup', [groupWords(context, shown.targetGroup)]),
    row(context, 'period', [
      format.period(question.period),
      ...shown.otherPeriods.map(({ indicator, period }) =>
        text('needMethod.period.other', {
          indicator: nameOf(context, indicator),
          period: format.period(period),
        }),
      ),
    ]),
    row(context, 'areas', [
      text('needMethod.areas.value', {
        ranked,
        all: shown.areas.length,
        level: level === undefined ? '' : format.local(level.namePlural),
      }),
    ]),
    row(context, 'index', [text(`needMethod.index.${question.index}`)]),
    row(context, 'parts', partWords(context, question)),
    ...(isComposite
      ? [
          row(context, 'standardisation', [
            text(`composite.standardisation.${question.standardisation}`),
          ]),
          row(context, 'aggregation', [text(`needMethod.aggregation.${question.aggregation}`)]),
        ]
      : []),
    row(context, 'minimumPopulation', [
      text('needMethod.minimumPopulation.value', { count: question.minimumPopulation }),
    ]),
    row(context, 'needThirds', [text('needMethod.needThirds.value')]),
  ];
}

/** Which offers count, and from when. */
export function offerRows(context: RecordContext): readonly MethodRow[] {
  const { words, shown } = context;
  const { text, format, list } = words;
  const { question, scenario, scenarios } = shown.need;
  const names = shown.inventory.categories
    .filter(({ id }) => question.categories.includes(id))
    .map(({ name }) => format.local(name));
  const counting = shown.offers.filter(
    (_, offer) => shown.assessment.coverage.takesPart[offer] === 1,
  );
  const unconfirmed = counting.filter((offer) => !isConfirmed(offer)).length;
  const inForce = scenario === null ? undefined : scenarios[scenario];
  return [
    row(context, 'offers', [
      text('needMethod.offers.value', { categories: list(names), count: counting.length }),
    ]),
    ...(question.kinds.length === 0
      ? []
      : [
          row(context, 'kinds', [
            text('needMethod.kinds.value', {
              kinds: list(question.kinds.map((kind) => wordKind(shown.inventory, kind, format))),
            }),
          ]),
        ]),
    ...(question.operator === null ? [] : [row(context, 'operator', [question.operator])]),
    row(context, 'trust', [
      question.trust === 'all'
        ? text('needMethod.trust.all', { unconfirmed })
        : text('needMethod.trust.confirmed'),
    ]),
    row(context, 'day', [format.period(question.day as PeriodId)]),
    row(context, 'scenario', [
      inForce === undefined
        ? text('needMethod.scenario.none')
        : text('needMethod.scenario.value', { name: inForce.name, count: inForce.edits.length }),
    ]),
  ];
}

export function row({ words }: RecordContext, id: RowId, values: readonly string[]): MethodRow {
  return { id, label: words.text(`needMethod.${id}`), values };
}

export type RowId =
  | 'preset'
  | 'targetGroup'
  | 'period'
  | 'areas'
  | 'index'
  | 'parts'
  | 'standardisation'
  | 'aggregation'
  | 'minimumPopulation'
  | 'needThirds'
  | 'offers'
  | 'kinds'
  | 'operator'
  | 'trust'
  | 'day'
  | 'scenario'
  | 'measure'
  | 'decay'
  | 'way'
  | 'sites'
  | 'limits'
  | 'corrections';

function groupWords(context: RecordContext, group: TargetGroup): string {
  const { text, format } = context.words;
  const name = format.local(group.name);
  if (group.population.length === 0) return text('needMethod.targetGroup.none', { name });
  const formula = group.population
    .map(({ id, sign }, index) => {
      const operator = sign === -1 ? '− ' : index === 0 ? '' : '+ ';
      return `${operator}${nameOf(context, id)}`;
    })
    .join(' ');
  return text('needMethod.targetGroup.counts', { name, formula });
}

/** Weights as shares of all, which is what they are. */
function partWords(context: RecordContext, question: NeedQuestion): readonly string[] {
  const { words, atlas, shown } = context;
  const { text, format } = words;
  const isComposite = question.index === 'composite';
  const weighted = shown.input.need.figures.filter(({ part }) => part.weight > 0);
  const isUsed = ({ change }: NeedFigures) => isComposite || change !== null;
  const used = weighted.filter(isUsed).map(({ part }) => part);
  const leftOut = weighted.filter((figures) => !isUsed(figures));
  const weightOf = (weight: number) => (isComposite ? weight : 1);
  const total = used.reduce((sum, { weight }) => sum + weightOf(weight), 0);
  const entering = used.map(({ indicator, weight, direction }) => {
    const share = format.number((weightOf(weight) / total) * 100, 1);
    const reversed = (direction ?? indicatorById(atlas, indicator).polarity) === 'low_need';
    return text(reversed ? 'needMethod.part.reversed' : 'needMethod.part', {
      indicator: nameOf(context, indicator),
      share: text('needAnswer.percent', { number: share }),
    });
  });
  return [
    ...entering,
    ...leftOut.map(({ part }) =>
      text('needMethod.part.noChange', { indicator: nameOf(context, part.indicator) }),
    ),
  ];
}

function nameOf({ atlas, words }: RecordContext, id: Parameters<typeof indicatorById>[1]): string {
  return words.format.local(indicatorById(atlas, id).name);
}

import { coverageValue, wordMeasure } from '../../i18n/need/answers/wordCoverage.ts';
import type { Workspace } from '../../state/atlasStore.ts';
import type { MethodRow } from './methodRows.ts';
import { type RecordContext, row } from './questionRows.ts';

/** How coverage is measured, with the limits of its levels. */
export function coverageRows(context: RecordContext, workspace: Workspace): readonly MethodRow[] {
  const { words, shown } = context;
  const { text } = words;
  const { question } = shown.input.coverage;
  return [
    row(context, 'measure', [wordMeasure(words, { question, group: shown.targetGroup })]),
    ...(question.measure === 'catchment'
      ? [row(context, 'decay', [text(`needMethod.decay.${question.decay}`)])]
      : []),
    ...(question.measure === 'per_head'
      ? []
      : [row(context, 'way', [wayWords(context, workspace)])]),
    row(context, 'sites', [text('needMethod.sites.value', { count: shown.sites.area.length })]),
    row(context, 'limits', [limitWords(context)]),
    row(context, 'corrections', [
      text('needMethod.corrections.value', { count: workspace.edits.length }),
    ]),
  ];
}

/** A link may ask for a table that is not here: then what stands in for it is named, and why. */
function wayWords({ words, shown }: RecordContext, { tables }: Workspace): string {
  const { text, format } = words;
  const { travel } = shown.input.coverage.question;
  if (travel.kind === 'table') {
    return text('needMethod.way.table', { name: tables.get(travel.table)?.name ?? travel.table });
  }
  const detour = format.number(travel.detour, 1);
  return shown.missingTable === null
    ? text('needMethod.way.straight', { detour })
    : text('needMethod.way.missing', { detour, name: shown.missingTable });
}

function limitWords({ words, shown }: RecordContext): string {
  const { question } = shown.input.coverage;
  const [low, high] = shown.assessment.coverage.limits.map((value) =>
    coverageValue(words, { kind: 'number', value, flags: [] }, question),
  );
  if (shown.assessment.coverage.limits.some((limit) => Number.isNaN(limit))) {
    return words.text('needMethod.limits.none');
  }
  const key = shown.need.question.coverageLimits === null ? 'thirds' : 'own';
  return words.text(`needMethod.limits.${key}`, { low: low!, high: high! });
}

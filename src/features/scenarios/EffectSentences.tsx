import type { Cell } from '../../domain/model/cell.ts';
import type { ScenarioEffect } from '../../domain/need/compareScenario.ts';
import { coverageValue, wordCoverage } from '../../i18n/need/answers/wordCoverage.ts';
import { wordHeads } from '../../i18n/need/answers/wordHeads.ts';
import type { ScenarioContext } from './useScenarios.ts';
import { countUnderSupplied, type VerdictsOfBoth } from './useVerdictsOfBoth.ts';
import { magnitudeOf, roundedHeads } from './wordHeadsChange.ts';

export interface EffectSentencesProps {
  readonly context: ScenarioContext;
  readonly effect: ScenarioEffect;
  readonly verdicts: VerdictsOfBoth;
}

/** What the scenario changes in the whole city; a loss is said before a gain. */
export function EffectSentences({ context, effect, verdicts }: EffectSentencesProps) {
  const { words, asked } = context;
  const { text } = words;
  const { before, after, isRunning } = verdicts;
  return (
    <div className="scenarios-sentences" role="status">
      {headsSentences(context, effect).map((sentence) => (
        <p key={sentence} className="scenarios-headline">
          {sentence}
        </p>
      ))}
      <p>
        {text('scenarios.effects.city', {
          city: context.atlas.source.package.cityName,
          before: coverageValue(words, effect.cityBefore, asked.question),
          after: wordCoverage(words, effect.cityAfter, asked),
        })}
      </p>
      <p>
        {text('scenarios.effects.low', { before: effect.lowBefore, after: effect.lowAfter })}
        {before === null || after === null
          ? null
          : ` ${text('scenarios.effects.verdicts', {
              before: countUnderSupplied(before),
              after: countUnderSupplied(after),
            })}`}
        {isRunning ? ` ${text('scenarios.effects.checking')}` : null}
      </p>
    </div>
  );
}

/** People who fall out of reach, then people who come into it. */
export function headsSentences(
  { words, asked, reach }: Pick<ScenarioContext, 'words' | 'asked' | 'reach'>,
  { areas }: Pick<ScenarioEffect, 'areas'>,
): readonly string[] {
  const { text } = words;
  const unknown = areas.find(
    ({ heads }) => heads.kind === 'suppressed' || heads.kind === 'missing',
  );
  const sentences = ([-1, 1] as const).flatMap((sign) => {
    const total = totalOf(
      areas.map(({ heads }) => heads),
      sign,
    );
    if (total === null) return [];
    const heads = wordHeads(words, roundedHeads(magnitudeOf(total)), asked.group);
    const key = sign === -1 ? 'fewer' : 'more';
    return [text(`scenarios.effects.heads.${key}`, { heads, reach })];
  });
  if (unknown !== undefined) {
    const state = text(`needAnswer.state.${unknown.heads.kind as 'suppressed' | 'missing'}`);
    return [...sentences, text('scenarios.effects.heads.unknown', { reach, state })];
  }
  return sentences.length === 0 ? [text('scenarios.effects.heads.none', { reach })] : sentences;
}

/** Sum over the areas that change in this direction; null where none does. */
function totalOf(heads: readonly Cell[], sign: 1 | -1): Cell | null {
  let low = 0;
  let high = 0;
  for (const cell of heads) {
    if (cell.kind === 'number' && cell.value * sign > 0) {
      low += cell.value;
      high += cell.value;
    } else if (cell.kind === 'interval' && (cell.low + cell.high) * sign > 0) {
      low += cell.low;
      high += cell.high;
    }
  }
  if (low === 0 && high === 0) return null;
  return low === high
    ? { kind: 'number', value: low, flags: [] }
    : { kind: 'interval', low, high, flags: [] };
}

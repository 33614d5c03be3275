import { useMemo } from 'react';
import { compareScenario } from '../../domain/need/compareScenario.ts';
import { wordMeasure } from '../../i18n/need/answers/wordCoverage.ts';
import { BeforeAfterMaps } from './BeforeAfterMaps.tsx';
import { EffectSentences } from './EffectSentences.tsx';
import { EffectTable } from './EffectTable.tsx';
import type { ScenarioContext } from './useScenarios.ts';
import { useVerdictsOfBoth } from './useVerdictsOfBoth.ts';

/** Who gains and who loses by the scenario in force: the city in sentences, the areas in a table. */
export function ScenarioEffects({ context }: { readonly context: ScenarioContext }) {
  const { shown, words, asked, reach } = context;
  const { text } = words;
  const { before, assessment } = shown;
  const effect = useMemo(() => compareScenario(before, assessment), [before, assessment]);
  const verdicts = useVerdictsOfBoth(shown);
  const hasEffect = effect.areas.length > 0;
  return (
    <section className="scenarios-section" aria-labelledby="scenarios-effects">
      <h3 id="scenarios-effects" className="scenarios-title">
        {text('scenarios.effects')}
      </h3>
      {hasEffect ? (
        <>
          <EffectSentences context={context} effect={effect} verdicts={verdicts} />
          <BeforeAfterMaps context={context} />
          <EffectTable
            context={context}
            effect={effect}
            verdicts={verdicts}
            caption={text('scenarios.effects.caption', { measure: wordMeasure(words, asked) })}
          />
          <p className="scenarios-remark">{text('scenarios.note', { reach })}</p>
        </>
      ) : (
        <p role="status">{text('scenarios.effects.none')}</p>
      )}
    </section>
  );
}

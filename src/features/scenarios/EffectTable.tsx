import { useRef } from 'react';
import type { AreaId } from '../../domain/model/ids.ts';
import type { AreaEffect, ScenarioEffect } from '../../domain/need/compareScenario.ts';
import { coverageValue } from '../../i18n/need/answers/wordCoverage.ts';
import { toggleArea } from '../../state/actions/changeView.ts';
import { useHighlightMark } from '../../state/react/useHighlightMark.ts';
import { effectGroups } from './effectGroups.ts';
import type { ScenarioContext } from './useScenarios.ts';
import { type VerdictsOfBoth, verdictAt } from './useVerdictsOfBoth.ts';
import { wordHeadsChange } from './wordHeadsChange.ts';

export interface EffectTableProps {
  readonly context: ScenarioContext;
  readonly effect: ScenarioEffect;
  readonly verdicts: VerdictsOfBoth;
  readonly caption: string;
}

/** Every area in which something changes, before and after side by side; who loses comes first. */
export function EffectTable({ context, effect, verdicts, caption }: EffectTableProps) {
  const { atlas, words, group } = context;
  const { text } = words;
  const box = useRef<HTMLElement>(null);
  useHighlightMark(box);
  const pointAt = (target: EventTarget) => {
    const row = target instanceof Element ? target.closest<HTMLElement>('[data-area-id]') : null;
    atlas.highlight.set((row?.dataset.areaId as AreaId | undefined) ?? null);
  };
  return (
    // Pointing at a row highlights its area everywhere; so does focus, for the keyboard.
    <section
      ref={box}
      className="scenarios-scroll"
      aria-label={caption}
      onPointerOver={({ target }) => pointAt(target)}
      onPointerLeave={() => atlas.highlight.set(null)}
      onFocus={({ target }) => pointAt(target)}
      onBlur={() => atlas.highlight.set(null)}
    >
      <table className="scenarios-table">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{text('scenarios.column.area')}</th>
            <th scope="col">{text('scenarios.column.before')}</th>
            <th scope="col">{text('scenarios.column.after')}</th>
            <th scope="col">{text('scenarios.column.heads', { group })}</th>
            <th scope="col" className="scenarios-words">
              {text('scenarios.column.verdict')}
            </th>
          </tr>
        </thead>
        {effectGroups(effect).map((one) => (
          <tbody key={one.group}>
            <tr className="scenarios-group">
              <th scope="rowgroup" colSpan={5}>
                {text(`scenarios.effects.${one.group}`)}
              </th>
            </tr>
            {one.areas.map((area) => (
              <EffectRow key={area.area} context={context} effect={area} verdicts={verdicts} />
            ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}

function EffectRow({
  context: { atlas, shown, words, asked },
  effect,
  verdicts,
}: {
  readonly context: ScenarioContext;
  readonly effect: AreaEffect;
  readonly verdicts: VerdictsOfBoth;
}) {
  const { id, name } = shown.areas[effect.area]!;
  const slot = shown.view.areas.indexOf(id);
  return (
    <tr data-area-id={id} data-slot={slot === -1 ? undefined : slot}>
      <th scope="row">
        <button
          type="button"
          className="scenarios-area"
          aria-pressed={slot !== -1}
          onClick={() => void toggleArea(atlas, id)}
        >
          {name}
        </button>
      </th>
      <td>{coverageValue(words, effect.before, asked.question)}</td>
      <td>{coverageValue(words, effect.after, asked.question)}</td>
      <td>{wordHeadsChange(words, effect.heads)}</td>
      <td className="scenarios-words">{wordVerdicts(words, verdicts, effect.area)}</td>
    </tr>
  );
}

function wordVerdicts(
  { text }: ScenarioContext['words'],
  verdicts: VerdictsOfBoth,
  area: number,
): string {
  const before = verdictAt(verdicts.before, area);
  const after = verdictAt(verdicts.after, area);
  if (before === null || after === null) return '…';
  const verdict = text(`needAnswer.verdict.${after}`);
  return before === after
    ? text('scenarios.verdict.same', { verdict })
    : text('scenarios.verdict.changed', {
        before: text(`needAnswer.verdict.${before}`),
        after: verdict,
      });
}

import { useMemo } from 'react';
import type { OfferEdit } from '../../domain/offers/offerEdit.ts';
import { areaLocator } from '../../state/need/areaLocator.ts';
import { removeStep, scenarioInForce } from '../../state/need/scenarioActions.ts';
import { IconButton } from '../../ui/iconButton/IconButton.tsx';
import { CloseIcon } from '../../ui/icons/icons.tsx';
import type { ScenarioContext } from './useScenarios.ts';
import { type StepNames, wordStep } from './wordStep.ts';

/** The steps of the scenario in force, in words, each of which can be taken back. */
export function ScenarioSteps({ context }: { readonly context: ScenarioContext }) {
  const { atlas, shown, words } = context;
  const { text } = words;
  const { stock, offers, inventory, areas, geometry } = shown;
  const names = useMemo<StepNames>(
    () => ({
      stock,
      offers,
      areas,
      categories: inventory.categories,
      locate: areaLocator(geometry),
    }),
    [stock, offers, inventory, areas, geometry],
  );
  const edits = scenarioInForce(shown.need)?.edits ?? [];
  return (
    <>
      <h4 className="scenarios-subtitle">{text('scenarios.steps')}</h4>
      {edits.length === 0 ? (
        <p className="scenarios-remark">{text('scenarios.steps.none')}</p>
      ) : (
        <ol className="scenarios-steps">
          {edits.map((edit, position) => {
            const step = wordStep(words, edit, names);
            const remark = remarkOn(edit, context);
            return (
              // Steps have no id of their own; two may be the same but for their position.
              // biome-ignore lint/suspicious/noArrayIndexKey: the position is what tells steps apart
              <li key={position} className="scenarios-step">
                <span>
                  {step}
                  {remark === null ? null : <span className="scenarios-remark"> {remark}</span>}
                </span>
                <IconButton
                  name={text('scenarios.step.remove', { step })}
                  icon={<CloseIcon />}
                  shape="bare"
                  onPress={() => void removeStep(atlas, edit)}
                />
              </li>
            );
          })}
        </ol>
      )}
    </>
  );
}

/** Why a step does nothing here; null where it does something, or takes something away. */
function remarkOn(edit: OfferEdit, { shown, words }: ScenarioContext): string | null {
  const { text } = words;
  const refused = shown.refused.find((one) => one.edit === edit);
  if (refused !== undefined) return text(`scenarios.step.refused.${refused.reason}`);
  if (edit.kind === 'close') return null;
  const id = edit.kind === 'add' ? edit.offer.id : edit.offer;
  const index = shown.offers.findIndex((offer) => offer.id === id);
  const { takesPart, leftOut } = shown.assessment.coverage;
  if (index === -1 || takesPart[index] === 1) return null;
  const reason = leftOut.find(({ offer }) => offer === index)?.reason;
  return reason === 'capacity_unstated'
    ? text('scenarios.step.notCounting.capacity_unstated')
    : text('scenarios.step.notCounting');
}

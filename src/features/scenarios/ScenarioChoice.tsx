import { useEffect, useRef, useState } from 'react';
import { MAX_SCENARIOS, type Scenario } from '../../domain/offers/offerEdit.ts';
import { changeScenario, removeScenario } from '../../state/need/needActions.ts';
import {
  addScenarios,
  chooseScenario,
  restoreScenario,
  scenarioInForce,
} from '../../state/need/scenarioActions.ts';
import { Button } from '../../ui/button/Button.tsx';
import { Notice } from '../../ui/notice/Notice.tsx';
import { Select } from '../../ui/select/Select.tsx';
import { NameForm } from './NameForm.tsx';
import { ScenarioFiles } from './ScenarioFiles.tsx';
import type { ScenarioContext } from './useScenarios.ts';

export interface ScenarioChoiceProps {
  readonly context: ScenarioContext;
  onCopyLink(): void;
}

const STOCK = 'stock';

/** A scenario that was just deleted, and where it stood. */
interface Deleted {
  readonly index: number;
  readonly scenario: Scenario;
}

/** Which scenario is in force, with all that can be done with it as a whole. */
export function ScenarioChoice({ context, onCopyLink }: ScenarioChoiceProps) {
  const { atlas, shown, words } = context;
  const { text } = words;
  const { scenarios, scenario } = shown.need;
  const inForce = scenarioInForce(shown.need);
  const [naming, setNaming] = useState<'new' | 'rename' | null>(null);
  const [deleted, setDeleted] = useState<Deleted | null>(null);
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The button that deleted it is gone, and the focus with it.
    if (deleted !== null) notice.current?.querySelector('button')?.focus();
  }, [deleted]);
  const isFull = scenarios.length >= MAX_SCENARIOS;
  const remove = (index: number, gone: Scenario) => {
    void removeScenario(atlas, index);
    setDeleted({ index, scenario: gone });
    setNaming(null);
  };
  return (
    <>
      {scenarios.length === 0 ? null : (
        <Select
          label={text('scenarios.inForce')}
          options={[
            { id: STOCK, label: text('scenarios.stock') },
            ...scenarios.map(({ name }, index) => ({ id: String(index), label: name })),
          ]}
          value={scenario === null ? STOCK : String(scenario)}
          onChange={(id) => void chooseScenario(atlas, id === STOCK ? null : Number(id))}
        />
      )}
      <div className="scenarios-row">
        <Button
          variant={scenarios.length === 0 ? 'primary' : 'chip'}
          isDisabled={isFull}
          aria-expanded={naming === 'new'}
          onPress={() => setNaming('new')}
        >
          {text('scenarios.new')}
        </Button>
        {inForce === null || scenario === null ? null : (
          <>
            <Button
              variant="chip"
              aria-expanded={naming === 'rename'}
              onPress={() => setNaming('rename')}
            >
              {text('scenarios.rename')}
            </Button>
            <Button
              variant="chip"
              isDisabled={isFull}
              onPress={() =>
                addScenarios(atlas, [
                  { ...inForce, name: text('scenarios.copyOf', { name: inForce.name }) },
                ])
              }
            >
              {text('scenarios.duplicate')}
            </Button>
            <Button variant="chip" onPress={() => remove(scenario, inForce)}>
              {text('scenarios.delete')}
            </Button>
          </>
        )}
      </div>
      {naming === null ? null : (
        <NameForm
          key={naming}
          initial={
            naming === 'rename' && inForce !== null
              ? inForce.name
              : text('scenarios.default', { number: scenarios.length + 1 })
          }
          words={words}
          onCancel={() => setNaming(null)}
          onName={(name) => {
            if (naming === 'new') addScenarios(atlas, [{ name, edits: [] }]);
            else void changeScenario(atlas, { name });
            setNaming(null);
            setDeleted(null);
          }}
        />
      )}
      {isFull ? (
        <p className="scenarios-remark">{text('scenarios.full', { max: MAX_SCENARIOS })}</p>
      ) : null}
      {deleted === null ? null : (
        <div ref={notice}>
          <Notice
            action={{
              label: text('scenarios.undo'),
              onPress: () => {
                // Put back by hand: other steps may have followed, which undo would take first.
                if (restoreScenario(atlas, deleted.index, deleted.scenario)) setDeleted(null);
              },
            }}
            close={{ label: text('scenarios.close'), onPress: () => setDeleted(null) }}
          >
            {text('scenarios.deleted', { name: deleted.scenario.name })}
          </Notice>
        </div>
      )}
      <ScenarioFiles context={context} onCopyLink={onCopyLink} />
    </>
  );
}

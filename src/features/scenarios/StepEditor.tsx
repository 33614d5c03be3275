import { useState } from 'react';
import { Button } from '../../ui/button/Button.tsx';
import { ExistingOfferForm } from './ExistingOfferForm.tsx';
import { NewOfferForm } from './NewOfferForm.tsx';
import type { ScenarioContext } from './useScenarios.ts';

const KINDS = ['add', 'close', 'move', 'resize'] as const;
type StepKind = (typeof KINDS)[number];

/** Adds a step to the scenario in force: first which kind, then what it needs. */
export function StepEditor({ context }: { readonly context: ScenarioContext }) {
  const { text } = context.words;
  const [kind, setKind] = useState<StepKind | null>(null);
  const done = () => setKind(null);
  return (
    <fieldset className="scenarios-editor">
      <legend className="scenarios-label">{text('scenarios.kind')}</legend>
      <div className="scenarios-row">
        {KINDS.map((one) => (
          <Button
            key={one}
            variant="chip"
            aria-expanded={kind === one}
            onPress={() => setKind(kind === one ? null : one)}
          >
            {text(`scenarios.kind.${one}`)}
          </Button>
        ))}
      </div>
      {kind === null ? null : kind === 'add' ? (
        <NewOfferForm context={context} onDone={done} />
      ) : (
        <ExistingOfferForm key={kind} context={context} kind={kind} onDone={done} />
      )}
    </fieldset>
  );
}

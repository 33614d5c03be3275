import { useId, useState } from 'react';
import { MAX_SCENARIOS } from '../../domain/offers/offerEdit.ts';
import { addScenarios } from '../../state/need/scenarioActions.ts';
import { Button } from '../../ui/button/Button.tsx';
import { LinkIcon } from '../../ui/icons/icons.tsx';
import { Notice } from '../../ui/notice/Notice.tsx';
import { readScenarioFile, saveScenarios } from './scenarioFile.ts';
import type { ScenarioContext } from './useScenarios.ts';

interface Outcome {
  readonly tone: 'success' | 'error';
  readonly words: string;
}

/** Ways in and out: one link, or a file with all scenarios. */
export function ScenarioFiles({
  context: { atlas, shown, words },
  onCopyLink,
}: {
  readonly context: ScenarioContext;
  onCopyLink(): void;
}) {
  const { text } = words;
  const id = useId();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const { scenarios } = shown.need;
  const open = async (file: File) => {
    const found = await readScenarioFile(file);
    const { name } = file;
    if (found === undefined || found.length === 0) {
      setOutcome({ tone: 'error', words: text('scenarios.open.failed', { name }) });
    } else if (addScenarios(atlas, found)) {
      const values = { name, count: found.length };
      setOutcome({ tone: 'success', words: text('scenarios.opened', values) });
    } else {
      const values = { name, count: found.length, max: MAX_SCENARIOS };
      setOutcome({ tone: 'error', words: text('scenarios.open.full', values) });
    }
  };
  return (
    <>
      <div className="scenarios-row">
        {scenarios.length === 0 ? null : (
          <>
            <Button variant="chip" onPress={onCopyLink}>
              <LinkIcon />
              {text('scenarios.link')}
            </Button>
            <Button
              variant="chip"
              onPress={() => saveScenarios(scenarios, text('scenarios.fileName'))}
            >
              {text('scenarios.save')}
            </Button>
          </>
        )}
        <span className="scenarios-file">
          <label htmlFor={id}>{text('scenarios.open')}</label>
          <input
            id={id}
            type="file"
            accept=".json,application/json"
            onChange={(event) => {
              const input = event.currentTarget;
              const [file] = input.files ?? [];
              if (file !== undefined) void open(file);
              // The same file can be chosen again.
              input.value = '';
            }}
          />
        </span>
      </div>
      {outcome === null ? null : <Notice tone={outcome.tone}>{outcome.words}</Notice>}
    </>
  );
}

import { useState } from 'react';
import { writeScenarios } from '../../data/offers/scenarioText.ts';
import { type CandidateList, MAX_LINKED_CANDIDATES } from '../../domain/offers/candidateSite.ts';
import { MAX_SCENARIOS } from '../../domain/offers/offerEdit.ts';
import { keepCandidates, ownCandidates } from '../../state/need/candidateActions.ts';
import { addScenarios } from '../../state/need/scenarioActions.ts';
import { useAtlasState } from '../../state/react/useAtlas.ts';
import { Button } from '../../ui/button/Button.tsx';
import { saveText } from '../../ui/download/saveText.ts';
import { FileButton } from '../../ui/fileInput/FileButton.tsx';
import { LinkIcon } from '../../ui/icons/icons.tsx';
import { Notice } from '../../ui/notice/Notice.tsx';
import { readScenarioFile } from './scenarioFile.ts';
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
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const { scenarios } = shown.need;
  const own = useAtlasState((state) => ownCandidates(shown.need, state.workspace));
  const open = async (file: File) => {
    const { name } = file;
    const read = await readScenarioFile(file);
    if (!read.ok) {
      const [problem] = read.problems;
      const reason = text(`scenarios.open.problem.${problem!.code}`, { ...problem });
      setOutcome({ tone: 'error', words: text('scenarios.open.failed', { name, reason }) });
      return;
    }
    const { scenarios: found, candidates } = read.value;
    const values = { name, count: found.length, max: MAX_SCENARIOS };
    if (!addScenarios(atlas, found)) {
      setOutcome({ tone: 'error', words: text('scenarios.open.full', values) });
      return;
    }
    if (candidates !== null) keepCandidates(atlas, candidates);
    const opened = text('scenarios.opened', values);
    const places =
      candidates === null
        ? ''
        : ` ${text('scenarios.opened.candidates', { count: candidates.sites.length })}`;
    setOutcome({ tone: 'success', words: `${opened}${places}` });
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
              onPress={() =>
                saveText(
                  `${text('scenarios.fileName')}.json`,
                  'application/json',
                  writeScenarios({ scenarios, candidates: short(own) }),
                )
              }
            >
              {text('scenarios.save')}
            </Button>
          </>
        )}
        <FileButton
          variant="chip"
          accept={['.json', 'application/json']}
          onFile={(file) => void open(file)}
        >
          {text('scenarios.open')}
        </FileButton>
      </div>
      {outcome === null ? null : <Notice tone={outcome.tone}>{outcome.words}</Notice>}
    </>
  );
}

/** Only a short list goes along; a long one is saved as a table of its own. */
function short(list: CandidateList | null): CandidateList | null {
  return list !== null && list.sites.length <= MAX_LINKED_CANDIDATES ? list : null;
}

import { useId, useState } from 'react';
import { readCandidateFile } from '../../data/offers/candidateFile.ts';
import { type CandidatesRead, traceCandidates } from '../../data/offers/candidateTable.ts';
import type { OfferFileProblem } from '../../data/offers/offerFile.ts';
import { type CandidateSite, MAX_CANDIDATES } from '../../domain/offers/candidateSite.ts';
import { finish } from '../../domain/stepwise/stepwise.ts';
import { areaLocator } from '../../state/need/areaLocator.ts';
import { ownCandidates } from '../../state/need/candidateActions.ts';
import { geocoderOf } from '../../state/need/offerContext.ts';
import { FileButton } from '../../ui/fileInput/FileButton.tsx';
import { Notice } from '../../ui/notice/Notice.tsx';
import { CandidateFlaws } from './CandidateFlaws.tsx';
import type { ScenarioContext } from './useScenarios.ts';

const TABLE_FILES = ['.csv', '.tsv', '.txt', '.xlsx', '.ods', '.xls', 'text/csv'];

type Outcome =
  | { readonly kind: 'failed'; readonly file: string; readonly problem: OfferFileProblem }
  | { readonly kind: 'read'; readonly file: string; readonly read: CandidatesRead };

export interface CandidateFileProps {
  readonly context: ScenarioContext;
  onSites(sites: readonly CandidateSite[]): void;
}

/** Adds the places of a table, and says of every row that is not usable why. */
export function CandidateFile({ context, onSites }: CandidateFileProps) {
  const { atlas, shown, words } = context;
  const { text } = words;
  const noteId = useId();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const open = async (file: File) => {
    const table = await readCandidateFile(file);
    if (!table.ok) {
      setOutcome({ kind: 'failed', file: file.name, problem: table.problems[0]! });
      return;
    }
    const locate = areaLocator(shown.geometry);
    const read = finish(traceCandidates(table.value, { geocoder: geocoderOf(atlas), locate }));
    // The list may have grown while the file was read.
    const { view, workspace } = atlas.store.getState();
    const list = view.need === null ? null : ownCandidates(view.need, workspace);
    const sites = list?.sites ?? [];
    const room = Math.max(0, MAX_CANDIDATES - sites.length);
    const taken = read.sites.slice(0, room);
    const cut = read.cut + read.sites.length - taken.length;
    if (taken.length > 0) onSites([...sites, ...taken]);
    setOutcome({ kind: 'read', file: file.name, read: { ...read, sites: taken, cut } });
  };
  return (
    <>
      <div className="scenarios-row">
        <FileButton
          variant="chip"
          accept={TABLE_FILES}
          aria-describedby={noteId}
          onFile={(file) => void open(file)}
        >
          {text('scenarios.candidates.file')}
        </FileButton>
      </div>
      <p id={noteId} className="scenarios-remark">
        {text('scenarios.candidates.file.note')}
      </p>
      {outcome === null ? null : <FileOutcome context={context} outcome={outcome} />}
    </>
  );
}

function FileOutcome({
  context,
  outcome,
}: {
  readonly context: ScenarioContext;
  readonly outcome: Outcome;
}) {
  const { text } = context.words;
  if (outcome.kind === 'failed') {
    const { file: name, problem } = outcome;
    const reason = text(`offerImport.problem.${problem.code}`, { ...problem });
    return (
      <Notice tone="error">{text('scenarios.candidates.file.failed', { name, reason })}</Notice>
    );
  }
  const { read, file: name } = outcome;
  const { leftOut, cut } = read;
  const count = read.sites.length;
  return (
    <>
      <Notice tone={count === 0 ? 'error' : leftOut + cut === 0 ? 'success' : 'warning'}>
        {text('scenarios.candidates.file.read', { name, count, leftOut })}
        {cut === 0
          ? null
          : ` ${text('scenarios.candidates.file.cut', { count: cut, max: MAX_CANDIDATES })}`}
      </Notice>
      <CandidateFlaws words={context.words} read={read} />
    </>
  );
}

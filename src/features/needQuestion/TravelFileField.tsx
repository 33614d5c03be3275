import { useId, useState } from 'react';
import type { TravelFileProblem, TravelFlaw } from '../../data/offers/travelFile.ts';
import { shownView } from '../../state/atlasStore.ts';
import { addTravelTable } from '../../state/need/needActions.ts';
import { useAtlas } from '../../state/react/useAtlas.ts';
import { useNeed } from '../../state/react/useNeed.ts';
import { FileButton } from '../../ui/fileInput/FileButton.tsx';
import { Notice } from '../../ui/notice/Notice.tsx';
import { readTravelFile, tableIdOf, travelFileKind } from './readTravelFile.ts';
import { refineQuestion } from './refineQuestion.ts';
import { travelChange } from './travelChange.ts';
import { useQuestionWords } from './useQuestionWords.ts';
import { wordTravelFlaw, wordTravelProblem } from './wordTravelFile.ts';

/** Flaws in sight; the rest is a number. */
const SHOWN_FLAWS = 8;

type Reading =
  | { readonly state: 'idle' }
  | { readonly state: 'reading'; readonly name: string }
  | { readonly state: 'failed'; readonly name: string; readonly problem: TravelFileProblem }
  | {
      readonly state: 'done';
      readonly name: string;
      readonly pairs: number;
      readonly flaws: readonly TravelFlaw[];
      readonly flawCount: number;
    };

/** Travel times from a file on this device: a table of pairs, or isochrones. */
export function TravelFileField() {
  const { text } = useQuestionWords();
  const id = useId();
  const { reading, read } = useTravelFile();
  return (
    <div className="need-question-file">
      <FileButton
        accept={['.csv', '.tsv', '.txt', '.geojson', '.json']}
        aria-describedby={`${id}-note`}
        onFile={(file) => void read(file)}
      >
        {text('needQuestion.file')}
      </FileButton>
      <p id={`${id}-note`} className="need-question-remark">
        {text('needQuestion.file.note')}
      </p>
      <ReadingResult reading={reading} />
    </div>
  );
}

function ReadingResult({ reading }: { readonly reading: Reading }) {
  const words = useQuestionWords();
  const { text } = words;
  if (reading.state === 'idle') return null;
  const { name } = reading;
  if (reading.state === 'reading') {
    return <p role="status">{text('needQuestion.file.reading', { name })}</p>;
  }
  if (reading.state === 'failed') {
    const { problem } = reading;
    return (
      <Notice tone="error">
        <p>
          {text('needQuestion.file.failed', { name, problem: wordTravelProblem(problem, words) })}
        </p>
        {problem.code === 'nothing_read' ? (
          <FlawList name={name} flaws={problem.flaws} count={problem.flaws.length} />
        ) : null}
      </Notice>
    );
  }
  return (
    <Notice tone={reading.flawCount === 0 ? 'success' : 'warning'}>
      <p>
        {text('needQuestion.file.done', { name, pairs: reading.pairs, flaws: reading.flawCount })}
      </p>
      <FlawList name={name} flaws={reading.flaws} count={reading.flawCount} />
    </Notice>
  );
}

function FlawList(props: {
  readonly name: string;
  readonly flaws: readonly TravelFlaw[];
  readonly count: number;
}) {
  const kind = travelFileKind(props.name);
  const words = useQuestionWords();
  if (props.flaws.length === 0) return null;
  const shown = props.flaws.slice(0, SHOWN_FLAWS);
  const rest = props.count - shown.length;
  return (
    <ul className="need-question-flaws">
      {shown.map((flaw) => (
        <li key={`${flaw.row} ${flaw.column} ${flaw.code}`}>{wordTravelFlaw(flaw, kind, words)}</li>
      ))}
      {rest === 0 ? null : <li>{words.text('needQuestion.file.more', { count: rest })}</li>}
    </ul>
  );
}

/** Reads a file, keeps its table in the workspace and asks the question with it. */
function useTravelFile() {
  const atlas = useAtlas();
  const shown = useNeed();
  const [reading, setReading] = useState<Reading>({ state: 'idle' });
  const [request] = useState({ latest: 0 });
  const read = async (file: File) => {
    const { name } = file;
    request.latest += 1;
    const mine = request.latest;
    setReading({ state: 'reading', name });
    const result = await readTravelFile(file, shown, () => request.latest === mine);
    if (result === null || request.latest !== mine) return;
    if (!result.ok) {
      setReading({ state: 'failed', name, problem: result.problems[0]! });
      return;
    }
    const { times, flaws, flawCount } = result.value;
    const table = tableIdOf(name);
    addTravelTable(atlas, table, { name, level: shown.view.level, times });
    // The question may have been changed while the file was read.
    const { need } = shownView(atlas.store.getState());
    const { question } = need ?? shown.need;
    const travel = { kind: 'table', table, unit: times.unit } as const;
    void refineQuestion(atlas, travelChange(question, travel));
    setReading({ state: 'done', name, pairs: times.cost.length, flaws, flawCount });
  };
  return { reading, read };
}

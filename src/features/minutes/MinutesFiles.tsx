import { type ReactNode, useId, useState } from 'react';
import { isEmptyMinutes } from '../../domain/minutes/editMinutes.ts';
import { personalTexts } from '../../domain/minutes/findPersonalData.ts';
import { usePresentText } from '../../i18n/present/presentWords.ts';
import { minutesOf, replaceMinutes } from '../../state/present/minutesActions.ts';
import { useAtlas, useAtlasState } from '../../state/react/useAtlas.ts';
import { Button } from '../../ui/button/Button.tsx';
import { saveBlob } from '../../ui/download/saveBlob.ts';
import { FileButton } from '../../ui/fileInput/FileButton.tsx';
import { Notice } from '../../ui/notice/Notice.tsx';
import { type FilePurpose, type OpenOutcome, openMinutesFile } from './openMinutes.ts';
import { MINUTES_FILES, type MinutesFile, minutesAsFile } from './saveMinutes.ts';
import { useProtocolWords } from './useProtocolWords.ts';

type FileOutcome =
  | OpenOutcome
  | { readonly kind: 'saved'; readonly file: string }
  | { readonly kind: 'failed' }
  | { readonly kind: 'new' };

const PURPOSES = [
  ['earlier', '.json'],
  ['counts', '.csv'],
  ['replace', '.json'],
] as const satisfies readonly (readonly [FilePurpose, string])[];

/** The minutes as files, and files as minutes. */
export function MinutesFiles() {
  const atlas = useAtlas();
  const text = usePresentText();
  const words = useProtocolWords();
  const minutes = useAtlasState(minutesOf);
  const [outcome, setOutcome] = useState<FileOutcome | null>(null);
  const isEmpty = isEmptyMinutes(minutes);
  const save = async (kind: MinutesFile) => {
    try {
      const { name, content } = await minutesAsFile(minutes, kind, words);
      saveBlob(name, content);
      setOutcome({ kind: 'saved', file: name });
    } catch {
      setOutcome({ kind: 'failed' });
    }
  };
  const open = async (file: File, purpose: FilePurpose) =>
    setOutcome(await openMinutesFile(atlas, file, purpose));
  return (
    <>
      <p className="minutes-rule">{text('minutes.files.text')}</p>
      <PersonalWarning texts={personalTexts(minutes)} />
      <FileGroup label={text('minutes.file.save')}>
        {MINUTES_FILES.map((kind) => (
          <Button key={kind} isDisabled={isEmpty} onPress={() => void save(kind)}>
            {text(`minutes.file.${kind}`)}
          </Button>
        ))}
      </FileGroup>
      <FileGroup label={text('minutes.file.open')}>
        {PURPOSES.map(([purpose, ending]) => (
          <FileButton key={purpose} accept={[ending]} onFile={(file) => void open(file, purpose)}>
            {text(`minutes.file.${purpose}`)}
          </FileButton>
        ))}
        <Button
          isDisabled={isEmpty}
          onPress={() => {
            replaceMinutes(atlas, null);
            setOutcome({ kind: 'new' });
          }}
        >
          {text('minutes.file.new')}
        </Button>
      </FileGroup>
      <p className="minutes-rule">{text('minutes.file.stays')}</p>
      {outcome === null ? null : <Outcome outcome={outcome} />}
    </>
  );
}

function FileGroup({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{label}</h3>
      <div className="minutes-actions">{children}</div>
    </section>
  );
}

/** Names cannot be told from other words; ways to reach a person can. */
function PersonalWarning({ texts }: { readonly texts: readonly string[] }) {
  const text = usePresentText();
  if (texts.length === 0) return null;
  const quoted = texts.map((one) => (one.length > 80 ? `${one.slice(0, 79)}…` : one));
  return <Notice tone="warning">{text('minutes.personal', { texts: quoted.join(' | ') })}</Notice>;
}

function Outcome({ outcome }: { readonly outcome: FileOutcome }) {
  const text = usePresentText();
  const untitled = text('protocol.untitled');
  switch (outcome.kind) {
    case 'saved':
      return <Notice tone="success">{text('minutes.file.saved', { file: outcome.file })}</Notice>;
    case 'failed':
      return <Notice tone="error">{text('minutes.file.failed')}</Notice>;
    case 'new':
      return <Notice tone="success">{text('minutes.file.new.done')}</Notice>;
    case 'same':
      return <Notice tone="warning">{text('minutes.file.same')}</Notice>;
    case 'counts':
      return (
        <Notice tone="success">{text('minutes.file.counts.done', { count: outcome.count })}</Notice>
      );
    case 'problem': {
      const { code, ...values } = outcome.problem;
      return <Notice tone="error">{text(`minutes.problem.${code}`, values)}</Notice>;
    }
    default: {
      const title = outcome.title.trim() || untitled;
      return <Notice tone="success">{text(`minutes.file.${outcome.kind}.done`, { title })}</Notice>;
    }
  }
}

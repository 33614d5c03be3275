import { useState } from 'react';
import type { FigureReport } from '../../export/figureReport.ts';
import { useEmbedDialogText } from '../../i18n/embed/embedDialogWords.ts';
import { loadExportText } from '../../i18n/export/exportWords.ts';
import { useAtlasState } from '../../state/react/useAtlas.ts';
import { Button } from '../../ui/button/Button.tsx';
import { useAnnounce } from '../../ui/liveRegion/LiveRegion.tsx';
import { ChoiceSet } from './ChoiceSet.tsx';
import { CopyField } from './CopyField.tsx';
import type { DraftProps } from './EmbedOptionsForm.tsx';
import type { EmbedDialogProps } from './embedDialogProps.ts';
import { embedSnippet } from './embedSnippet.ts';
import { type SavedAs, saveFigure } from './saveFigure.ts';

type EmbedResultProps = DraftProps & EmbedDialogProps & { readonly address: string };

/** What is taken along: code and link, or files with the figures of today. */
export function EmbedResult(props: EmbedResultProps) {
  const { draft, onChange } = props;
  const text = useEmbedDialogText();
  return (
    <section className="embed-dialog-result" aria-label={text('embedDialog.result')}>
      <h3 className="embed-dialog-heading">{text('embedDialog.result')}</h3>
      <ChoiceSet
        legend={text('embedDialog.kind')}
        kind="one"
        choices={(['live', 'frozen'] as const).map((id) => ({
          id,
          label: text(`embedDialog.kind.${id}`),
        }))}
        chosen={[draft.kind]}
        onToggle={(kind) => onChange({ kind })}
      />
      {draft.kind === 'live' ? <LiveCode {...props} /> : <FrozenFiles {...props} />}
    </section>
  );
}

function LiveCode({ draft, onChange, address }: EmbedResultProps) {
  const text = useEmbedDialogText();
  const { options, title, withScript } = draft;
  const canFollow = options.height === 'auto';
  return (
    <>
      {canFollow ? (
        <label className="embed-dialog-choice">
          <input
            type="checkbox"
            checked={withScript}
            onChange={() => onChange({ withScript: !withScript })}
          />
          {text('embedDialog.withScript')}
        </label>
      ) : null}
      {canFollow && withScript ? null : (
        <p className="embed-dialog-note">{text('embedDialog.noScript')}</p>
      )}
      {title.trim() === '' ? (
        <p className="embed-dialog-error" role="alert">
          {text('embedDialog.frameTitle.missing')}
        </p>
      ) : (
        <CopyField
          label={text('embedDialog.snippet')}
          copy={text('embedDialog.copySnippet')}
          content={embedSnippet({ address, title, options, withScript })}
          rows={8}
        />
      )}
      <CopyField
        label={text('embedDialog.link')}
        copy={text('embedDialog.copyLink')}
        content={address}
        rows={3}
      />
    </>
  );
}

function FrozenFiles({ draft, reportOf }: EmbedResultProps) {
  const text = useEmbedDialogText();
  const announce = useAnnounce();
  const language = useAtlasState((state) => state.view.language);
  const [said, setSaid] = useState('');
  const [alternative, setAlternative] = useState<string | null>(null);
  const hasPicture = draft.first !== 'table';
  const tell = (words: string) => {
    setSaid(words);
    announce(words);
  };
  const save = async (kind: SavedAs) => {
    tell(text('embedDialog.busy'));
    const outcome = await saveFigure(kind, {
      context: async () => ({ text: await loadExportText(language), madeOn: new Date() }),
      report: (words) => reportOf(draft.first, words),
      scheme: draft.options.scheme === 'dark' ? 'dark' : 'light',
      headingLevel: draft.options.headingLevel,
    });
    tell(outcome.words);
    if (outcome.report !== null) setAlternative(alternativeOf(outcome.report));
  };
  return (
    <>
      <p className="embed-dialog-note">{text('embedDialog.frozen.note')}</p>
      <div className="embed-dialog-row">
        <Button variant="primary" onPress={() => void save('html')}>
          {text('embedDialog.frozen.save')}
        </Button>
        {hasPicture ? (
          <>
            <Button onPress={() => void save('svg')}>{text('embedDialog.picture.svg')}</Button>
            <Button onPress={() => void save('png')}>{text('embedDialog.picture.png')}</Button>
          </>
        ) : (
          <span className="embed-dialog-note">{text('embedDialog.picture.none')}</span>
        )}
      </div>
      <p className="embed-dialog-note">{said}</p>
      {alternative === null || !hasPicture ? null : (
        <CopyField
          label={text('embedDialog.alternative')}
          copy={text('embedDialog.copyAlternative')}
          content={alternative}
          rows={4}
        />
      )}
    </>
  );
}

/** What the picture says, for those who do not see it. */
function alternativeOf({ title, subtitle, sentence }: FigureReport): string {
  return [`${title}, ${subtitle}.`, sentence].filter((part) => part !== '').join(' ');
}

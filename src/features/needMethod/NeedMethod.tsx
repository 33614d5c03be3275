import { useAnswerWords } from '../../i18n/need/answers/useAnswerWords.ts';
import { useAtlas, useAtlasState } from '../../state/react/useAtlas.ts';
import { useJudgement, useNeed } from '../../state/react/useNeed.ts';
import { encodeView } from '../../state/url/encodeView.ts';
import { Button } from '../../ui/button/Button.tsx';
import { LinkIcon } from '../../ui/icons/icons.tsx';
import { checkRows } from './checkRows.ts';
import { coverageRows } from './coverageRows.ts';
import { LeftOutOffers } from './LeftOutOffers.tsx';
import { MethodRecord } from './MethodRecord.tsx';
import { MethodSection } from './MethodSection.tsx';
import { MethodSources } from './MethodSources.tsx';
import { needRows, offerRows } from './questionRows.ts';
import { usedNotes } from './usedNotes.ts';
import './needMethod.css';

export interface NeedMethodProps {
  /** Puts a link to this view on the clipboard. */
  onCopyLink(): void;
}

/** Nachrechnen: everything the answer was reached with, so that it can be reached again. */
export function NeedMethod({ onCopyLink }: NeedMethodProps) {
  const atlas = useAtlas();
  const shown = useNeed();
  const { state } = useJudgement();
  const view = useAtlasState((whole) => whole.view);
  const workspace = useAtlasState((whole) => whole.workspace);
  const words = useAnswerWords(atlas.source.package.maskedBelow);
  const { text } = words;
  const context = { words, shown, atlas: atlas.source.package };
  const judgement = state.status === 'done' ? state.output : null;
  return (
    <div className="need-method">
      <p>{text('needMethod.intro')}</p>
      <Button variant="chip" onPress={onCopyLink}>
        <LinkIcon />
        {text('needMethod.copyLink')}
      </Button>
      <MethodSection title={text('needMethod.question')}>
        <MethodRecord
          rows={[...needRows(context), ...offerRows(context), ...coverageRows(context, workspace)]}
        />
      </MethodSection>
      <MethodSection title={text('needMethod.check')}>
        <MethodRecord rows={checkRows(context, judgement)} />
      </MethodSection>
      <MethodSection title={text('needMethod.leftOut')}>
        <LeftOutOffers words={words} shown={shown} />
      </MethodSection>
      <MethodSection title={text('needMethod.sources')}>
        <MethodSources words={words} shown={shown} />
      </MethodSection>
      <MethodSection title={text('needMethod.notes')}>
        <ul className="need-method-notes">
          {usedNotes(shown.need.question, shown.input.coverage.question).map((note) => (
            <li key={note}>
              {/* The address does the rest, so that back leads back. */}
              <a href={`#${encodeView({ ...view, note })}`}>{text(`needMethod.note.${note}`)}</a>
            </li>
          ))}
        </ul>
      </MethodSection>
    </div>
  );
}

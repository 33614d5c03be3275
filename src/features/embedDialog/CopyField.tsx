import { useId, useRef, useState } from 'react';
import { useEmbedDialogText } from '../../i18n/embed/embedDialogWords.ts';
import { Button } from '../../ui/button/Button.tsx';
import { useAnnounce } from '../../ui/liveRegion/LiveRegion.tsx';

interface CopyFieldProps {
  readonly label: string;
  readonly content: string;
  /** Words of the button. */
  readonly copy: string;
  readonly rows: number;
}

/** A text to take along. Where the browser refuses to copy, the text is marked to be copied by hand. */
export function CopyField({ label, content, copy, rows }: CopyFieldProps) {
  const id = useId();
  const text = useEmbedDialogText();
  const announce = useAnnounce();
  const field = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState('');
  const onPress = async () => {
    const words = await navigator.clipboard.writeText(content).then(
      () => text('embedDialog.copied', { what: label }),
      () => {
        field.current?.select();
        return text('embedDialog.notCopied');
      },
    );
    setSaid(words);
    announce(words);
  };
  return (
    <div className="embed-dialog-copy">
      <label htmlFor={id}>{label}</label>
      <textarea ref={field} id={id} readOnly rows={rows} value={content} spellCheck={false} />
      <div className="embed-dialog-row">
        <Button onPress={() => void onPress()}>{copy}</Button>
        <span className="embed-dialog-note">{said}</span>
      </div>
    </div>
  );
}

import type { MethodNoteId } from '../../i18n/methods/methodTexts.ts';
import { useText } from '../../i18n/useText.ts';
import { showNote } from '../../state/actions/changeView.ts';
import { useAtlas } from '../../state/react/useAtlas.ts';
import { HelpLink } from '../../ui/helpLink/HelpLink.tsx';

interface AboutMethodProps {
  readonly note: MethodNoteId;
  readonly subject: 'calculation' | 'change';
}

/** Opens the method note behind a step of the calculation. */
export function AboutMethod({ note, subject }: AboutMethodProps) {
  const atlas = useAtlas();
  const text = useText();
  return (
    <HelpLink
      name={text('methods.about', { subject: text(`methods.about.${subject}`) })}
      onPress={() => showNote(atlas, note)}
    />
  );
}

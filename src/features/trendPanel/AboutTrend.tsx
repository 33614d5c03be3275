import { memo } from 'react';
import type { MethodNoteId } from '../../i18n/methods/methodTexts.ts';
import { useText } from '../../i18n/useText.ts';
import { showNote } from '../../state/actions/changeView.ts';
import { useAtlas } from '../../state/react/useAtlas.ts';
import { HelpLink } from '../../ui/helpLink/HelpLink.tsx';

/** Opens the method note on where a line is drawn and where it breaks off. */
export const AboutTrend = memo(function AboutTrend() {
  const atlas = useAtlas();
  const text = useText();
  return (
    <HelpLink
      name={text('methods.about', { subject: text('methods.about.trend') })}
      onPress={() => showNote(atlas, NOTE)}
    />
  );
});

const NOTE: MethodNoteId = 'unbrokenRuns';

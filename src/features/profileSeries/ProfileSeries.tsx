import { useState } from 'react';
import { useProfileText } from '../../i18n/profile/profileWords.ts';
import { Button } from '../../ui/button/Button.tsx';
import { SeriesDialog } from './SeriesDialog.tsx';

/** The button that gives out one Steckbrief or all of a level: on paper, as a workbook or as slides. */
export function ProfileSeries() {
  const text = useProfileText();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button variant="chip" aria-haspopup="dialog" onPress={() => setOpen(true)}>
        {text('profileSeries.open')}
      </Button>
      {isOpen ? <SeriesDialog onClose={() => setOpen(false)} /> : null}
    </>
  );
}

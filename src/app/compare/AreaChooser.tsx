import { AreaSearch } from '../../features/compareHead/AreaSearch.tsx';
import { useCompareText } from '../../i18n/compare/compareWords.ts';
import { useText } from '../../i18n/useText.ts';
import { Dialog } from '../../ui/dialog/Dialog.tsx';

interface AreaChooserProps {
  readonly isOpen: boolean;
  onOpenChange(isOpen: boolean): void;
}

/** Ways to an area for the comparison: by name, made by oneself, or because it is alike. */
export function AreaChooser({ isOpen, onOpenChange }: AreaChooserProps) {
  const text = useCompareText();
  const closeLabel = useText()('methods.close');
  return (
    <Dialog
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      title={text('compareHead.add')}
      closeLabel={closeLabel}
    >
      <AreaSearch onPicked={() => onOpenChange(false)} />
    </Dialog>
  );
}

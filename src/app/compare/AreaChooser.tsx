import { useState } from 'react';
import { AreaSearch } from '../../features/compareHead/AreaSearch.tsx';
import { SimilarAreasPanel } from '../../features/compareSimilar/SimilarAreasPanel.tsx';
import { OwnAreaEditor } from '../../features/ownAreas/OwnAreaEditor.tsx';
import { useCompareText } from '../../i18n/compare/compareWords.ts';
import { useText } from '../../i18n/useText.ts';
import { changeOwnAreas } from '../../state/compare/compareActions.ts';
import { useAtlas } from '../../state/react/useAtlas.ts';
import { useCompare } from '../../state/react/useCompare.ts';
import { MAX_SELECTED_AREAS } from '../../state/viewState.ts';
import { Dialog } from '../../ui/dialog/Dialog.tsx';
import { Tabs } from '../../ui/tabs/Tabs.tsx';

interface AreaChooserProps {
  readonly isOpen: boolean;
  onOpenChange(isOpen: boolean): void;
}

const WAYS = ['name', 'own', 'similar'] as const;

/** Ways to an area for the comparison: by name, made by oneself, or because it is alike. */
export function AreaChooser({ isOpen, onOpenChange }: AreaChooserProps) {
  const text = useCompareText();
  const closeLabel = useText()('methods.close');
  const [isEditing, setEditing] = useState(false);
  return (
    <Dialog
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      title={text('compareHead.add')}
      closeLabel={closeLabel}
      size="wide"
      closesOnPressOutside={!isEditing}
    >
      <Ways onDone={() => onOpenChange(false)} onEditing={setEditing} />
    </Dialog>
  );
}

interface WaysProps {
  onDone(): void;
  onEditing(isEditing: boolean): void;
}

function Ways({ onDone, onEditing }: WaysProps) {
  const text = useCompareText();
  const [way, setWay] = useState('name');
  const contents = {
    name: <AreaSearch onPicked={onDone} />,
    own: <OwnAreas onEditing={onEditing} />,
    similar: <SimilarAreasPanel />,
  };
  const select = (next: string) => {
    // What was being made is gone with its tab.
    onEditing(false);
    setWay(next);
  };
  return (
    <Tabs
      label={text('compareSimilar.tabs')}
      selected={way}
      onSelect={select}
      tabs={WAYS.map((id) => ({
        id,
        label: text(`compareSimilar.tab.${id}`),
        content: <div className="compare-way">{contents[id]}</div>,
      }))}
    />
  );
}

function OwnAreas({ onEditing }: Pick<WaysProps, 'onEditing'>) {
  const atlas = useAtlas();
  const { view, compare } = useCompare();
  return (
    <OwnAreaEditor
      value={compare.ownAreas}
      most={MAX_SELECTED_AREAS - view.areas.length}
      onChange={(ownAreas) => void changeOwnAreas(atlas, ownAreas)}
      onEditing={onEditing}
    />
  );
}

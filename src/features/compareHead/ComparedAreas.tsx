import { useRef } from 'react';
import { useCompareText } from '../../i18n/compare/compareWords.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { changeView } from '../../state/actions/changeView.ts';
import { changeOwnAreas } from '../../state/compare/compareActions.ts';
import type { ComparedPlace } from '../../state/compare/compareShown.ts';
import { useAtlas } from '../../state/react/useAtlas.ts';
import { useCompare } from '../../state/react/useCompare.ts';
import { MAX_SELECTED_AREAS } from '../../state/viewState.ts';
import { Button } from '../../ui/button/Button.tsx';
import { IconButton } from '../../ui/iconButton/IconButton.tsx';
import { CloseIcon } from '../../ui/icons/icons.tsx';
import './compareHead.css';

interface ComparedAreasProps {
  /** Opens the choice of areas, own areas and similar ones. */
  onAdd(): void;
}

/** The areas compared with their colours; each can be taken out, others added. */
export function ComparedAreas({ onAdd }: ComparedAreasProps) {
  const atlas = useAtlas();
  const text = useCompareText();
  const format = useFormat();
  const { places, view, compare } = useCompare();
  const list = useRef<HTMLElement>(null);
  const finest = atlas.source.package.levels.toSorted((one, other) => other.order - one.order)[0];
  const ownWords = (count: number) => {
    const name = count === 1 ? finest?.name : finest?.namePlural;
    return text('compareHead.own', { count, level: name === undefined ? '' : format.local(name) });
  };
  const remove = (place: ComparedPlace) => {
    if (place.own === null) {
      void changeView(atlas, { areas: view.areas.filter((id) => id !== place.id) });
    } else {
      void changeOwnAreas(
        atlas,
        compare.ownAreas.filter(({ id }) => id !== place.id),
      );
    }
    list.current?.focus();
  };
  return (
    <section
      ref={list}
      className="compare-head-areas"
      aria-label={text('compareHead.areas')}
      tabIndex={-1}
    >
      <ul>
        {places.map((place, slot) => (
          <li key={place.id} className="compare-head-area">
            <span className={`slot-mark slot-mark-${slot}`} aria-hidden="true" />
            {place.name}
            {place.own === null ? null : (
              <span className="compare-head-own">{ownWords(place.own.members.length)}</span>
            )}
            <IconButton
              shape="bare"
              name={text('compareHead.remove', { area: place.name })}
              icon={<CloseIcon />}
              onPress={() => remove(place)}
            />
          </li>
        ))}
        <li>
          <Button
            variant="chip"
            aria-haspopup="dialog"
            isDisabled={places.length >= MAX_SELECTED_AREAS}
            onPress={onAdd}
          >
            {text('compareHead.add')}
          </Button>
        </li>
      </ul>
      {places.length < 2 ? (
        <p className="compare-head-remark">
          {text('compareHead.few', { count: places.length, most: MAX_SELECTED_AREAS })}
        </p>
      ) : null}
    </section>
  );
}

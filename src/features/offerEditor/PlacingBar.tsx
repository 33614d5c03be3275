import type { LonLat } from '../../domain/offers/offerRecord.ts';
import { useNeedText } from '../../i18n/need/useNeedText.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { Button } from '../../ui/button/Button.tsx';

interface PlacingBarProps {
  readonly position: LonLat | null;
  onTake(position: LonLat): void;
  onCancel(): void;
}

/** Stands in for the editor while the map is asked for a place. */
export function PlacingBar({ position, onTake, onCancel }: PlacingBarProps) {
  const text = useNeedText();
  const format = useFormat();
  return (
    <section className="offer-editor-placing" aria-label={text('offerEditor.place.map')}>
      <p role="status">
        {position === null
          ? text('offerEditor.place.ask')
          : text('offerEditor.place.found', {
              latitude: format.number(position[1], 5),
              longitude: format.number(position[0], 5),
            })}
      </p>
      <Button onPress={onCancel}>{text('offerEditor.cancel')}</Button>
      <Button
        variant="primary"
        isDisabled={position === null}
        onPress={() => {
          if (position !== null) onTake(position);
        }}
      >
        {text('offerEditor.place.take')}
      </Button>
    </section>
  );
}

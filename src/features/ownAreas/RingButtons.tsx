import type { ReactNode } from 'react';
import { OWN_AREA_LIMITS } from '../../domain/ownAreas/ownArea.ts';
import { Button } from '../../ui/button/Button.tsx';
import { withClosed, withoutShape, withStepBack } from './ownAreaDraft.ts';
import type { ToolProps } from './toolProps.ts';
import { useOwnAreaWords } from './useOwnAreaWords.ts';
import { wordProblem } from './wordOwnArea.ts';

/** What the keys on the map do, as buttons. */
export function RingButtons({ draft, onDraft }: ToolProps): ReactNode {
  const words = useOwnAreaWords();
  const { text } = words;
  const { ring, isClosed } = draft;
  const { min, max } = OWN_AREA_LIMITS.ringPoints;
  const isFull = ring.length >= max;
  return (
    <div className="own-areas-ring">
      <p role="status">
        {text('ownAreas.points', { count: ring.length })}
        {isFull ? ` · ${wordProblem({ code: 'too_many_points', max, area: draft.id }, words)}` : ''}
      </p>
      <div className="own-areas-buttons">
        <Button
          variant="chip"
          isDisabled={isClosed || ring.length < min}
          onPress={() => onDraft(withClosed(draft))}
        >
          {text('ownAreas.point.close')}
        </Button>
        <Button
          variant="chip"
          isDisabled={ring.length === 0}
          onPress={() => onDraft(withStepBack(draft))}
        >
          {text(isClosed ? 'ownAreas.point.reopen' : 'ownAreas.point.back')}
        </Button>
        <Button
          variant="chip"
          isDisabled={ring.length === 0}
          onPress={() => onDraft(withoutShape(draft))}
        >
          {text('ownAreas.point.clear')}
        </Button>
      </div>
    </div>
  );
}

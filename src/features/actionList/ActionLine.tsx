import { memo } from 'react';
import { CellSwatch } from '../../charts/marks/CellSwatch.tsx';
import type { Verdict } from '../../domain/need/needAssessment.ts';
import { Button } from '../../ui/button/Button.tsx';

/** Plain values only: lines that look the same are not drawn again. */
export interface ActionLineProps {
  readonly id: string;
  readonly name: string;
  readonly cell: number | null;
  /** "hoher Bedarf, wenig erreichbar", for those who do not see the swatch. */
  readonly cellWords: string;
  /** Null where there is none yet; the others are named above their lines. */
  readonly verdict: Verdict | null;
  readonly verdictWords: string;
  readonly facts: string;
  /** Empty where there is nothing to add. */
  readonly remarks: string;
  /** Position among the selected areas, null where it is not selected. */
  readonly slot: number | null;
  /** Absent where the area has no index to open. */
  readonly partsLabel: string | null;
  readonly partsName: string;
  onParts(id: string): void;
  onSelect(id: string): void;
}

/** One area with its reasons. */
export const ActionLine = memo(function ActionLine(props: ActionLineProps) {
  const { verdict, slot, partsLabel } = props;
  return (
    <li className="action-list-line" data-area-id={props.id} data-slot={slot ?? undefined}>
      <CellSwatch cell={props.cell} isHatched={verdict === 'unclear'} />
      <div className="action-list-text">
        <h4 className="action-list-name">
          <button
            type="button"
            className="action-list-button"
            aria-pressed={slot !== null}
            onClick={() => props.onSelect(props.id)}
          >
            {slot === null ? null : (
              <span className={`slot-mark slot-mark-${slot}`} aria-hidden="true" />
            )}
            {props.name}
          </button>
          {verdict !== 'under_supplied' && verdict !== 'unclear' ? null : (
            <span className="action-list-badge" data-verdict={verdict}>
              {props.verdictWords}
            </span>
          )}
        </h4>
        <p className="action-list-facts">
          <span className="ui-visually-hidden">{`${props.cellWords}. `}</span>
          {props.facts}
        </p>
        {props.remarks === '' ? null : <p className="action-list-remarks">{props.remarks}</p>}
        {partsLabel === null ? null : (
          <Button
            variant="quiet"
            aria-label={props.partsName}
            aria-haspopup="dialog"
            onPress={() => props.onParts(props.id)}
          >
            {partsLabel}
          </Button>
        )}
      </div>
    </li>
  );
});

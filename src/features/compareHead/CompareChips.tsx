import { useCompareText } from '../../i18n/compare/compareWords.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useAtlas } from '../../state/react/useAtlas.ts';
import { useCompare } from '../../state/react/useCompare.ts';
import { Button } from '../../ui/button/Button.tsx';
import { ChevronIcon } from '../../ui/icons/icons.tsx';
import { Popover } from '../../ui/popover/Popover.tsx';
import { AgainstControl, PeriodControl, ReferenceControl } from './CompareControls.tsx';
import { hasOwnPeriods } from './periodsOfSides.ts';
import { SetChooser } from './SetChooser.tsx';
import { setName } from './setName.ts';
import './compareHead.css';

/** What is compared, when and with what, each as a chip that says what holds. */
export function CompareChips() {
  const { catalogue } = useAtlas().source.package;
  const text = useCompareText();
  const format = useFormat();
  const { compare, sides } = useCompare();
  return (
    <fieldset className="compare-head-chips" aria-label={text('compareHead.choices')}>
      <Popover
        label={text('compareHead.set')}
        button={
          <Button variant="chip" aria-haspopup="dialog">
            <span className="compare-head-chip">
              {text('compareHead.set')}{' '}
              <strong>{setName(compare.set, catalogue, { text, format })}</strong>
            </span>
            <ChevronIcon />
          </Button>
        }
      >
        <SetChooser />
      </Popover>
      {hasOwnPeriods(compare, sides) ? null : (
        <>
          <PeriodControl />
          <AgainstControl />
        </>
      )}
      <ReferenceControl />
    </fieldset>
  );
}

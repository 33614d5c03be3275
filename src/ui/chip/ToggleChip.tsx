import {
  type ToggleButtonProps as AriaToggleButtonProps,
  ToggleButton,
} from 'react-aria-components/ToggleButton';
import { CheckIcon } from '../icons/icons.tsx';
import './ToggleChip.css';

export interface ToggleChipProps
  extends Omit<AriaToggleButtonProps, 'className' | 'style' | 'children'> {
  readonly label: string;
}

/** A filter that is on or off. On shows a tick as well as a colour, so that it needs no colour. */
export function ToggleChip({ label, ...rest }: ToggleChipProps) {
  return (
    <ToggleButton {...rest} className="ui-toggle-chip">
      {({ isSelected }) => (
        <>
          {isSelected ? <CheckIcon /> : null}
          {label}
        </>
      )}
    </ToggleButton>
  );
}

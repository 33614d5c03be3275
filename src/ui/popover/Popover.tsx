import type { ReactNode } from 'react';
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog';
import {
  Popover as AriaPopover,
  type PopoverProps as AriaPopoverProps,
} from 'react-aria-components/Popover';
import './Popover.css';

export interface PopoverProps extends Pick<AriaPopoverProps, 'placement'> {
  /** The button that opens it: a `Button` or `IconButton`. */
  readonly button: ReactNode;
  /** Accessible name of what opens. */
  readonly label: string;
  readonly children: ReactNode | ((close: () => void) => ReactNode);
  /** Makes it controlled, together with `onOpenChange`. */
  readonly isOpen?: boolean;
  onOpenChange?(isOpen: boolean): void;
}

/** A small non-modal panel beside its button. Escape and a press elsewhere close it. */
export function Popover({
  button,
  label,
  children,
  placement = 'bottom start',
  ...rest
}: PopoverProps) {
  return (
    <DialogTrigger {...rest}>
      {button}
      <AriaPopover className="ui-popover" placement={placement} offset={6}>
        <Dialog aria-label={label} className="ui-popover-dialog">
          {({ close }) => (typeof children === 'function' ? children(close) : children)}
        </Dialog>
      </AriaPopover>
    </DialogTrigger>
  );
}

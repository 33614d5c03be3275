import type { ReactNode } from 'react';
import { Button, type ButtonProps } from 'react-aria-components/Button';
import { Tooltip, TooltipTrigger } from 'react-aria-components/Tooltip';
import './IconButton.css';

export interface IconButtonProps extends Omit<ButtonProps, 'className' | 'style' | 'children'> {
  /** Accessible name and tooltip: what pressing does. */
  readonly name: string;
  readonly icon: ReactNode;
  /** `round` is for the one action of a bar (play), `square` for control groups, `bare` inside rows. */
  readonly shape?: 'square' | 'round' | 'bare';
  /** Keys shown after the name in the tooltip only, for example `Strg Z`. */
  readonly keys?: string;
}

/** A button that shows only an icon; its name appears on hover and on keyboard focus. */
export function IconButton({ name, icon, shape = 'square', keys, ...rest }: IconButtonProps) {
  return (
    <TooltipTrigger delay={600}>
      <Button {...rest} aria-label={name} className={`ui-icon-button ui-icon-button-${shape}`}>
        {icon}
      </Button>
      <Tooltip className="ui-tooltip" offset={6}>
        {name}
        {keys === undefined ? null : <kbd className="ui-tooltip-keys">{keys}</kbd>}
      </Tooltip>
    </TooltipTrigger>
  );
}

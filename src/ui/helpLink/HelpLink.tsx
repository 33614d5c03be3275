import { useSyncExternalStore } from 'react';
import { Button, type ButtonProps } from 'react-aria-components/Button';
import { Tooltip, TooltipTrigger } from 'react-aria-components/Tooltip';
import './HelpLink.css';

export interface HelpLinkProps extends Pick<ButtonProps, 'onPress'> {
  /** Accessible name and tooltip: what is explained. */
  readonly name: string;
}

/**
 * A small question mark that opens an explanation. Markup built ahead does without it: it can do
 * nothing before the scripts have arrived, and what is painted first should be light.
 */
export function HelpLink({ name, onPress }: HelpLinkProps) {
  const isInBrowser = useSyncExternalStore(subscribeToNothing, yes, no);
  if (!isInBrowser) return null;
  return (
    <TooltipTrigger delay={600}>
      <Button
        className="ui-help-link"
        aria-label={name}
        aria-haspopup="dialog"
        {...(onPress === undefined ? {} : { onPress })}
      >
        <span aria-hidden="true">?</span>
      </Button>
      <Tooltip className="ui-tooltip" offset={6}>
        {name}
      </Tooltip>
    </TooltipTrigger>
  );
}

const subscribeToNothing = () => () => {};
const yes = () => true;
const no = () => false;

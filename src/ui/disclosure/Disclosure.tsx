import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Disclosure as AriaDisclosure, DisclosurePanel } from 'react-aria-components/Disclosure';
import { Heading } from 'react-aria-components/Heading';
import { ChevronIcon } from '../icons/icons.tsx';
import './Disclosure.css';

export interface DisclosureProps {
  readonly title: ReactNode;
  readonly children: ReactNode;
  /** Level of the heading that holds the button. */
  readonly headingLevel?: 2 | 3 | 4 | 5;
  readonly defaultExpanded?: boolean;
  /** Makes the disclosure controlled, together with `onExpandedChange`. */
  readonly isExpanded?: boolean;
  onExpandedChange?(isExpanded: boolean): void;
}

/** A heading that opens and closes what follows it. */
export function Disclosure({ title, children, headingLevel = 3, ...rest }: DisclosureProps) {
  return (
    <AriaDisclosure {...rest} className="ui-disclosure">
      <Heading level={headingLevel} className="ui-disclosure-heading">
        <Button slot="trigger" className="ui-disclosure-button">
          <ChevronIcon />
          {title}
        </Button>
      </Heading>
      <DisclosurePanel className="ui-disclosure-panel">{children}</DisclosurePanel>
    </AriaDisclosure>
  );
}

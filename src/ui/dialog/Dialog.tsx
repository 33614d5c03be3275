import type { ReactNode } from 'react';
import { Dialog as AriaDialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { IconButton } from '../iconButton/IconButton.tsx';
import { CloseIcon } from '../icons/icons.tsx';
import './Dialog.css';

export interface DialogProps {
  readonly isOpen: boolean;
  onOpenChange(isOpen: boolean): void;
  readonly title: string;
  /** Name of the close button. */
  readonly closeLabel: string;
  readonly children: ReactNode;
  /** Actions at the end; they stay in sight while the content scrolls. */
  readonly footer?: ReactNode;
  /** `drawer` stands at the left edge, and at the lower one on narrow screens. */
  readonly placement?: 'modal' | 'drawer';
  /** `wide` is for tables and previews, `reading` for pages of text: it fills a narrow screen. */
  readonly size?: 'narrow' | 'wide' | 'reading';
  /** False while leaving would lose work: then only the buttons and Escape close it. */
  readonly closesOnPressOutside?: boolean;
}

/**
 * A modal dialog or drawer. Escape closes it, focus stays inside and returns to where it came from.
 */
export function Dialog(props: DialogProps) {
  const { placement = 'modal', size = 'narrow', closesOnPressOutside = true } = props;
  return (
    <ModalOverlay
      className={`ui-dialog-overlay ui-dialog-overlay-${placement}`}
      isOpen={props.isOpen}
      onOpenChange={props.onOpenChange}
      isDismissable={closesOnPressOutside}
    >
      <Modal className={`ui-dialog-modal ui-dialog-${placement} ui-dialog-${size}`}>
        <AriaDialog className="ui-dialog">
          <header className="ui-dialog-header">
            <Heading slot="title" className="ui-dialog-title">
              {props.title}
            </Heading>
            <IconButton
              name={props.closeLabel}
              icon={<CloseIcon />}
              shape="bare"
              onPress={() => props.onOpenChange(false)}
            />
          </header>
          <div className="ui-dialog-content">{props.children}</div>
          {props.footer === undefined ? null : (
            <footer className="ui-dialog-footer">{props.footer}</footer>
          )}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

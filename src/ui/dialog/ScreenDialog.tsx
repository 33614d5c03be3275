import type { ReactNode } from 'react';
import { Dialog as AriaDialog } from 'react-aria-components/Dialog';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import './Dialog.css';

export interface ScreenDialogProps {
  readonly isOpen: boolean;
  onOpenChange(isOpen: boolean): void;
  readonly title: string;
  readonly children: ReactNode;
}

/** A dialog that takes the whole window, for what a room looks at. Escape closes it. */
export function ScreenDialog({ isOpen, onOpenChange, title, children }: ScreenDialogProps) {
  return (
    <ModalOverlay className="ui-dialog-overlay" isOpen={isOpen} onOpenChange={onOpenChange}>
      <Modal>
        <AriaDialog className="ui-dialog" aria-label={title}>
          {children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

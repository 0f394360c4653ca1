import type { ReactNode } from 'react';
import { Modal as AriaModal, Dialog, Heading, ModalOverlay } from 'react-aria-components';

/** A dialog above the work: only for what must be answered before the work can go on. */
export const Modal = ({
  title,
  isOpen,
  onClose,
  children,
  role = 'dialog',
  width,
}: {
  readonly title: ReactNode;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
  readonly role?: 'dialog' | 'alertdialog';
  readonly width?: string;
}) => (
  <ModalOverlay
    className="modal-overlay"
    isOpen={isOpen}
    isDismissable={role === 'dialog'}
    onOpenChange={(open) => {
      if (!open) onClose();
    }}
  >
    <AriaModal
      className="modal"
      {...(width === undefined ? {} : { style: { '--modal-width': width } as object })}
    >
      <Dialog className="dialog" role={role}>
        <Heading slot="title">{title}</Heading>
        {children}
      </Dialog>
    </AriaModal>
  </ModalOverlay>
);

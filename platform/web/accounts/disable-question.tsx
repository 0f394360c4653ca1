import { Trans } from '@lingui/react/macro';
import { Button } from '../ui/button.tsx';
import { Modal } from '../ui/modal.tsx';

/** Asks before an account is disabled: undoing it takes two administrators. */
export const DisableQuestion = ({
  login,
  onConfirm,
  onClose,
}: {
  readonly login: string;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}) => (
  <Modal
    isOpen
    role="alertdialog"
    title={<Trans>Disable account {login}?</Trans>}
    onClose={onClose}
  >
    <p>
      <Trans>
        All sessions of {login} end at once, and the person cannot sign in. To undo this, one
        administrator proposes roles and another approves them.
      </Trans>
    </p>
    <div className="line-up">
      <Button autoFocus onPress={onClose}>
        <Trans>Cancel</Trans>
      </Button>
      <Button kind="primary" onPress={onConfirm}>
        <Trans>Disable account</Trans>
      </Button>
    </div>
  </Modal>
);

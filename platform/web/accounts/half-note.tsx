import { Trans } from '@lingui/react/macro';
import { Notice } from '../ui/notice.tsx';

/** One half of an initial password, shown once. */
export const HalfNote = ({
  half,
  part,
  login,
  isReset = false,
}: {
  readonly half: string;
  readonly part: 'first' | 'second';
  readonly login: string;
  /** The account exists: its password is replaced. */
  readonly isReset?: boolean;
}) => (
  <Notice
    urgent
    verdict="attention"
    title={
      isReset ? (
        part === 'first' ? (
          <Trans>Password reset of {login}: first half</Trans>
        ) : (
          <Trans>Password reset of {login}: second half</Trans>
        )
      ) : part === 'first' ? (
        <Trans>First half of the initial password of {login}</Trans>
      ) : (
        <Trans>Second half of the initial password of {login}</Trans>
      )
    }
  >
    <p className="mono account-half">{half}</p>
    <p>
      {part === 'first' ? (
        <Trans>
          It is shown once. Give it to the person yourself. Another administrator approves and gives
          the second half.
        </Trans>
      ) : (
        <Trans>
          It is shown once. Give it to the person yourself. They type first half, hyphen, second
          half.
        </Trans>
      )}
    </p>
    {isReset ? (
      <p>
        {part === 'first' ? (
          <Trans>The old password works until another administrator approves.</Trans>
        ) : (
          <Trans>The old password no longer works. All sessions of the person have ended.</Trans>
        )}
      </p>
    ) : null}
  </Notice>
);

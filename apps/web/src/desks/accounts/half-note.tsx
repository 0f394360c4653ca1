import { Trans } from '@lingui/react/macro';
import { Notice } from '../../ui/notice.tsx';

/** One half of an initial password, shown once. */
export const HalfNote = ({
  half,
  part,
  login,
}: {
  readonly half: string;
  readonly part: 'first' | 'second';
  readonly login: string;
}) => (
  <Notice
    urgent
    verdict="attention"
    title={
      part === 'first' ? (
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
  </Notice>
);

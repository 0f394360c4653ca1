import { Trans } from '@lingui/react/macro';
import { REASON_LETTERS, visibleLetters } from '@platform/api/visible.ts';
import { type ReactNode, useState } from 'react';
import { Button } from './button.tsx';
import { Field } from './field.tsx';

/** Asks for the reason of an act that the journal keeps. The act can be done once the reason shows enough letters. */
export const ReasonForm = ({
  label,
  act,
  isPending,
  onReason,
  onCancel,
  children,
}: {
  /** What the form is for, to those who do not see it. */
  readonly label: string;
  readonly act: ReactNode;
  readonly isPending: boolean;
  readonly onReason: (reason: string) => void;
  readonly onCancel: () => void;
  /** What went wrong, above the buttons. */
  readonly children?: ReactNode;
}) => {
  const [reason, setReason] = useState('');
  const isEnough = visibleLetters(reason) >= REASON_LETTERS;
  return (
    <form
      className="stack"
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault();
        if (isEnough) onReason(reason);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onCancel();
      }}
    >
      <Field
        label={<Trans>Reason</Trans>}
        description={
          <Trans>
            At least {REASON_LETTERS} letters. The reason is written in the journal: no names.
          </Trans>
        }
        value={reason}
        onChange={setReason}
        maxLength={500}
        autoComplete="off"
        autoFocus
      />
      {children}
      <div className="line-up">
        <Button kind="primary" type="submit" isDisabled={!isEnough} isPending={isPending}>
          {act}
        </Button>
        <Button kind="quiet" onPress={onCancel}>
          <Trans>Cancel</Trans>
        </Button>
      </div>
    </form>
  );
};

import { Trans, useLingui } from '@lingui/react/macro';
import { REASON_LETTERS } from '@platform/api/visible.ts';
import type { ReactNode } from 'react';
import { useForm } from '../platform/form.ts';
import { Button } from './button.tsx';
import { Field } from './field.tsx';
import { MissingNote } from './missing-note.tsx';

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
  const { t } = useLingui();
  // Every reason that is asked for here follows the rule of this operation.
  const form = useForm('releaseUnmasking', { reason: '' }, { labels: { reason: t`Reason` } });
  return (
    <form
      className="stack"
      aria-label={label}
      onSubmit={form.send({ isPending, mutate: ({ reason }) => onReason(reason) })}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onCancel();
      }}
    >
      <Field
        {...form.field('reason')}
        description={
          <Trans>
            At least {REASON_LETTERS} letters. The reason is written in the journal: no names.
          </Trans>
        }
        autoFocus
      />
      {children}
      <div className="line-up">
        <Button
          kind="primary"
          type="submit"
          isDisabled={form.missing !== undefined}
          isPending={isPending}
        >
          {act}
        </Button>
        <Button kind="quiet" onPress={onCancel}>
          <Trans>Cancel</Trans>
        </Button>
      </div>
      <MissingNote missing={form.missing} />
    </form>
  );
};

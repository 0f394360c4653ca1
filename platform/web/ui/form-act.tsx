import type { ReactNode } from 'react';
import { ActError } from './act-error.tsx';
import { Button, type ButtonProps } from './button.tsx';
import { MissingNote } from './missing-note.tsx';

/** The end of a form: what went wrong with its act, what is still missing, and the button. */
export const FormAct = ({
  form,
  act,
  kept,
  onLookAgain,
  kind = 'plain',
  children,
  beside,
}: {
  readonly form: { readonly missing: string | undefined };
  readonly act: { readonly error: Error | null; readonly isPending: boolean };
  /** What of the officer's work stands still. */
  readonly kept?: ReactNode;
  /** Fetches the case again, if its state on the server was another. */
  readonly onLookAgain?: (() => void) | undefined;
  readonly kind?: NonNullable<ButtonProps['kind']>;
  /** What the button says. */
  readonly children: ReactNode;
  /** Other buttons, after it. */
  readonly beside?: ReactNode;
}) => (
  <>
    {act.error === null ? null : (
      <ActError error={act.error} kept={kept} onLookAgain={onLookAgain} />
    )}
    <MissingNote missing={form.missing} />
    <div className="line-up">
      <Button
        type="submit"
        kind={kind}
        isDisabled={form.missing !== undefined}
        isPending={act.isPending}
      >
        {children}
      </Button>
      {beside}
    </div>
  </>
);

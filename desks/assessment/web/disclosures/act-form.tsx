import { keysOf } from '@platform/web/platform/shortcut-list.ts';
import { useShortcut } from '@platform/web/platform/shortcuts.ts';
import { ActError } from '@platform/web/ui/act-error.tsx';
import { Button } from '@platform/web/ui/button.tsx';
import { KeyHint } from '@platform/web/ui/key-hint.tsx';
import { type ReactNode, useId, useRef } from 'react';

/** An act on a request: its fields, what went wrong, and the one button; its key puts the cursor into the first field. */
export const ActForm = ({
  title,
  children,
  hint,
  button,
  isReady,
  isPending,
  error,
  onSend,
  onLookAgain,
}: {
  readonly title: ReactNode;
  readonly children: ReactNode;
  /** What the act brings about. */
  readonly hint: ReactNode;
  readonly button: ReactNode;
  readonly isReady: boolean;
  readonly isPending: boolean;
  readonly error: Error | null;
  readonly onSend: () => void;
  readonly onLookAgain: () => void;
}) => {
  const form = useRef<HTMLFormElement>(null);
  const id = useId();
  useShortcut('files.answer', () =>
    form.current?.querySelector<HTMLElement>('input:checked, textarea, input')?.focus(),
  );
  return (
    <form
      ref={form}
      className="panel"
      aria-labelledby={id}
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady && !isPending) onSend();
      }}
    >
      <div className="panel-head">
        <h2 id={id}>{title}</h2>
        <KeyHint keys={keysOf('files.answer')} />
      </div>
      <div className="panel-body">
        {children}
        {error === null ? null : <ActError error={error} onLookAgain={onLookAgain} />}
        <Button type="submit" kind="primary" isDisabled={!isReady} isPending={isPending}>
          {button}
        </Button>
        <p className="small soft">{hint}</p>
      </div>
    </form>
  );
};

import { useLingui } from '@lingui/react/macro';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { Button } from './button.tsx';
import { CloseIcon } from './icons.tsx';

/**
 * A panel beside the work, not above it. Opening it moves the focus to its heading; Escape closes it,
 * and `onClose` gives the focus back to what opened it.
 */
export const Panel = ({
  title,
  onClose,
  children,
  focusKey,
}: {
  readonly title: ReactNode;
  readonly onClose?: () => void;
  readonly children: ReactNode;
  /** When it changes the focus moves to the heading again. */
  readonly focusKey?: string;
}) => {
  const { t } = useLingui();
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  useEffect(() => {
    if (focusKey !== undefined) heading.current?.focus({ preventScroll: false });
  }, [focusKey]);
  return (
    <section
      className="panel"
      aria-labelledby={id}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && onClose !== undefined) {
          event.stopPropagation();
          onClose();
        }
      }}
    >
      <div className="panel-head">
        <h2 id={id} ref={heading} tabIndex={-1}>
          {title}
        </h2>
        {onClose === undefined ? null : (
          <Button kind="quiet" aria-label={t`Close`} onPress={onClose}>
            <CloseIcon />
          </Button>
        )}
      </div>
      <div className="panel-body">{children}</div>
    </section>
  );
};

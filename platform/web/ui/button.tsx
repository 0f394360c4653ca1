import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import { KeyHint } from './key-hint.tsx';

/** What a button looks like: the one main act of a screen, an act, or an aside. */
export interface ButtonProps extends AriaButtonProps {
  readonly kind?: 'primary' | 'plain' | 'quiet';
  /** The key that does the same. */
  readonly hint?: string;
  readonly children: ReactNode;
}

/**
 * A button; while an act is on its way it stays focusable and says so. With `autoFocus` it gets the focus once mounted: React
 * Aria waits for a frame and for the end of every transition where a form was sent by Enter before, and the next Enter would
 * meet nothing until then.
 */
export const Button = ({
  kind = 'plain',
  hint,
  autoFocus = false,
  children,
  ...props
}: ButtonProps) => {
  const own = useRef<HTMLButtonElement>(null);
  const begins = useRef(autoFocus);
  useLayoutEffect(() => {
    if (begins.current) own.current?.focus({ preventScroll: true });
  }, []);
  return (
    <AriaButton ref={own} className="button" data-kind={kind} {...props}>
      {children}
      {hint === undefined ? null : <KeyHint keys={hint} />}
    </AriaButton>
  );
};

import type { ReactNode } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import { KeyHint } from './key-hint.tsx';

/** What a button looks like: the one main act of a screen, an act, or an aside. */
export interface ButtonProps extends AriaButtonProps {
  readonly kind?: 'primary' | 'plain' | 'quiet';
  /** The key that does the same. */
  readonly hint?: string;
  readonly children: ReactNode;
}

/** A button; while an act is on its way it stays focusable and says so. */
export const Button = ({ kind = 'plain', hint, children, ...props }: ButtonProps) => (
  <AriaButton className="button" data-kind={kind} {...props}>
    {children}
    {hint === undefined ? null : <KeyHint keys={hint} />}
  </AriaButton>
);

import type { ReactElement, ReactNode } from 'react';
import { Tooltip, TooltipTrigger } from 'react-aria-components';

/** A word of explanation for a control, on hover and on keyboard focus. Never the only place of a fact. */
export const Hint = ({
  text,
  children,
}: {
  readonly text: ReactNode;
  /** One React Aria control. */
  readonly children: ReactElement;
}) => (
  <TooltipTrigger delay={500}>
    {children}
    <Tooltip className="tooltip" offset={6}>
      {text}
    </Tooltip>
  </TooltipTrigger>
);

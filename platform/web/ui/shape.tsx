import type { ReactElement } from 'react';

/** The five verdicts; what has not been checked has a shape of its own. */
export type Verdict = 'met' | 'attention' | 'obstacle' | 'not-checked' | 'aborted';

const drawings: Readonly<Record<Verdict, ReactElement>> = {
  met: <circle cx="8" cy="8" r="7" fill="currentColor" />,
  attention: <path d="M8 1 15.5 15H.5Z" fill="currentColor" />,
  obstacle: <path d="M5 .8h6l4.2 4.2v6L11 15.2H5L.8 11V5Z" fill="currentColor" />,
  'not-checked': (
    <circle
      cx="8"
      cy="8"
      r="6.25"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.75"
      strokeDasharray="3.1 1.81"
    />
  ),
  aborted: (
    <path
      d="M1.5 1.5h13v13h-13Zm0 0 13 13m0-13-13 13"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.75"
    />
  ),
};

/** A verdict's shape; always beside a word, so it is hidden from screen readers. */
export const Shape = ({ verdict }: { readonly verdict: Verdict }) => (
  <svg className="shape" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
    {drawings[verdict]}
  </svg>
);

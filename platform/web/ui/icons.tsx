import type { ReactNode } from 'react';

const Icon = ({ children }: { readonly children: ReactNode }) => (
  <svg
    width="16"
    height="16"
    viewBox="0 0 16 16"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.5"
    strokeLinecap="round"
    strokeLinejoin="round"
    aria-hidden="true"
    focusable="false"
  >
    {children}
  </svg>
);

/** Drawn signs, each beside a word or inside a labelled button. */
export const CheckIcon = () => (
  <Icon>
    <path d="m3 8.5 3.5 3.5L13 4.5" />
  </Icon>
);
export const ChevronIcon = () => (
  <Icon>
    <path d="m4 6 4 4 4-4" />
  </Icon>
);
export const CloseIcon = () => (
  <Icon>
    <path d="m4 4 8 8m0-8-8 8" />
  </Icon>
);
export const SearchIcon = () => (
  <Icon>
    <circle cx="7" cy="7" r="4.25" />
    <path d="m10.2 10.2 3.3 3.3" />
  </Icon>
);
export const BackIcon = () => (
  <Icon>
    <path d="M13.5 8h-11m4-4-4 4 4 4" />
  </Icon>
);
export const SortIcon = ({ direction }: { readonly direction: 'ascending' | 'descending' }) => (
  <Icon>
    <path d={direction === 'ascending' ? 'M8 12.5v-9m-3 3 3-3 3 3' : 'M8 3.5v9m-3-3 3 3 3-3'} />
  </Icon>
);

/** The mark: a fire inside a chain link that has been opened. */
export const Mark = () => (
  <svg className="mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
    <path
      d="M20.5 4.2a12.5 12.5 0 1 1-9 0"
      fill="none"
      stroke="currentColor"
      strokeWidth="2.5"
      strokeLinecap="round"
    />
    <path
      d="M16 5c1 4.4 5.6 6.2 5.6 11.4A5.6 5.6 0 0 1 16 22.2a5.6 5.6 0 0 1-5.6-5.8c0-2.6 1.3-4 2.5-5.6.3 1.5.9 2.3 1.9 2.8C14.4 10.6 14.8 7.6 16 5Z"
      fill="currentColor"
    />
  </svg>
);

import type { Verdict } from '@platform/web/ui/shape.tsx';

/** Colours of the canvas, as the theme has them by now: WebGL knows no style sheets. */
export interface Look {
  readonly ink: string;
  readonly soft: string;
  readonly line: string;
  readonly accent: string;
  readonly paper: string;
  /** Of kinds of things. */
  readonly kinds: readonly string[];
  /** Of the signs of persons, and of what is kept apart. */
  readonly signs: Readonly<Record<Verdict, string>>;
}

/** What the style sheets say where an element stands; `light-dark()` is already resolved. */
export const lookAt = (element: HTMLElement): Look => {
  const probe = document.createElement('span');
  probe.hidden = true;
  element.append(probe);
  const colour = (name: string): string => {
    probe.style.color = `var(${name})`;
    return hexOf(getComputedStyle(probe).color);
  };
  const look = {
    ink: colour('--ink'),
    soft: colour('--ink-soft'),
    line: colour('--line'),
    accent: colour('--accent'),
    paper: colour('--sheet'),
    // None of these is the colour of a sign.
    kinds: ['--ink-soft', '--line-strong', '--accent-strong'].map(colour),
    signs: {
      met: colour('--met'),
      attention: colour('--attention'),
      obstacle: colour('--obstacle'),
      'not-checked': colour('--not-checked'),
      aborted: colour('--aborted'),
    },
  };
  probe.remove();
  return look;
};

/** `rgb(1, 2, 3)` as `#010203`: the only form that both the library's parsers know. */
const hexOf = (colour: string): string =>
  `#${(colour.match(/\d+(\.\d+)?/g) ?? ['0', '0', '0'])
    .slice(0, 3)
    .map((part) => Math.round(Number(part)).toString(16).padStart(2, '0'))
    .join('')}`;

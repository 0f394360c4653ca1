/** Colours of the canvas, as the theme has them by now: WebGL knows no style sheets. */
export interface Look {
  readonly ink: string;
  readonly soft: string;
  readonly line: string;
  readonly accent: string;
  readonly apart: string;
  readonly paper: string;
  readonly kinds: readonly string[];
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
    apart: colour('--aborted'),
    paper: colour('--sheet'),
    kinds: ['--ink-soft', '--met', '--attention', '--line-strong', '--accent-strong'].map(colour),
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

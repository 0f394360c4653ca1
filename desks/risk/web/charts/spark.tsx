import type { RiskCell } from '../../api/types.ts';

/** The last two years of a series as a small line beside its numbers; gaps stay gaps. */
export const Spark = ({ cells }: { readonly cells: readonly RiskCell[] }) => {
  const most = Math.max(1, ...cells.map((cell) => (typeof cell === 'number' ? cell : 0)));
  let open = false;
  const path = cells
    .map((cell, index) => {
      const sign = open ? 'L' : 'M';
      open = typeof cell === 'number';
      if (typeof cell !== 'number') return '';
      const x = (120 * index) / Math.max(1, cells.length - 1);
      return `${sign}${x.toFixed(1)} ${(26 - (24 * cell) / most).toFixed(1)}`;
    })
    .join('');
  return (
    <svg className="spark" viewBox="0 0 120 28" preserveAspectRatio="none" aria-hidden="true">
      <path d={path} className="count-line" />
    </svg>
  );
};

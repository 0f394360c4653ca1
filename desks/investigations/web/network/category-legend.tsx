import { Trans } from '@lingui/react/macro';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { personCategories } from '../../api/statement-shapes.ts';
import type { Drawn } from '../canvas/drawn.ts';
import { CategoryBadge } from '../entities/category-badge.tsx';

/** What the shapes and colours of persons in the drawing say, with how many of each are drawn (R40). */
export const CategoryLegend = ({ drawn }: { readonly drawn: Drawn }) => {
  const format = useFormat();
  const counts = Map.groupBy(drawn.nodes, ({ category }) => category);
  const shown = personCategories.filter((category) => counts.has(category));
  if (shown.length === 0) return null;
  return (
    <section className="drawing-legend small" aria-labelledby="legend-title">
      <p id="legend-title">
        <Trans>What the persons in the drawing are in the case</Trans>
      </p>
      <ul className="lane-kinds">
        {shown.map((category) => (
          <li key={category}>
            <CategoryBadge category={category} />{' '}
            <span className="soft">{format.number(counts.get(category)?.length ?? 0)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
};

import type { EntityHead } from '../../api/types.ts';
import { CategoryBadge } from './category-badge.tsx';
import { EntityLink } from './entity-link.tsx';

/** A person or thing of a case by its name, with the way to its page, and of a person what they are in the case (R40). */
export const EntityName = ({
  caseId,
  entity: { id, caption, category },
}: {
  readonly caseId: string;
  readonly entity: Pick<EntityHead, 'id' | 'caption' | 'category'>;
}) => (
  <>
    <EntityLink caseId={caseId} entity={id}>
      {caption}
    </EntityLink>
    <CategoryMark category={category} />
  </>
);

/** The category beside a name without a link; empty for things. */
export const CategoryMark = ({ category }: Pick<EntityHead, 'category'>) =>
  category === undefined ? null : (
    <>
      {' '}
      <CategoryBadge category={category} />
    </>
  );

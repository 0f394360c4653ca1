import { Trans } from '@lingui/react/macro';
import { useFormat } from '@platform/web/platform/use-format.ts';
import type { Statement } from '../../api/types.ts';
import { type Category, categoryTexts } from '../category-text.ts';
import { CategoryBadge } from './category-badge.tsx';
import { EntityLink } from './entity-link.tsx';

/** The value of a statement: another person or thing by its name, a category as sign and word, what is masked as that. */
export const StatementValue = ({
  caseId,
  statement: { property, value, masked, refersTo },
  plain = false,
}: {
  readonly caseId: string;
  readonly statement: Statement;
  /** Without a link: it stands where something else is pressed. */
  readonly plain?: boolean;
}) => {
  const format = useFormat();
  if (refersTo !== undefined)
    return plain ? (
      refersTo.caption
    ) : (
      <EntityLink caseId={caseId} entity={refersTo.entity}>
        {refersTo.caption}
      </EntityLink>
    );
  if (property === 'category' && Object.hasOwn(categoryTexts, value))
    return <CategoryBadge category={value as Category} />;
  if (masked)
    return (
      <span className="mono">
        {value}
        <span className="visually-hidden">
          {' '}
          <Trans>masked</Trans>
        </span>
      </span>
    );
  return /^\d{4}-\d{2}-\d{2}$/.test(value) ? format.date(value) : value;
};

import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { DataTable } from '@platform/web/ui/data-table.tsx';
import type { Entity } from '../../api/types.ts';
import { kindText } from '../kind-text.ts';
import { useWhen } from '../time/use-when.ts';
import { CategoryCell } from './category-badge.tsx';
import { propertyText } from './property-text.ts';

/** Whom and what an entity is linked with. */
export const LinkTable = ({
  entity,
  onOpen,
}: {
  readonly entity: Entity;
  readonly onOpen: (id: string) => void;
}) => {
  const { t } = useMacro();
  const { i18n } = useLingui();
  const format = useFormat();
  const when = useWhen();
  if (entity.linkList.length === 0)
    return (
      <p className="soft">
        <Trans>Nothing states a link.</Trans>
      </p>
    );
  return (
    <>
      <DataTable<Entity['linkList'][number]>
        caption={t`Links of it`}
        groups={[{ id: 'all', rows: entity.linkList }]}
        rowKey={({ id, other }) => `${id} ${other.id}`}
        onOpen={({ other }) => onOpen(other.id)}
        headTitle={<Trans>With</Trans>}
        head={({ other }) => other.caption}
        columns={[
          {
            id: 'kind',
            title: <Trans>Kind</Trans>,
            cell: ({ other }) => kindText(other.schema, i18n),
          },
          {
            id: 'category',
            title: <Trans>In the case</Trans>,
            cell: ({ other }) => <CategoryCell category={other.category} />,
          },
          {
            id: 'link',
            title: <Trans>Link</Trans>,
            cell: ({ caption }) => propertyText(caption, i18n),
          },
          {
            id: 'weight',
            title: <Trans>How often</Trans>,
            align: 'end',
            cell: ({ weight }) => format.number(weight),
          },
          {
            id: 'span',
            title: <Trans>When</Trans>,
            cell: ({ from, to }) => when(from, to),
          },
        ]}
      />
      {entity.linksLeft > 0 ? (
        <p className="soft">
          <Trans>{format.number(entity.linksLeft)} more links are not shown here.</Trans>
        </p>
      ) : null}
    </>
  );
};

import { useLingui } from '@lingui/react';
import { Plural, Trans, useLingui as useMacro } from '@lingui/react/macro';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { DataTable } from '@platform/web/ui/data-table.tsx';
import { type ReactNode, useMemo } from 'react';
import type { Drawn, DrawnLink } from '../canvas/drawn.ts';
import { CategoryMark } from '../entities/entity-name.tsx';
import { propertyText } from '../entities/property-text.ts';

/** Every line of the drawing as a row: between whom, what links them, how often. */
export const DrawnLinkTable = ({ drawn }: { readonly drawn: Drawn }) => {
  const { t } = useMacro();
  const { i18n } = useLingui();
  const format = useFormat();
  const nodes = useMemo(() => new Map(drawn.nodes.map((node) => [node.id, node])), [drawn.nodes]);
  const rows = useMemo(() => drawn.links.toSorted((a, b) => b.weight - a.weight), [drawn.links]);
  if (rows.length === 0) return null;
  const links = rows.reduce((sum, row) => sum + row.links, 0);
  const end = (id: string): ReactNode => {
    const node = nodes.get(id);
    return (
      <>
        {node?.caption ?? id}
        <CategoryMark category={node?.category} />
      </>
    );
  };
  return (
    <details className="panel">
      <summary>
        <Trans>Lines of the drawing: {format.number(rows.length)}</Trans>{' '}
        <span className="soft">
          <Plural
            value={links}
            one="for # link: links between the same two are one line"
            other="for # links: links between the same two are one line"
          />
        </span>
      </summary>
      <div className="panel-body">
        <DataTable<DrawnLink>
          caption={t`Lines of the drawing, those that stand for most first`}
          groups={[{ id: 'all', rows }]}
          rowKey={({ id }) => id}
          headTitle={<Trans>From</Trans>}
          head={({ source, target, directed }) => (
            <>
              {end(source)} {directed ? '→' : '–'} {end(target)}
            </>
          )}
          columns={[
            {
              id: 'kinds',
              title: <Trans>Link</Trans>,
              cell: ({ kinds }) => kinds.map((kind) => propertyText(kind, i18n)).join(', '),
            },
            {
              id: 'weight',
              title: <Trans>How often</Trans>,
              align: 'end',
              cell: ({ weight }) => format.number(weight),
            },
          ]}
        />
      </div>
    </details>
  );
};

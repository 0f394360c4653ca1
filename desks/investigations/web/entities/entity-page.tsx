import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import { useApi } from '@platform/web/platform/api.ts';
import { Badge } from '@platform/web/ui/badge.tsx';
import { ErrorState } from '@platform/web/ui/error-state.tsx';
import { Progress } from '@platform/web/ui/progress.tsx';
import { useState } from 'react';
import type { Entity } from '../../api/types.ts';
import { kindText } from '../kind-text.ts';
import { CategoryBadge } from './category-badge.tsx';
import { CategoryPanel } from './category-panel.tsx';
import { LinkTable } from './link-table.tsx';
import { MergePanel } from './merge-panel.tsx';
import { MergeWith } from './merge-with.tsx';
import { RevealPanel } from './reveal-panel.tsx';
import { ValueList } from './value-list.tsx';

/** All that is known of one entity: facts and assessments apart, links, category, merges. */
export const EntityPage = ({
  caseId,
  id,
  onOpen,
}: {
  readonly caseId: string;
  readonly id: string;
  readonly onOpen: (id: string) => void;
}) => {
  const { t } = useMacro();
  const { i18n } = useLingui();
  const [plain, setPlain] = useState<Entity>();
  const query = useApi('getEntity', { params: { id: caseId }, body: { entity: id } });
  const again = (): void => {
    setPlain(undefined);
    void query.refetch();
  };
  if (query.error !== null) return <ErrorState error={query.error} onRetry={again} />;
  const entity = plain ?? query.data;
  if (entity === undefined) return <Progress label={t`Loading the known facts…`} />;
  return (
    <div className="file-columns case-columns">
      <section className="stack file-main" aria-labelledby="entity-title">
        <h2 id="entity-title">{entity.caption}</h2>
        <p className="line-up">
          <span>{kindText(entity.schema, i18n)}</span>
          {entity.category === undefined ? null : <CategoryBadge category={entity.category} />}
          {entity.apart ? (
            <Badge verdict="attention">
              <Trans>Kept apart</Trans>
            </Badge>
          ) : null}
        </p>
        <ValueList
          caseId={caseId}
          entity={entity}
          kind="fact"
          title={<Trans>Facts</Trans>}
          onChange={again}
        >
          <Trans>No fact is stated.</Trans>
        </ValueList>
        <ValueList
          caseId={caseId}
          entity={entity}
          kind="assessment"
          title={<Trans>Assessments</Trans>}
          onChange={again}
        >
          <Trans>Nobody assessed anything.</Trans>
        </ValueList>
        <section className="stack" aria-labelledby="entity-links">
          <h3 id="entity-links">
            <Trans>Links</Trans>
          </h3>
          <LinkTable entity={entity} onOpen={onOpen} />
        </section>
      </section>
      <div className="file-beside">
        {entity.apart && !entity.revealed ? (
          <RevealPanel caseId={caseId} entity={entity.id} onRevealed={setPlain} />
        ) : null}
        {entity.category === undefined ? null : (
          <CategoryPanel caseId={caseId} entity={entity} onDone={again} />
        )}
        <MergePanel caseId={caseId} entity={entity} onDone={again} />
        <MergeWith key={entity.merges.length} caseId={caseId} entity={entity} onMerged={again} />
      </div>
    </div>
  );
};

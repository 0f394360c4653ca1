import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import { useApi } from '@platform/web/platform/api.ts';
import { Button } from '@platform/web/ui/button.tsx';
import { ErrorState } from '@platform/web/ui/error-state.tsx';
import { Progress } from '@platform/web/ui/progress.tsx';
import { useState } from 'react';
import type { EntityHead, TiedStatement } from '../../api/types.ts';
import { CategoryMark } from '../entities/entity-name.tsx';
import { propertyText } from '../entities/property-text.ts';
import { SourceText } from '../entities/source-text.tsx';
import { StatementValue } from '../entities/statement-value.tsx';
import { EntityFinder } from './entity-finder.tsx';

/** Chooses statements of the case that something rests on: a person or thing first, then what is stated of it. */
export const StatementPicker = ({
  caseId,
  chosen,
  label,
  onToggle,
  onClose,
}: {
  readonly caseId: string;
  readonly chosen: readonly string[];
  /** What they are chosen for. */
  readonly label: string;
  readonly onToggle: (tied: TiedStatement) => void;
  readonly onClose: () => void;
}) => {
  const [of, setOf] = useState<EntityHead>();
  return (
    <section className="panel statement-picker" aria-label={label}>
      <div className="panel-body">
        <EntityFinder caseId={caseId} onChoose={setOf} />
        {of === undefined ? null : (
          <StatementsOf
            key={of.id}
            caseId={caseId}
            entity={of.id}
            chosen={chosen}
            onToggle={onToggle}
          />
        )}
        <div>
          <Button onPress={onClose}>
            <Trans>Done</Trans>
          </Button>
        </div>
      </div>
    </section>
  );
};

const StatementsOf = ({
  caseId,
  entity,
  chosen,
  onToggle,
}: {
  readonly caseId: string;
  readonly entity: string;
  readonly chosen: readonly string[];
  readonly onToggle: (tied: TiedStatement) => void;
}) => {
  const { t } = useMacro();
  const { i18n } = useLingui();
  const { data, error, refetch } = useApi('getEntity', {
    params: { id: caseId },
    body: { entity },
  });
  if (error !== null) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Progress label={t`Loading the known facts…`} />;
  const standing = data.properties
    .flatMap(({ values }) => values.flatMap((value) => value.statements))
    .filter(({ state }) => state === 'standing');
  return (
    <fieldset className="item-group">
      <legend>
        {data.caption}
        <CategoryMark category={data.category} />
      </legend>
      {standing.map((statement) => (
        <label key={statement.id} className="choice statement-choice">
          <input
            type="checkbox"
            checked={chosen.includes(statement.id)}
            onChange={() => onToggle({ statement, of: data })}
          />
          <span>
            {propertyText(statement.property, i18n)}:{' '}
            <StatementValue caseId={caseId} statement={statement} plain />
            <span className="small statement-source">
              {statement.kind === 'assessment' ? (
                <>
                  <Trans>Assessment</Trans>
                  {' · '}
                </>
              ) : null}
              <SourceText caseId={caseId} statement={statement} plain />
            </span>
          </span>
        </label>
      ))}
      {standing.length === 0 ? (
        <p className="soft">
          <Trans>No statement of it stands.</Trans>
        </p>
      ) : null}
    </fieldset>
  );
};

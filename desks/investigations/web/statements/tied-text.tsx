import { useLingui } from '@lingui/react';
import type { TiedStatement } from '../../api/types.ts';
import { EntityName } from '../entities/entity-name.tsx';
import { propertyText } from '../entities/property-text.ts';
import { SourceText } from '../entities/source-text.tsx';
import { StatementValue } from '../entities/statement-value.tsx';

/** A statement in words: its subject, its content, and its source with grade. */
export const TiedText = ({
  caseId,
  tied: { statement, of },
}: {
  readonly caseId: string;
  readonly tied: TiedStatement;
}) => {
  const { i18n } = useLingui();
  return (
    <>
      <EntityName caseId={caseId} entity={of} />
      {' · '}
      {propertyText(statement.property, i18n)}:{' '}
      <StatementValue caseId={caseId} statement={statement} />
      <div className="small">
        <SourceText caseId={caseId} statement={statement} />
      </div>
    </>
  );
};

import { useLingui } from '@lingui/react';
import type { TiedStatement } from '../../api/types.ts';
import { EntityName } from '../entities/entity-name.tsx';
import { propertyText } from '../entities/property-text.ts';
import { SourceText } from '../entities/source-text.tsx';
import { StatementValue } from '../entities/statement-value.tsx';

/** A statement in words: of whom, what, and where it comes from with its grade. */
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

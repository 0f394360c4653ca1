import { useLingui } from '@lingui/react';
import type { ReactNode } from 'react';
import type { Entity, Statement } from '../../api/types.ts';
import { propertyText } from './property-text.ts';
import { SourceText } from './source-text.tsx';
import { StatementValue } from './statement-value.tsx';
import { WithdrawStatement } from './withdraw-statement.tsx';

/** Every value of one kind, facts or assessments, with all its sources; the two are never in one list (R41). */
export const ValueList = ({
  caseId,
  entity,
  kind,
  title,
  children,
  onChange,
}: {
  readonly caseId: string;
  readonly entity: Entity;
  readonly kind: Statement['kind'];
  readonly title: ReactNode;
  /** Shown without values. */
  readonly children: ReactNode;
  readonly onChange: () => void;
}) => {
  const { i18n } = useLingui();
  const properties = entity.properties
    .map(({ property, values }) => ({
      property,
      values: values
        .map((one) => ({ ...one, own: one.statements.filter((said) => said.kind === kind) }))
        .filter(({ own }) => own.length > 0),
    }))
    .filter(({ values }) => values.length > 0);
  return (
    <section className="stack" aria-labelledby={`values-${kind}`}>
      <h3 id={`values-${kind}`}>{title}</h3>
      {properties.length === 0 ? <p className="soft">{children}</p> : null}
      <dl className="entity-values">
        {properties.map(({ property, values }) => (
          <div key={property}>
            <dt>{propertyText(property, i18n)}</dt>
            {values.map(({ own, value }) => (
              <dd key={own[0]?.id ?? value} data-withdrawn={stands(own) ? undefined : ''}>
                <span className="entity-value">
                  {own[0] === undefined ? null : (
                    <StatementValue caseId={caseId} statement={own[0]} />
                  )}
                </span>
                <ul>
                  {own.map((statement) => (
                    <li key={statement.id} className="small">
                      <SourceText caseId={caseId} statement={statement} />
                      {statement.state === 'standing' ? (
                        <WithdrawStatement
                          caseId={caseId}
                          statement={statement}
                          onDone={onChange}
                        />
                      ) : null}
                    </li>
                  ))}
                </ul>
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </section>
  );
};

const stands = (statements: readonly Statement[]): boolean =>
  statements.some(({ state }) => state === 'standing');

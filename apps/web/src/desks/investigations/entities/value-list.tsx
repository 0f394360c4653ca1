import type { Entity, Statement } from '@amirani/contract/investigations';
import { useLingui } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useFormat } from '../../../platform/use-format.ts';
import { categoryTexts } from '../category-text.ts';
import { propertyText } from './property-text.ts';
import { SourceText } from './source-text.tsx';

/** Every value of one kind, facts or assessments, with all its sources; the two are never in one list (R41). */
export const ValueList = ({
  caseId,
  entity,
  kind,
  title,
  children,
}: {
  readonly caseId: string;
  readonly entity: Entity;
  readonly kind: Statement['kind'];
  readonly title: ReactNode;
  /** What stands there where there is none. */
  readonly children: ReactNode;
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
                  <Value caseId={caseId} property={property} statement={own[0]} />
                </span>
                <ul>
                  {own.map((statement) => (
                    <li key={statement.id} className="small">
                      <SourceText caseId={caseId} statement={statement} />
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

const Value = ({
  caseId,
  property,
  statement,
}: {
  readonly caseId: string;
  readonly property: string;
  readonly statement: Statement | undefined;
}) => {
  const { i18n } = useLingui();
  const format = useFormat();
  if (statement === undefined) return null;
  const { value, masked, refersTo } = statement;
  if (refersTo !== undefined)
    return (
      <Link
        to="/investigations/$id/entities"
        params={{ id: caseId }}
        search={{ entity: refersTo.entity }}
      >
        {refersTo.caption}
      </Link>
    );
  if (property === 'category' && Object.hasOwn(categoryTexts, value))
    return i18n._(categoryTexts[value as keyof typeof categoryTexts]);
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

import { fieldLabel } from '@amirani/web/src/texts/field-label.ts';
import { useLingui } from '@lingui/react';
import { Plural } from '@lingui/react/macro';
import type { Fact, FactValue } from '@platform/api/types.ts';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { Badge } from '@platform/web/ui/badge.tsx';
import { FieldValue } from '@platform/web/ui/field-value.tsx';
import { valueKey } from './facts.ts';

/** One field: its value, or several side by side where messages differ, each with source and time. */
export const FactRow = ({
  fact,
  chosen,
  onChoose,
}: {
  readonly fact: Fact;
  readonly chosen: string | undefined;
  readonly onChoose: (key: string) => void;
}) => {
  const { i18n } = useLingui();
  return (
    <div className="facts-row" data-conflict={fact.conflict ? '' : undefined}>
      <dt>{fieldLabel(i18n, fact.field)}</dt>
      <dd className="fact-values">
        {fact.conflict ? (
          <Badge verdict="attention">
            <Plural
              value={fact.values.length}
              one="# value in conflict"
              other="# values in conflict"
            />
          </Badge>
        ) : null}
        {fact.values.map((value) => {
          const key = valueKey(fact, value);
          return (
            <div key={key} className="fact-value">
              <button
                type="button"
                className="value-button"
                data-value={key}
                data-chosen={key === chosen ? '' : undefined}
                aria-expanded={key === chosen}
                onClick={() => onChoose(key)}
              >
                <ValueText field={fact.field} value={value} />
              </button>
              <Source value={value} />
            </div>
          );
        })}
      </dd>
    </div>
  );
};

/** The value, or its masked form. */
const ValueText = ({ field, value }: { readonly field: string; readonly value: FactValue }) =>
  value.masked ? (
    <span className="mono masked-value">{value.value}</span>
  ) : (
    <FieldValue field={field} text={value.value} />
  );

/** Which message said it, and when it came. */
const Source = ({ value }: { readonly value: FactValue }) => {
  const format = useFormat();
  return (
    <span className="fact-source">
      <span className="mono">{value.message}</span>{' '}
      <time dateTime={value.receivedAt}>{format.instant(value.receivedAt)}</time>
    </span>
  );
};

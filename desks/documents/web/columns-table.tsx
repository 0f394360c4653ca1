import { country } from '@amirani/core';
import {
  agreementTexts,
  columnTexts,
  documentFieldTexts,
  nameReasonTexts,
  shortColumnTexts,
} from '@amirani/web/src/texts/documents.ts';
import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { Badge } from '@platform/web/ui/badge.tsx';
import type { Cell, ColumnId, Pair, Row } from './columns.ts';
import type { Visual, VisualField } from './visual.ts';
import { readVisualDate } from './visual-date.ts';

const columns: readonly ColumnId[] = ['visual', 'zone', 'chip'];

/** Page, zone and chip side by side; what differs is lit, named and explained. */
export const ColumnsTable = ({
  rows,
  visual,
  present,
  onVisual,
  onField,
}: {
  readonly rows: readonly Row[];
  readonly visual: Visual;
  /** Which columns there are to compare. */
  readonly present: ReadonlySet<ColumnId>;
  /** Absent where the page was typed by somebody and can only be read. */
  readonly onVisual: ((field: VisualField, text: string) => void) | undefined;
  /** Shows the field in the zone. */
  readonly onField: (field: VisualField) => void;
}) => {
  const { i18n } = useLingui();
  return (
    <table className="table columns">
      <caption className="visually-hidden">
        <Trans>Page, machine readable zone and chip side by side</Trans>
      </caption>
      <thead>
        <tr>
          <th scope="col">
            <Trans>Field</Trans>
          </th>
          {columns.map((column) => (
            <th key={column} scope="col" id={`column-${column}`}>
              {i18n._(columnTexts[column])}
            </th>
          ))}
          <th scope="col">
            <Trans>Comparison</Trans>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.field} data-agreement={row.agreement}>
            <th scope="row" id={`field-${row.field}`}>
              {i18n._(documentFieldTexts[row.field])}
            </th>
            <td data-column={i18n._(columnTexts.visual)}>
              <VisualInput field={row.field} text={visual[row.field] ?? ''} onChange={onVisual} />
            </td>
            <td data-column={i18n._(columnTexts.zone)}>
              {row.cells.zone.text === undefined ? (
                <Absent column="zone" present={present} />
              ) : (
                <button type="button" className="value-button" onClick={() => onField(row.field)}>
                  <CellText field={row.field} cell={row.cells.zone} />
                </button>
              )}
            </td>
            <td data-column={i18n._(columnTexts.chip)}>
              {row.cells.chip.text === undefined ? (
                <Absent column="chip" present={present} />
              ) : (
                <CellText field={row.field} cell={row.cells.chip} />
              )}
            </td>
            <td>
              <Agreements row={row} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

const Absent = ({
  column,
  present,
}: {
  readonly column: ColumnId;
  readonly present: ReadonlySet<ColumnId>;
}) => (
  <span className="soft small">
    {present.has(column) ? <Trans>not there</Trans> : <Trans>not read</Trans>}
  </span>
);

const VisualInput = ({
  field,
  text,
  onChange,
}: {
  readonly field: VisualField;
  readonly text: string;
  readonly onChange: ((field: VisualField, text: string) => void) | undefined;
}) => {
  const { i18n } = useLingui();
  const { t } = useMacro();
  const format = useFormat();
  const isDate = field.startsWith('dateOf');
  const read = isDate ? readVisualDate(text) : undefined;
  return (
    <>
      <input
        className="input cell-input"
        value={text}
        aria-label={t`${i18n._(documentFieldTexts[field])}, on the page`}
        autoComplete="off"
        spellCheck={false}
        maxLength={120}
        placeholder={isDate ? t`day month year` : undefined}
        readOnly={onChange === undefined}
        onChange={(event) => onChange?.(field, event.target.value)}
      />
      {!isDate || text.trim() === '' ? null : (
        <span className="small soft cell-read">
          {read === undefined ? t`not read as a date` : format.date(read)}
        </span>
      )}
    </>
  );
};

const stateFields: ReadonlySet<VisualField> = new Set(['issuingState', 'nationality']);

/** A value letter by letter, the letters that differ lit; codes and dates also as people say them. */
const CellText = ({ field, cell }: { readonly field: VisualField; readonly cell: Cell }) => {
  const format = useFormat();
  const text = cell.text ?? '';
  const spoken =
    field.startsWith('dateOf') && /^\d{4}-\d{2}-\d{2}$/.test(text)
      ? format.date(text)
      : stateFields.has(field)
        ? country(text)?.name
        : undefined;
  return (
    <span className="cell-value">
      <span className="mono">
        {cell.lit.size === 0
          ? text
          : [...text].map((character, index) => (
              <span
                // biome-ignore lint/suspicious/noArrayIndexKey: a character is its place
                key={index}
                className={cell.lit.has(index) ? 'lit-difference' : undefined}
              >
                {character}
              </span>
            ))}
      </span>
      {spoken === undefined ? null : (
        <span className="small soft" {...(stateFields.has(field) ? { lang: 'en' } : {})}>
          {spoken}
        </span>
      )}
    </span>
  );
};

/**
 * What the pairs of a row came to: one word where all agree, with the columns it is of where one was not compared; each pair by
 * itself where one does not agree.
 */
const Agreements = ({ row }: { readonly row: Row }) => {
  const { i18n } = useLingui();
  const compared = row.pairs.filter(({ agreement }) => agreement !== 'not-compared');
  const { text, verdict } = agreementTexts[row.agreement];
  if (row.agreement === 'same' || row.agreement === 'not-compared')
    return (
      <>
        <Badge verdict={verdict}>{i18n._(text)}</Badge>{' '}
        {compared.length === 0 || compared.length === row.pairs.length ? null : (
          <span className="small soft">
            {columns
              .filter((column) => compared.some(({ of }) => of.includes(column)))
              .map((column) => i18n._(shortColumnTexts[column]))
              .join(' – ')}
          </span>
        )}
      </>
    );
  return (
    <ul className="agreements">
      {compared
        .filter(({ agreement }) => agreement !== 'same')
        .map((pair) => (
          <li key={pair.of.join()}>
            <Badge verdict={agreementTexts[pair.agreement].verdict}>
              {i18n._(agreementTexts[pair.agreement].text)}
            </Badge>{' '}
            <span className="small soft">
              {pair.of.map((column) => i18n._(shortColumnTexts[column])).join(' – ')}
            </span>
            <NameReasons pair={pair} field={row.field} />
          </li>
        ))}
    </ul>
  );
};

/** Why two names meet or do not, word by word. */
const NameReasons = ({ pair, field }: { readonly pair: Pair; readonly field: VisualField }) => {
  const { i18n } = useLingui();
  const identifier = field === 'primaryIdentifier' ? 'primary' : 'secondary';
  const tokens = (pair.names?.tokens ?? []).filter(
    (token) => token.identifier === identifier && token.reason !== 'same',
  );
  if (tokens.length === 0) return null;
  return (
    <ul className="name-reasons small">
      {tokens.map(({ a, b, reason, rules }) => (
        <li key={`${a.join()} ${b.join()} ${reason}`}>
          <span className="mono">{[a.join(' '), b.join(' ')].filter(Boolean).join(' / ')}</span>{' '}
          {i18n._(nameReasonTexts[reason])}
          {rules.length === 0 ? null : <code className="soft"> {rules.join(', ')}</code>}
        </li>
      ))}
    </ul>
  );
};

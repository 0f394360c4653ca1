import { countryName } from '@amirani/core';
import { isStale, type RuleRow, ruleTables } from '@amirani/schengen/data';
import { ruleTableTexts } from '@amirani/web/src/texts/schengen.ts';
import { useLingui } from '@lingui/react';
import { Plural, Trans, useLingui as useMacro } from '@lingui/react/macro';
import { today } from '@platform/web/platform/today.ts';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { Badge } from '@platform/web/ui/badge.tsx';
import { useState } from 'react';
import { CertaintyBadge } from './certainty-badge.tsx';
import { DeskHead } from './desk-head.tsx';

/** All rule data with its sources, how each row was seen, and which rows are due to be checked again. */
export const RulesScreen = () => {
  const { i18n } = useLingui();
  const { t } = useMacro();
  const now = today();
  const [open, setOpen] = useState('annex-ii');
  const table = ruleTables.find(({ id }) => id === open) ?? ruleTables[0];
  return (
    <div className="page">
      <DeskHead title={<Trans>Rule data</Trans>} />
      <p className="soft">
        <Trans>
          Every list the rules use, with its source. A row past its date is still used, and every
          answer that used it says so.
        </Trans>
      </p>
      <div className="rules-layout">
        <ul className="rule-tables" aria-label={t`Lists`}>
          {ruleTables.map(({ id, act, rows }) => {
            const stale = rows.filter((row) => isStale(row, now)).length;
            const text = ruleTableTexts[id];
            return (
              <li key={id}>
                <button
                  type="button"
                  className="rule-table"
                  aria-current={id === table?.id}
                  onClick={() => setOpen(id)}
                >
                  <strong>{text === undefined ? id : i18n._(text)}</strong>
                  <span className="small soft" lang="en">
                    {act}
                  </span>
                  <span className="small">
                    <Plural value={rows.length} one="# row" other="# rows" />
                    {stale === 0 ? null : (
                      <>
                        {' · '}
                        <Badge verdict="attention">
                          <Plural
                            value={stale}
                            one="# due to be checked"
                            other="# due to be checked"
                          />
                        </Badge>
                      </>
                    )}
                  </span>
                </button>
              </li>
            );
          })}
        </ul>
        {table === undefined ? null : (
          <Rows key={table.id} rows={table.rows as readonly RuleRow[]} />
        )}
      </div>
    </div>
  );
};

const hidden: ReadonlySet<string> = new Set([
  'from',
  'to',
  'source',
  'checkedOn',
  'staleAfter',
  'certainty',
]);

const Rows = ({ rows }: { readonly rows: readonly RuleRow[] }) => {
  const format = useFormat();
  const now = today();
  return (
    <div className="table-scroll">
      <table className="table">
        <thead>
          <tr>
            <th scope="col">
              <Trans>What</Trans>
            </th>
            <th scope="col">
              <Trans>Holds</Trans>
            </th>
            <th scope="col">
              <Trans>Source</Trans>
            </th>
            <th scope="col">
              <Trans>Looked at</Trans>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the rows are a constant table
            <tr key={index}>
              <th scope="row">{subject(row)}</th>
              <td className="nowrap">
                {format.date(row.from)} – {row.to === undefined ? '' : format.date(row.to)}
              </td>
              <td className="small" lang="en">
                {row.source}
              </td>
              <td>
                <span className="nowrap">{format.date(row.checkedOn)}</span>{' '}
                <CertaintyBadge row={row} />{' '}
                {isStale(row, now) ? (
                  <Badge verdict="attention">
                    <Trans>due since {format.date(row.staleAfter)}</Trans>
                  </Badge>
                ) : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};

/** What a row is about, from its own columns: codes of States with their names. */
const subject = (row: RuleRow): string =>
  Object.entries(row)
    .filter(([name]) => !hidden.has(name))
    .map(([name, value]) => {
      const text = Array.isArray(value) ? value.join(', ') : String(value);
      return name === 'state' || name === 'nationality' || name === 'in'
        ? `${text} ${countryName(text) ?? ''}`.trim()
        : text;
    })
    .filter((text) => text !== '' && text !== 'annex-i' && text !== 'annex-ii')
    .join(' · ');

import { choiceTexts, factTexts } from '@amirani/web/src/texts/schengen.ts';
import { useLingui } from '@lingui/react';
import { Plural, Trans, useLingui as useMacro } from '@lingui/react/macro';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { type Statement, statementsOf } from './statements.ts';

/** What the traveller shows and says, fact by fact, in the words of the rules. */
export const StatementList = ({ given }: { readonly given: Readonly<Record<string, unknown>> }) => {
  const { i18n } = useLingui();
  const statements = statementsOf(given);
  if (statements.length === 0)
    return (
      <p className="soft">
        <Trans>Nothing was said or shown beside the document.</Trans>
      </p>
    );
  return (
    <dl className="facts">
      {statements.map(({ path, value }) => {
        const name = factTexts[path];
        return (
          <div key={path} className="facts-row">
            <dt>{name === undefined ? path : i18n._(name)}</dt>
            <dd>
              <StatementValue path={path} value={value} />
            </dd>
          </div>
        );
      })}
    </dl>
  );
};

const StatementValue = ({ path, value }: Statement) => {
  const { i18n } = useLingui();
  const { t } = useMacro();
  const format = useFormat();
  if (value === null) return t`none`;
  if (typeof value === 'boolean') return value ? t`yes` : t`no`;
  if (path === 'stays' || path === 'bookings')
    return value === 0 || value === '' ? (
      t`none`
    ) : (
      <Plural value={Number(value)} one="# stay" other="# stays" />
    );
  if (typeof value === 'number') return format.number(value);
  const word = choiceTexts[value];
  if (word !== undefined) return i18n._(word);
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return format.date(value);
  return value === '' ? t`none` : value;
};

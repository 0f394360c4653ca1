import { countryName, parseCivilDate } from '@amirani/core';
import { languageOf } from '@amirani/core/languages';
import { stayBases } from '@amirani/schengen';
import { basisTexts } from '@amirani/web/src/texts/schengen.ts';
import { schengenSay } from '@amirani/web/src/words/schengen.ts';
import { useLingui as useI18n } from '@lingui/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { Badge } from '@platform/web/ui/badge.tsx';
import { Button } from '@platform/web/ui/button.tsx';
import { CloseIcon } from '@platform/web/ui/icons.tsx';
import { EmptyState } from '@platform/web/ui/notice.tsx';
import { MendForm } from './mend-form.tsx';
import { changeRow, type Plan, type PlanAnswers, type PlannedRow, removeRow } from './plan.ts';

/** The stays on the table, each with what there is to say of it. */
export const StayTable = ({
  plan,
  answers,
}: {
  readonly plan: Plan;
  readonly answers: PlanAnswers;
}) => {
  const { t } = useLingui();
  if (plan.rows.length === 0)
    return (
      <EmptyState title={<Trans>No stay on the table</Trans>}>
        <p>
          <Trans>Without earlier stays all 90 days are left.</Trans>
        </p>
      </EmptyState>
    );
  return (
    <ul aria-label={t`Stays`}>
      {plan.rows.map((one) => (
        <Row key={one.key} one={one} answers={answers} />
      ))}
    </ul>
  );
};

const Row = ({ one, answers }: { readonly one: PlannedRow; readonly answers: PlanAnswers }) => {
  const { t } = useLingui();
  const { i18n } = useI18n();
  const format = useFormat();
  const say = schengenSay(languageOf(i18n.locale));
  const history = one.booked ? answers.bookings : answers.history;
  const rejected = history.rejected.find(({ row }) => row === one.row);
  const index = history.stays.findIndex(
    (stay) =>
      stay.entry === one.row.entry &&
      (stay.open ? (one.row.exit ?? '') === '' : stay.exit === one.row.exit) &&
      stay.state === (one.row.state ?? ''),
  );
  const remarks = history.remarks.filter(({ stay }) => stay === index && index >= 0);
  const state = one.row.state ?? '';
  // A row of a file may hold any text in place of a day.
  const day = (text: string): string => (parseCivilDate(text).ok ? format.date(text) : text);
  return (
    <li className="stay">
      <p className="stay-when">
        <strong>
          {day(one.row.entry)} – {one.row.exit ? day(one.row.exit) : <Trans>open</Trans>}
        </strong>{' '}
        {state === '' ? (
          <span className="soft">{t`somewhere in the area`}</span>
        ) : (
          <abbr title={countryName(state)}>{state}</abbr>
        )}
      </p>
      <select
        className="cell-select"
        aria-label={t`On what basis`}
        value={one.booked ? 'booked' : (one.row.basis ?? 'short-stay')}
        onChange={(event) => {
          const value = event.target.value;
          changeRow(
            one.key,
            value === 'booked'
              ? { booked: true, row: { ...one.row, basis: undefined } }
              : { booked: false, row: { ...one.row, basis: value } },
          );
        }}
      >
        {stayBases.map((basis) => (
          <option key={basis} value={basis}>
            {i18n._(basisTexts[basis])}
          </option>
        ))}
        <option value="booked">{t`Booked, not yet made`}</option>
      </select>
      <Button kind="quiet" aria-label={t`Take away`} onPress={() => removeRow(one.key)}>
        <CloseIcon />
      </Button>
      {rejected === undefined && remarks.length === 0 ? null : (
        <div className="stay-remark small">
          {rejected === undefined ? (
            remarks.map(({ code }) => <p key={code}>{say(code)}</p>)
          ) : (
            <>
              <Badge verdict="attention">
                {t`Not counted`}: {say(rejected.reason, rejected.facts)}
              </Badge>
              <MendForm one={one} reason={rejected.reason} />
            </>
          )}
        </div>
      )}
    </li>
  );
};

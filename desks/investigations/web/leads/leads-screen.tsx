import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useApi } from '@platform/web/platform/api.ts';
import { Fetched } from '@platform/web/ui/fetched.tsx';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { CasePage } from '../case-page.tsx';
import { useCaseSpan } from '../time/case-span.ts';
import { PeriodsForm, type TwoPeriods } from '../time/periods-form.tsx';
import { SpanControl } from '../time/span-control.tsx';
import { ContactTable } from './contact-table.tsx';
import { LeadTable } from './lead-table.tsx';

/** People with own findings, and separately people only in contact with one of them. */
export const LeadsScreen = () => {
  const { t } = useLingui();
  const { id } = useParams({ from: '/investigations/$id/leads' });
  const [span] = useCaseSpan(id);
  const [days, setDays] = useState<TwoPeriods>();
  const query = useApi('findLeads', {
    params: { id },
    body: {
      ...span,
      ...(days === undefined
        ? {}
        : {
            periods: {
              before: { from: days.firstFrom, to: days.firstTo },
              after: { from: days.secondFrom, to: days.secondTo },
            },
          }),
    },
  });
  return (
    <CasePage id={id} title={t`Leads`}>
      <SpanControl caseId={id} />
      <details className="panel compare-periods">
        <summary>
          <Trans>Calls of two periods</Trans>
        </summary>
        <div className="panel-body">
          <p className="soft">
            <Trans>
              Who replaced telephones together, and who stays in touch with a lead, shows only
              between a period before and one after.
            </Trans>
          </p>
          <PeriodsForm
            layout="span-fields"
            inTurn
            isPending={query.isFetching}
            error={null}
            onChange={() => setDays(undefined)}
            onCompare={setDays}
          />
        </div>
      </details>
      <Fetched query={query} label={t`Leads are being looked for`}>
        {(found) => (
          <>
            <p role="status">
              <Trans>Looked at:</Trans>{' '}
              <Plural value={found.looked.calls} one="# call" other="# calls" />
              {', '}
              <Plural value={found.looked.payments} one="# payment" other="# payments" />
              {', '}
              <Plural
                value={found.looked.travellers}
                one="# row of the disclosed lists"
                other="# rows of the disclosed lists"
              />
              {'. '}
              {found.compared ? null : (
                <Trans>No two periods were compared: calls show nothing here yet.</Trans>
              )}{' '}
              {found.apart === 0 ? null : (
                <Plural
                  value={found.apart}
                  one="# victim, or number that may be theirs, is left out."
                  other="# victims, or numbers that may be theirs, are left out."
                />
              )}
            </p>
            <section className="stack" aria-labelledby="leads-title">
              <h2 id="leads-title">
                <Trans>Leads, by findings of their own</Trans>
              </h2>
              <p className="soft">
                <Trans>
                  A reason to look, and no accusation: nobody’s category changes by it. One strong
                  finding makes a lead, or two of different records. Who pays or is brought is
                  counted and not named.
                </Trans>
              </p>
              <LeadTable caseId={id} leads={found.leads} all={found.counts.leads} />
            </section>
            <section className="stack" aria-labelledby="contacts-title">
              <h2 id="contacts-title">
                <Trans>Contacts: nothing of their own points to them</Trans>
              </h2>
              <p className="soft">
                <Trans>
                  They are only in steady contact with a lead. Check this. It is not a suspicion:
                  relatives, friends and customers telephone too.
                </Trans>
              </p>
              <ContactTable caseId={id} contacts={found.contacts} all={found.counts.contacts} />
            </section>
          </>
        )}
      </Fetched>
    </CasePage>
  );
};

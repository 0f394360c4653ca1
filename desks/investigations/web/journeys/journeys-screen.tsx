import { offenceText } from '@desk/assessment/web/parts.ts';
import { useLingui } from '@lingui/react';
import { Plural, Trans, useLingui as useMacro } from '@lingui/react/macro';
import { useApi } from '@platform/web/platform/api.ts';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { Fetched } from '@platform/web/ui/fetched.tsx';
import { EmptyState } from '@platform/web/ui/notice.tsx';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { CasePage } from '../case-page.tsx';
import { useCaseSpan } from '../time/case-span.ts';
import { SpanControl } from '../time/span-control.tsx';
import { DisclosureForm } from './disclosure-form.tsx';
import { JourneyFindings, type Keeping } from './journey-findings.tsx';
import { KeepJourney } from './keep-journey.tsx';

/** Journeys of a case, only of lists that were disclosed to it (R2, R3). */
export const JourneysScreen = () => {
  const { t } = useMacro();
  const { i18n } = useLingui();
  const format = useFormat();
  const { id } = useParams({ from: '/investigations/$id/journeys' });
  const [span] = useCaseSpan(id);
  const disclosures = useApi('listJourneyDisclosures', { params: { id } });
  const isOpen = (disclosures.data?.disclosures.length ?? 0) > 0;
  const found = useApi('followJourneys', { params: { id }, body: span }, isOpen);
  const [keeping, setKeeping] = useState<Keeping>();
  const again = (): void => {
    setKeeping(undefined);
    void disclosures.refetch().then(() => found.refetch());
  };
  return (
    <CasePage id={id} title={t`Journeys`}>
      <SpanControl caseId={id} />
      <Fetched query={disclosures} label={t`Loading the disclosures…`}>
        {(data) => (
          <div className="file-columns case-columns">
            <div className="stack file-main">
              {isOpen ? (
                <Fetched query={found} label={t`Following the journeys…`}>
                  {(journeys) => (
                    <JourneyFindings caseId={id} found={journeys} onKeep={setKeeping} />
                  )}
                </Fetched>
              ) : (
                <EmptyState title={<Trans>No passenger list was disclosed to this case</Trans>}>
                  <p>
                    <Trans>
                      Journeys are read of no others. Enter what the passenger data unit sent as an
                      exhibit, and record the disclosure.
                    </Trans>
                  </p>
                </EmptyState>
              )}
            </div>
            <div className="file-beside">
              {keeping === undefined || data.disclosures[0] === undefined ? null : (
                <KeepJourney
                  key={keeping.finding}
                  caseId={id}
                  exhibit={data.disclosures[0].exhibit}
                  onDone={again}
                  {...keeping}
                />
              )}
              {data.disclosures.length === 0 ? null : (
                <section className="stack" aria-labelledby="disclosures-title">
                  <h2 id="disclosures-title">
                    <Trans>Disclosed to this case</Trans>
                  </h2>
                  <ul className="task-list">
                    {data.disclosures.map((one) => (
                      <li key={one.id}>
                        <p>
                          <strong>{one.reference}</strong>,{' '}
                          <Plural value={one.lists.length} one="# list" other="# lists" />
                        </p>
                        <p className="small soft">
                          {offenceText(one.offence, i18n.locale)}
                          {' · '}
                          {one.recordedBy},{' '}
                          <span className="nowrap">{format.instant(one.recordedAt)}</span>
                        </p>
                      </li>
                    ))}
                  </ul>
                </section>
              )}
              <DisclosureForm key={data.disclosures.length} caseId={id} onDone={again} />
            </div>
          </div>
        )}
      </Fetched>
    </CasePage>
  );
};

import { networkSay } from '@amirani/web/src/words/network.ts';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useApi } from '@platform/web/platform/api.ts';
import { preferences } from '@platform/web/platform/preferences.ts';
import { useStore } from '@platform/web/platform/store.ts';
import { Fetched } from '@platform/web/ui/fetched.tsx';
import { EmptyState } from '@platform/web/ui/notice.tsx';
import { useState } from 'react';
import type { Span } from '../network/use-graph.ts';
import { ActivityTable } from './activity-table.tsx';
import { CallRhythm } from './call-rhythm.tsx';
import { CommonContacts, NumberContacts } from './contact-tables.tsx';
import { DeviceSwaps } from './device-swaps.tsx';
import { MetTable } from './met-table.tsx';

/** What the calls of a span show: who is busy and when, whose contacts, who was at one place, what was in which handset. */
export const CallAnalysis = ({
  caseId,
  span,
}: {
  readonly caseId: string;
  readonly span: Span;
}) => {
  const { t } = useLingui();
  const say = networkSay(useStore(preferences).language);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const all = useApi('analyseCalls', { params: { id: caseId }, body: { ...span, numbers: [] } });
  const some = useApi(
    'analyseCalls',
    { params: { id: caseId }, body: { ...span, numbers: [...chosen] } },
    chosen.length > 0,
  );
  return (
    <Fetched query={all} label={t`Counting the calls…`}>
      {(found) =>
        found.calls === 0 ? (
          <EmptyState title={<Trans>No call in this span</Trans>}>
            <p>
              <Trans>Import call records under an authorisation, or look at a longer span.</Trans>
            </p>
          </EmptyState>
        ) : (
          <>
            <p role="status">
              <Plural value={found.calls} one="# call" other="# calls" />
              {', '}
              <Plural value={found.counts.activity} one="# number" other="# numbers" />
              {'. '}
              {say('network.note.victims-left-out')}{' '}
              <Plural
                value={found.apart}
                one="# number of a victim is left out."
                other="# numbers of victims are left out."
              />
            </p>
            <ActivityTable found={found} chosen={chosen} onChoose={setChosen} />
            {chosen.length === 0 ? (
              <CallRhythm rhythm={found.rhythm} />
            ) : (
              <Fetched query={some} label={t`Counting the contacts…`}>
                {(own) => (
                  <>
                    {chosen.length === 1 ? (
                      <NumberContacts caseId={caseId} found={own} />
                    ) : (
                      <CommonContacts caseId={caseId} found={own} />
                    )}
                    <CallRhythm rhythm={own.rhythm} />
                  </>
                )}
              </Fetched>
            )}
            <MetTable caseId={caseId} found={found} />
            <DeviceSwaps caseId={caseId} found={found} />
          </>
        )
      }
    </Fetched>
  );
};

import { useLingui } from '@lingui/react';
import { Plural, Trans, useLingui as useMacro } from '@lingui/react/macro';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { Badge } from '@platform/web/ui/badge.tsx';
import { FindingView } from '@platform/web/ui/finding.tsx';
import type { BackTest } from '../../../api/criteria/types.ts';
import { codeText } from '../../code-text.ts';
import { IssueItems } from '../issue-list.tsx';
import { EffectTable } from './effect-table.tsx';
import { FlightPicture } from './flight-picture.tsx';
import { GroupTable } from './group-table.tsx';
import { OverlapTable } from './overlap-table.tsx';
import { SharePicture } from './share-picture.tsx';

/** What a text would have done to past journeys, in pictures beside the same in numbers. */
export const BackTestReport = ({ test }: { readonly test: BackTest }) => {
  const { t } = useMacro();
  const { i18n } = useLingui();
  const format = useFormat();
  const { result, marked, found, limits } = test;
  return (
    <article className="stack report" aria-label={t`Report of the back-test`}>
      <p className="line-up">
        <Badge verdict={test.passed ? 'met' : 'obstacle'}>
          {test.passed ? (
            <Trans>Nothing refuses it</Trans>
          ) : (
            <Trans>The back-test refuses it</Trans>
          )}
        </Badge>
        <span className="soft">
          {test.source === 'held' && test.from !== undefined && test.to !== undefined ? (
            <Trans>
              Held data of flights from {format.date(test.from)} to {format.date(test.to)}
            </Trans>
          ) : (
            <Trans>A file of past journeys</Trans>
          )}
          {'; '}
          {format.instant(test.ranAt)}, {test.ranBy}
        </span>
      </p>
      <ul>
        {test.remarks.map(({ code, severity, facts }) => (
          <FindingView key={`${code} ${JSON.stringify(facts)}`} severity={severity} code={code}>
            {codeText(code, facts, i18n.locale)}
          </FindingView>
        ))}
      </ul>
      <div className="report-pictures">
        <SharePicture
          title={<Trans>Precision</Trans>}
          share={result.precision}
          limit={limits.precisionFloor}
          limitIs="floor"
          none={<Trans>Of the marked journeys nothing became known.</Trans>}
          words={(count, of) => (
            <Trans>
              {count} of {of} marked journeys whose end is known were confirmed.
            </Trans>
          )}
        />
        <SharePicture
          title={<Trans>Travellers marked</Trans>}
          share={marked}
          limit={limits.mostMarked}
          limitIs="ceiling"
          none={<Trans>The test found no journeys.</Trans>}
          words={(count, of) => (
            <Trans>
              {count} of {of} journeys would have been marked.
            </Trans>
          )}
        />
        <SharePicture
          title={<Trans>Found again</Trans>}
          share={found}
          none={<Trans>No confirmed journey was among them.</Trans>}
          words={(count, of) => (
            <Trans>
              {count} of {of} journeys that persons confirmed would have been marked.
            </Trans>
          )}
        />
        <FlightPicture flights={test.flights} marked={result.marked} />
      </div>
      <EffectTable test={test} />
      <OverlapTable overlaps={test.overlaps} />
      {test.groups.map((effects) => (
        <GroupTable key={effects.by.join(' ')} effects={effects} />
      ))}
      {test.leftCount === 0 ? null : (
        <section className="stack">
          <p>
            <Badge verdict="attention">
              <Plural
                value={test.leftCount}
                one="# line of the file could not be read and was left out"
                other="# lines of the file could not be read and were left out"
              />
            </Badge>
          </p>
          <IssueItems issues={test.left} />
        </section>
      )}
    </article>
  );
};

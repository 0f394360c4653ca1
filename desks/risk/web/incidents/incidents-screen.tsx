import { useLingui } from '@lingui/react';
import { Plural, Trans, useLingui as useMacro } from '@lingui/react/macro';
import { useApi } from '@platform/web/platform/api.ts';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { Button } from '@platform/web/ui/button.tsx';
import { DataTable } from '@platform/web/ui/data-table.tsx';
import { Fetched } from '@platform/web/ui/fetched.tsx';
import { EmptyState } from '@platform/web/ui/notice.tsx';
import { PageHead } from '@platform/web/ui/page-head.tsx';
import { Panel } from '@platform/web/ui/panel.tsx';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import type { RiskIncident } from '../../api/types.ts';
import { PageSteps } from '../page-steps.tsx';
import { RiskNav } from '../risk-nav.tsx';
import { useRiskChanges } from '../use-risk.ts';
import { CodesPanel } from './codes-panel.tsx';
import { facetsFrom } from './incident-draft.ts';
import { IncidentForm } from './incident-form.tsx';
import { IncidentPanel } from './incident-panel.tsx';
import { IncidentSearchForm } from './incident-search.tsx';
import { valueText } from './incident-words.ts';

const LIMIT = 50;

/** The register of incidents: how things are done, facet by facet, and how new that is. */
export const IncidentsScreen = () => {
  const { t } = useMacro();
  const navigate = useNavigate();
  const { from, to, section, how, open } = useSearch({ from: '/risk/incidents' });
  const [offset, setOffset] = useState(0);
  const [form, setForm] = useState<'new' | 'revise'>();
  const facets = facetsFrom(how);
  const query = useApi('searchRiskIncidents', {
    body: {
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
      ...(section === undefined ? {} : { section }),
      facets,
      offset,
      limit: LIMIT,
    },
  });
  useRiskChanges('searchRiskIncidents');
  const go = (opened: string | undefined): void => {
    setForm(undefined);
    void navigate({
      to: '/risk/incidents',
      search: { from, to, section, how, open: opened },
      replace: true,
    });
  };
  return (
    <div className="page">
      <PageHead title={<Trans>Incidents</Trans>} windowTitle={t`Incidents`}>
        <Button isDisabled={form !== undefined} onPress={() => setForm('new')}>
          <Trans>Record an incident</Trans>
        </Button>
      </PageHead>
      <RiskNav />
      <Fetched query={query} label={t`Loading the incidents…`}>
        {({ incidents, found, novelty, vocabulary }) => {
          const chosen = incidents.find(({ id }) => id === open);
          return (
            <>
              {form === undefined ? null : (
                <Panel
                  title={
                    form === 'new' ? (
                      <Trans>Record an incident</Trans>
                    ) : (
                      <Trans>Record a further revision</Trans>
                    )
                  }
                  onClose={() => setForm(undefined)}
                >
                  <IncidentForm
                    key={form === 'new' ? 'new' : open}
                    kept={form === 'new' ? undefined : chosen}
                    vocabulary={vocabulary}
                    onDone={go}
                    onCancel={() => setForm(undefined)}
                  />
                </Panel>
              )}
              <NoveltyLine novelty={novelty} />
              <IncidentSearchForm
                key={JSON.stringify([from, to, section, how])}
                search={{ from, to, section, facets }}
                vocabulary={vocabulary}
                onSearch={(next) => {
                  setOffset(0);
                  void navigate({
                    to: '/risk/incidents',
                    search: {
                      from: next.from,
                      to: next.to,
                      section: next.section,
                      how:
                        Object.keys(next.facets).length === 0
                          ? undefined
                          : JSON.stringify(next.facets),
                    },
                    replace: true,
                  });
                }}
              />
              {incidents.length === 0 ? (
                <EmptyState title={<Trans>This incident does not exist</Trans>}>
                  <p>
                    <Trans>
                      An incident is a place, a day, numbers and codes of how it was done; never a
                      person.
                    </Trans>
                  </p>
                </EmptyState>
              ) : (
                <div className={chosen === undefined ? undefined : 'product-columns'}>
                  <div className="stack">
                    <IncidentTable incidents={incidents} current={chosen?.id} onOpen={go} />
                    <PageSteps offset={offset} limit={LIMIT} found={found} onOffset={setOffset} />
                  </div>
                  {chosen === undefined || form !== undefined ? null : (
                    <IncidentPanel
                      incident={chosen}
                      nearest={incidents.find(({ id }) => id === chosen.novelty?.nearest)}
                      onClose={() => go(undefined)}
                      onRevise={() => setForm('revise')}
                      onOpen={go}
                    />
                  )}
                </div>
              )}
              <CodesPanel />
            </>
          );
        }}
      </Fetched>
    </div>
  );
};

const NoveltyLine = ({
  novelty: { recent, unseen, unjudged, share, expected },
}: {
  readonly novelty: {
    readonly recent: number;
    readonly unseen: number;
    readonly unjudged: number;
    readonly share?: number | undefined;
    readonly expected?: number | undefined;
  };
}) => {
  const format = useFormat();
  const percent = (value: number): string => format.number(Math.round(value * 100));
  return (
    <p className="scan-line">
      <strong>
        <Plural
          value={recent}
          one="# incident in the last 30 days."
          other="# incidents in the last 30 days."
        />
      </strong>{' '}
      {share === undefined ? null : (
        <Trans>
          The way of acting of {format.number(unseen)} was not seen in the 24 months before:{' '}
          {percent(share)} %.
        </Trans>
      )}{' '}
      {expected === undefined ? null : (
        <span className="soft">
          <Trans>Chance alone would give about {percent(expected)} %.</Trans>
        </span>
      )}{' '}
      {unjudged === 0 ? null : (
        <span className="soft">
          <Plural
            value={unjudged}
            one="Of # nothing is known of how it was done."
            other="Of # nothing is known of how they were done."
          />
        </span>
      )}
    </p>
  );
};

const IncidentTable = ({
  incidents,
  current,
  onOpen,
}: {
  readonly incidents: readonly RiskIncident[];
  readonly current: string | undefined;
  readonly onOpen: (id: string) => void;
}) => {
  const { t } = useMacro();
  const { i18n } = useLingui();
  const format = useFormat();
  return (
    <DataTable<RiskIncident>
      caption={t`Incidents, latest first`}
      groups={[{ id: 'all', rows: incidents }]}
      rowKey={({ id }) => id}
      current={current}
      onOpen={({ id }) => onOpen(id)}
      headTitle={<Trans>Day</Trans>}
      head={({ on }) => format.date(on)}
      columns={[
        {
          id: 'where',
          title: <Trans>Where</Trans>,
          cell: ({ section, bcp }) => (bcp === undefined ? section : `${section}, ${bcp}`),
        },
        { id: 'what', title: <Trans>Counted as</Trans>, cell: ({ indicator }) => indicator },
        {
          id: 'persons',
          title: <Trans>Persons</Trans>,
          align: 'end',
          cell: ({ persons }) => format.number(persons),
        },
        {
          id: 'how',
          title: <Trans>How it was done</Trans>,
          cell: ({ facets }) =>
            [facets.means, facets.document, facets.facilitation]
              .flatMap((codes) => codes ?? [])
              .filter((code) => code !== 'none')
              .map((code) => valueText(i18n.locale, code))
              .join(', ') || '–',
        },
        {
          id: 'new',
          title: <Trans>New, of 100</Trans>,
          align: 'end',
          cell: ({ novelty }) =>
            novelty === undefined ? (
              <span className="soft">–</span>
            ) : (
              <strong>{format.number(Math.round(novelty.score * 100))}</strong>
            ),
        },
      ]}
    />
  );
};

import { borderTypeTexts, levelTexts, sectionTexts } from '@amirani/web/src/texts/risk.ts';
import { say } from '@amirani/web/src/texts/say.ts';
import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import { useApi } from '@platform/web/platform/api.ts';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { Badge } from '@platform/web/ui/badge.tsx';
import { Button } from '@platform/web/ui/button.tsx';
import { DataTable } from '@platform/web/ui/data-table.tsx';
import { Fetched } from '@platform/web/ui/fetched.tsx';
import { ChoiceField } from '@platform/web/ui/field.tsx';
import {
  borderSections,
  crossingPointSource,
  crossingPoints,
} from '@platform/web/ui/map/crossing-points.ts';
import { useWorld } from '@platform/web/ui/map/use-world.ts';
import { EmptyState } from '@platform/web/ui/notice.tsx';
import { PageHead } from '@platform/web/ui/page-head.tsx';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import type { RiskDataset, RiskSection, RiskWarning } from '../../api/types.ts';
import { RiskNav } from '../risk-nav.tsx';
import { useRiskChanges } from '../use-risk.ts';
import { BorderMap } from './border-map.tsx';
import type { mapViews } from './map-picture.ts';
import { warningsByPlace } from './marks-of.ts';
import { PlaceTable } from './place-table.tsx';
import { routeLines } from './routes.ts';
import { SectionForm } from './section-form.tsx';
import { SectionPanel } from './section-panel.tsx';
import { levelShapes } from './section-shapes.ts';
import { useVolumeText } from './use-volume-text.ts';
import { useVolumes } from './use-volumes.ts';
import { mapped } from './volumes.ts';

/** Sections of the border and routes, with what is open on them. Nothing is fetched from outside. */
export const MapScreen = () => {
  const { t } = useMacro();
  const world = useWorld();
  const sections = useApi('listRiskSections', {});
  const warnings = useApi('searchRiskWarnings', { body: { state: 'open', offset: 0, limit: 200 } });
  const datasets = useApi('listRiskDatasets', {});
  useRiskChanges('listRiskSections', 'searchRiskWarnings', 'listRiskDatasets', 'tabulateRisk');
  return (
    <div className="page">
      <PageHead title={<Trans>Map</Trans>} windowTitle={t`Map of the border`} />
      <RiskNav />
      <Fetched query={sections} label={t`Loading the sections…`}>
        {({ sections: list }) => (
          <Fetched query={warnings} label={t`Loading the warnings…`}>
            {({ warnings: open }) => (
              <Fetched query={datasets} label={t`Loading the data sets…`}>
                {({ datasets: all }) => (
                  <Fetched query={world} label={t`Drawing the outline…`}>
                    {(outline) => (
                      <MapWork sections={list} warnings={open} datasets={all} world={outline} />
                    )}
                  </Fetched>
                )}
              </Fetched>
            )}
          </Fetched>
        )}
      </Fetched>
    </div>
  );
};

const MapWork = ({
  sections,
  warnings,
  datasets,
  world,
}: {
  readonly sections: readonly RiskSection[];
  readonly warnings: readonly RiskWarning[];
  readonly datasets: readonly RiskDataset[];
  readonly world: Parameters<typeof BorderMap>[0]['world'];
}) => {
  const { t } = useMacro();
  const { i18n } = useLingui();
  const format = useFormat();
  const volumeText = useVolumeText();
  const navigate = useNavigate();
  /** The section that is being described. */
  const [described, setDescribed] = useState<RiskSection | 'new'>();
  const search = useSearch({ from: '/risk/map' });
  const { view = 'georgia', section, span = 'year' } = search;
  const open = warningsByPlace(warnings);
  const offered = mapped(datasets, view);
  const dataset = offered.find(({ id }) => id === search.dataset) ?? offered[0];
  const volumes = useVolumes(dataset, span);
  const levels = new Map(
    sections.flatMap(({ id, level }) =>
      level === undefined ? [] : [[id.toUpperCase(), level] as const],
    ),
  );
  const chosen = sections.find(({ id }) => id === section);
  const undescribed = borderSections.filter((id) =>
    sections.every((one) => one.id.toUpperCase() !== id),
  );
  const names: Readonly<Record<keyof typeof mapViews, string>> = {
    georgia: t`Georgia and its neighbours`,
    europe: t`Routes to Europe`,
  };
  const go = (next: typeof search): void =>
    void navigate({ to: '/risk/map', search: { ...search, ...next }, replace: true });
  return (
    <>
      <div className="risk-choices">
        <ChoiceField
          label={t`Part`}
          value={view}
          choices={(['georgia', 'europe'] as const).map((id) => ({ id, name: names[id] }))}
          onChange={(next) => go({ view: next })}
        />
        {dataset === undefined ? null : (
          <>
            <ChoiceField
              label={t`Counts`}
              value={dataset.id}
              choices={offered.map(({ id, title }) => ({ id, name: title }))}
              onChange={(id) => go({ dataset: id })}
            />
            <ChoiceField
              label={t`Added up over`}
              value={span}
              choices={[
                { id: 'latest', name: t`the latest period` },
                { id: 'year', name: t`the last year` },
              ]}
              onChange={(next) => go({ span: next })}
            />
          </>
        )}
      </div>
      <div className="map-columns">
        <div className="stack">
          <BorderMap
            world={world}
            view={view}
            warnings={open}
            volumes={volumes}
            levels={levels}
            chosen={chosen?.id.toUpperCase()}
          />
          {dataset === undefined ? null : (
            <p className="soft small">
              <Trans>
                {dataset.title}, {dataset.unit}. The width of a line and the area of a circle show
                the share of the largest. Lines are compared with lines, circles with circles. A
                triangle and a broken line have open warnings.
              </Trans>
            </p>
          )}
          <p className="soft small">
            <Trans>
              Outline: Natural Earth by world-atlas, put right to international recognition. Places
              of crossing points are for orientation, as of{' '}
              {format.date(crossingPointSource.checkedOn)}. Routes are drawn by hand: they say which
              sea or border is meant.
            </Trans>
          </p>
        </div>
        <div className="stack">
          {view === 'europe' ? (
            <PlaceTable
              title={t`Routes`}
              places={routeLines.map(({ id }) => ({ id, name: id }))}
              warnings={open}
              volumes={volumes}
            />
          ) : sections.length === 0 ? (
            <EmptyState title={<Trans>No section is described yet</Trans>}>
              <p>
                <Trans>
                  Describe the sections of your border; then their impact level is decided.
                </Trans>
              </p>
            </EmptyState>
          ) : (
            <DataTable<RiskSection>
              caption={t`Sections of the border`}
              groups={[{ id: 'all', rows: sections }]}
              rowKey={({ id }) => id}
              current={chosen?.id}
              onOpen={({ id }) => go({ section: id })}
              headTitle={<Trans>Section</Trans>}
              head={({ name }) => (
                <span>
                  {say(i18n, sectionTexts, name)}{' '}
                  {name in sectionTexts ? <span className="soft small">{name}</span> : null}
                </span>
              )}
              columns={[
                {
                  id: 'border',
                  title: <Trans>Kind</Trans>,
                  cell: ({ border }) => say(i18n, borderTypeTexts, border),
                },
                {
                  id: 'level',
                  title: <Trans>Impact level</Trans>,
                  cell: ({ level, proposed }) => (
                    <>
                      {level === undefined ? (
                        <Badge verdict="not-checked">
                          <Trans>not decided</Trans>
                        </Badge>
                      ) : (
                        <Badge verdict={levelShapes[level]}>{say(i18n, levelTexts, level)}</Badge>
                      )}
                      {proposed === undefined ? null : (
                        <span className="soft small">
                          {' '}
                          <Trans>change proposed</Trans>
                        </span>
                      )}
                    </>
                  ),
                },
                {
                  id: 'counts',
                  title: <Trans>Counted</Trans>,
                  align: 'end',
                  cell: ({ id }) => volumeText(volumes.get(id.toUpperCase())),
                },
                {
                  id: 'warnings',
                  title: <Trans>Open warnings</Trans>,
                  align: 'end',
                  cell: ({ id }) => format.number(open.get(id.toUpperCase()) ?? 0),
                },
              ]}
            />
          )}
          {view !== 'georgia' ? null : described === undefined ? (
            <div className="line-up">
              <Button onPress={() => setDescribed('new')}>
                <Trans>Describe a section</Trans>
              </Button>
            </div>
          ) : (
            <SectionForm
              key={described === 'new' ? described : described.id}
              section={described === 'new' ? undefined : described}
              datasets={datasets.filter(({ latest }) => latest !== undefined)}
              onDone={(id) => {
                setDescribed(undefined);
                if (id !== undefined) go({ section: id });
              }}
            />
          )}
          {chosen === undefined || described !== undefined ? null : (
            <SectionPanel
              key={`${chosen.id} ${chosen.version}`}
              section={chosen}
              onDescribe={() => setDescribed(chosen)}
            />
          )}
          {view === 'georgia' && undescribed.length > 0 ? (
            <PlaceTable
              title={t`Sections not described yet`}
              places={undescribed.map((id) => ({ id, name: say(i18n, sectionTexts, id) }))}
              warnings={open}
              volumes={volumes}
            />
          ) : null}
          {view === 'georgia' ? (
            <PlaceTable
              title={t`Crossing points`}
              places={crossingPoints.map(({ id, ka }) => ({
                id,
                name: i18n.locale === 'ka' ? ka : id,
              }))}
              warnings={open}
              volumes={volumes}
            />
          ) : null}
        </div>
      </div>
    </>
  );
};

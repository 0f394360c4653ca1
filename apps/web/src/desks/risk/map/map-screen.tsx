import type { RiskSection, RiskWarning } from '@amirani/contract/risk';
import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useApi } from '../../../platform/api.ts';
import { useFormat } from '../../../platform/use-format.ts';
import { borderTypeTexts, levelTexts, sectionTexts } from '../../../texts/risk.ts';
import { say } from '../../../texts/say.ts';
import { Badge } from '../../../ui/badge.tsx';
import { DataTable } from '../../../ui/data-table.tsx';
import { Fetched } from '../../../ui/fetched.tsx';
import { ChoiceField } from '../../../ui/field.tsx';
import { crossingPointSource } from '../../../ui/map/crossing-points.ts';
import { useWorld } from '../../../ui/map/use-world.ts';
import { EmptyState } from '../../../ui/notice.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { TableScroll } from '../../../ui/table-scroll.tsx';
import { RiskNav } from '../risk-nav.tsx';
import { useRiskChanges } from '../use-risk.ts';
import { BorderMap } from './border-map.tsx';
import type { mapViews } from './map-picture.ts';
import { warningsByPlace } from './marks-of.ts';
import { routeLines } from './routes.ts';
import { SectionPanel } from './section-panel.tsx';
import { levelShapes } from './section-shapes.ts';

/** Sections of the border and routes, with what is open on them. Nothing is fetched from outside. */
export const MapScreen = () => {
  const { t } = useMacro();
  const world = useWorld();
  const sections = useApi('listRiskSections', {});
  const warnings = useApi('searchRiskWarnings', { body: { state: 'open', offset: 0, limit: 200 } });
  useRiskChanges('listRiskSections', 'searchRiskWarnings');
  return (
    <div className="page">
      <PageHead title={<Trans>Map</Trans>} windowTitle={t`Map of the border`} />
      <RiskNav />
      <Fetched query={sections} label={t`The sections are being fetched`}>
        {({ sections: list }) => (
          <Fetched query={warnings} label={t`The warnings are being fetched`}>
            {({ warnings: open }) => (
              <Fetched query={world} label={t`The outline is being drawn`}>
                {(outline) => <MapWork sections={list} warnings={open} world={outline} />}
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
  world,
}: {
  readonly sections: readonly RiskSection[];
  readonly warnings: readonly RiskWarning[];
  readonly world: Parameters<typeof BorderMap>[0]['world'];
}) => {
  const { t } = useMacro();
  const { i18n } = useLingui();
  const format = useFormat();
  const navigate = useNavigate();
  const { view = 'georgia', section } = useSearch({ from: '/risk/map' });
  const open = warningsByPlace(warnings);
  const levels = new Map(
    sections.flatMap(({ id, level }) =>
      level === undefined ? [] : [[id.toUpperCase(), level] as const],
    ),
  );
  const chosen = sections.find(({ id }) => id === section);
  const names: Readonly<Record<keyof typeof mapViews, string>> = {
    georgia: t`Georgia and its neighbours`,
    europe: t`Routes to Europe`,
  };
  const go = (search: { view?: keyof typeof mapViews; section?: string }): void =>
    void navigate({ to: '/risk/map', search, replace: true });
  return (
    <>
      <div className="risk-choices">
        <ChoiceField
          label={t`Part`}
          value={view}
          choices={(['georgia', 'europe'] as const).map((id) => ({ id, name: names[id] }))}
          onChange={(next) => go({ view: next })}
        />
      </div>
      <div className="map-columns">
        <div className="stack">
          <BorderMap
            world={world}
            view={view}
            warnings={open}
            levels={levels}
            chosen={chosen?.id.toUpperCase()}
          />
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
            <RouteList warnings={open} />
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
              onOpen={({ id }) => go({ view, section: id })}
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
                  id: 'warnings',
                  title: <Trans>Open warnings</Trans>,
                  align: 'end',
                  cell: ({ id }) => format.number(open.get(id.toUpperCase()) ?? 0),
                },
              ]}
            />
          )}
          {chosen === undefined ? null : (
            <SectionPanel key={`${chosen.id} ${chosen.version}`} section={chosen} />
          )}
        </div>
      </div>
    </>
  );
};

/** The routes with what is open on each. */
const RouteList = ({ warnings }: { readonly warnings: ReadonlyMap<string, number> }) => {
  const { t } = useMacro();
  const format = useFormat();
  return (
    <TableScroll label={t`Routes`}>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">
              <Trans>Route</Trans>
            </th>
            <th scope="col" className="end">
              <Trans>Open warnings</Trans>
            </th>
          </tr>
        </thead>
        <tbody>
          {routeLines.map(({ id }) => (
            <tr key={id}>
              <th scope="row">{id}</th>
              <td className="end">{format.number(warnings.get(id) ?? 0)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
};

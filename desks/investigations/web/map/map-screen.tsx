import { mapViews } from '@desk/risk/web/parts.ts';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { Output } from '@platform/api/endpoint.ts';
import { useApi } from '@platform/web/platform/api.ts';
import { Fetched } from '@platform/web/ui/fetched.tsx';
import { ChoiceField } from '@platform/web/ui/field.tsx';
import { useWorld } from '@platform/web/ui/map/use-world.ts';
import type { World } from '@platform/web/ui/map/world.ts';
import { EmptyState } from '@platform/web/ui/notice.tsx';
import { useParams } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import type { investigationsEndpoints } from '../../api/endpoints.ts';
import { CasePage } from '../case-page.tsx';
import { useCaseSpan } from '../time/case-span.ts';
import { SpanControl } from '../time/span-control.tsx';
import { CaseMap } from './case-map.tsx';
import { PlacePanel } from './place-panel.tsx';
import { PlaceTable } from './place-table.tsx';
import { boundsOf, isIn, placed } from './placed.ts';
import { WayTable } from './way-table.tsx';

type Found = Output<(typeof investigationsEndpoints)['readPlaces']>;
type Part = 'case' | keyof typeof mapViews;

/** Where a case took place in the span that is looked at: a map drawn here, and tables of the same content. */
export const MapScreen = () => {
  const { t } = useLingui();
  const { id } = useParams({ from: '/investigations/$id/map' });
  const [span] = useCaseSpan(id);
  const places = useApi('readPlaces', { params: { id }, body: span });
  const world = useWorld();
  return (
    <CasePage id={id} title={t`Map`}>
      <SpanControl caseId={id} />
      <Fetched query={places} label={t`Loading the places…`}>
        {(found) =>
          found.places.length === 0 ? (
            <EmptyState title={<Trans>No place in this span</Trans>}>
              <p>
                <Trans>
                  Places come from statements: cells of calls, ends of journeys, addresses. Import a
                  table of them, or look at a longer span of time.
                </Trans>
              </p>
              {found.apart === 0 ? null : <Apart count={found.apart} />}
            </EmptyState>
          ) : (
            <Fetched query={world} label={t`Drawing the outline…`}>
              {(outline) => <MapWork caseId={id} found={found} world={outline} />}
            </Fetched>
          )
        }
      </Fetched>
    </CasePage>
  );
};

const MapWork = ({
  caseId,
  found,
  world,
}: {
  readonly caseId: string;
  readonly found: Found;
  readonly world: World;
}) => {
  const { t } = useLingui();
  const [part, setPart] = useState<Part>('case');
  const [chosen, setChosen] = useState<string>();
  const drawable = useMemo(() => found.places.flatMap((one) => placed(one) ?? []), [found]);
  const bounds = useMemo(
    () =>
      part === 'case' && drawable.length > 0
        ? boundsOf(drawable)
        : mapViews[part === 'case' ? 'georgia' : part],
    [part, drawable],
  );
  const outside = drawable.filter((place) => !isIn(bounds, place)).length;
  const unknown = found.places.length - drawable.length;
  const one = found.places.find(({ id }) => id === chosen);
  return (
    <>
      <p role="status">
        <Plural value={found.counts.places} one="# place" other="# places" />
        {unknown === 0 ? null : (
          <>
            {'; '}
            <Plural
              value={unknown}
              one="of # nobody states where it lies: it is in the table and not on the map"
              other="of # nobody states where they lie: they are in the table and not on the map"
            />
          </>
        )}
        {outside === 0 ? null : (
          <>
            {'; '}
            <Plural
              value={outside}
              one="# lies outside this part"
              other="# lie outside this part"
            />
          </>
        )}
        {'. '}
        {found.counts.places > found.places.length ? (
          <Trans>The {found.places.length} with most events are shown.</Trans>
        ) : null}{' '}
        <Apart count={found.apart} />
      </p>
      <div className="map-columns">
        <div className="stack">
          <ChoiceField<Part>
            label={t`Part`}
            value={part}
            choices={[
              { id: 'case', name: t`All places of the case` },
              { id: 'georgia', name: t`Georgia and its neighbours` },
              { id: 'europe', name: t`Europe and the Mediterranean` },
            ]}
            onChange={setPart}
          />
          <CaseMap
            world={world}
            bounds={bounds}
            places={drawable}
            ways={found.ways}
            chosen={chosen}
            onChoose={setChosen}
          />
          <p className="soft small">
            <Trans>
              A circle is a cell, a square a crossing point, a triangle an airport, a diamond
              another place; larger where more happened. A cell covers many streets: who called from
              it was somewhere there.
            </Trans>{' '}
            <Trans>
              Outline: Natural Earth by world-atlas, put right to international recognition. Places
              that are known by name only are for orientation, to about 5 km.
            </Trans>
          </p>
          {one === undefined ? null : <PlacePanel caseId={caseId} place={one} />}
        </div>
        <div className="stack">
          <PlaceTable places={found.places} chosen={chosen} onChoose={setChosen} />
          <WayTable
            caseId={caseId}
            ways={found.ways}
            all={found.counts.ways}
            places={found.places}
          />
        </div>
      </div>
    </>
  );
};

const Apart = ({ count }: { readonly count: number }) =>
  count === 0 ? null : (
    <Plural
      value={count}
      one="# time a victim, or what is theirs, was somewhere: it is kept apart and not told."
      other="# times a victim, or what is theirs, was somewhere: it is kept apart and not told."
    />
  );

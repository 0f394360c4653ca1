import { useLingui } from '@lingui/react';
import { Plural, Trans } from '@lingui/react/macro';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { EntityLink } from '../entities/entity-link.tsx';
import { WhoList } from '../entities/who-list.tsx';
import { useWhen } from '../time/use-when.ts';
import { placeKindText } from './place-table.tsx';
import { type Place, placed } from './placed.ts';

/** Kinds of place without an entity of the case, and so without a page. */
const NAMED = ['CrossingPoint', 'Location', 'PositionFix'];

/** One place: what it is, where it lies and who says so, who was there and when. */
export const PlacePanel = ({
  caseId,
  place,
}: {
  readonly caseId: string;
  readonly place: Place;
}) => {
  const { i18n } = useLingui();
  const format = useFormat();
  const when = useWhen();
  const point = placed(place);
  return (
    <section className="panel" aria-labelledby="place-title">
      <div className="panel-head">
        <h2 id="place-title">{place.name}</h2>
      </div>
      <div className="panel-body">
        <dl className="facts" aria-live="polite">
          <dt>
            <Trans>Kind</Trans>
          </dt>
          <dd>
            {NAMED.includes(place.kind) ? (
              placeKindText(place, i18n)
            ) : (
              <EntityLink caseId={caseId} entity={place.id}>
                {placeKindText(place, i18n)}
              </EntityLink>
            )}
          </dd>
          <dt>
            <Trans>Where it lies</Trans>
          </dt>
          <dd>
            {point === undefined ? (
              <Trans>Nobody states where it lies</Trans>
            ) : (
              <>
                {point.at.latitude.toFixed(3)}, {point.at.longitude.toFixed(3)}{' '}
                <span className="soft">
                  {point.known === 'stated' ? (
                    <Trans>as stated</Trans>
                  ) : (
                    <Trans>by its name, for orientation</Trans>
                  )}
                  {place.accuracy === undefined ? null : (
                    <>
                      {', '}
                      <Trans>to {format.number(place.accuracy)} m</Trans>
                    </>
                  )}
                </span>
              </>
            )}
          </dd>
          <dt>
            <Trans>When</Trans>
          </dt>
          <dd>
            {when(place.first, place.last)}{' '}
            {place.undated === 0 ? null : (
              <span className="soft">
                <Plural value={place.undated} one="# without a date" other="# without a date" />
              </span>
            )}
          </dd>
          <dt>
            <Trans>Who and what</Trans>
          </dt>
          <dd>
            <WhoList caseId={caseId} who={place.who} all={place.whoCount} />
          </dd>
        </dl>
      </div>
    </section>
  );
};

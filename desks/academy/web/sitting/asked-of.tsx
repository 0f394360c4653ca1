import { Trans } from '@lingui/react/macro';
import type { AcademySitting } from '../../api/types.ts';

/** In which team somebody is and as what, and what is to be shown; what is expected and when is not said: it would tell what comes. */
export const AskedOf = ({
  sitting: { place, objectives },
}: {
  readonly sitting: AcademySitting;
}) =>
  place === undefined && objectives.length === 0 ? null : (
    <section className="asked-of stack">
      {place === undefined ? null : (
        <p>
          <strong>{place.team}</strong>
          {place.role === undefined ? null : (
            <>
              {': '}
              <Trans>you are {place.role}</Trans>
            </>
          )}
        </p>
      )}
      {objectives.length === 0 ? null : (
        <>
          <h2>
            <Trans>What you are to show</Trans>
          </h2>
          <ul className="plain-list">
            {[...new Set(objectives)].map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );

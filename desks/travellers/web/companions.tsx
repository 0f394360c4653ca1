import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { Traveller } from '../api/types.ts';
import { nameOf } from './rows.ts';

/** Others in the same booking or family, as far as the role may see. */
export const Companions = ({ companions }: { readonly companions: Traveller['companions'] }) =>
  companions.length === 0 ? null : (
    <section className="stack">
      <h2>
        <Trans>Travels with</Trans>
      </h2>
      <ul>
        {companions.map((one) => (
          <li key={one.id} className="line-up companion">
            <Link to="/travellers/$id" params={{ id: one.id }}>
              {nameOf(one) || <Trans>No name</Trans>}
            </Link>
            <span className="soft">
              {one.why === 'same-booking' ? (
                <Trans>Same booking</Trans>
              ) : one.why === 'infant-of' ? (
                <Trans>Adult of this infant</Trans>
              ) : (
                <Trans>Infant of this adult</Trans>
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );

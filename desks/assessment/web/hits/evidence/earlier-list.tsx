import { hitStateText } from '@amirani/web/src/texts/hits.ts';
import { useLingui } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { Hit } from '../../../api/hits/types.ts';

/** What persons said before of this traveller and this entry, in another hit: of other data, of another version, or of the other system. */
export const EarlierList = ({ earlier }: { readonly earlier: Hit['earlier'] }) => {
  const { i18n } = useLingui();
  return earlier.length === 0 ? null : (
    <section className="stack" aria-labelledby="earlier-title">
      <h3 id="earlier-title">
        <Trans>Judged before</Trans>
      </h3>
      <p className="small soft">
        <Trans>
          These hits of the same traveller or data, with the same entry, are already judged.
        </Trans>
      </p>
      <ul className="notes">
        {earlier.map(({ hit, by, reason, ...standing }) => (
          <li key={hit} className="note">
            <p className="note-head small soft">
              <Link to="/assessment" search={{ hit }}>
                {i18n._(hitStateText(standing))}
              </Link>
              , {by}
            </p>
            <p className="note-text">{reason}</p>
          </li>
        ))}
      </ul>
    </section>
  );
};

import { academyNoticeTexts } from '@amirani/web/src/texts/academy.ts';
import { useLingui } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { Link } from '@tanstack/react-router';
import type { AcademyNotice } from '../../api/types.ts';

/** What changed of one's results without oneself, with the reason (R74). */
export const NoticeList = ({ notices }: { readonly notices: readonly AcademyNotice[] }) => {
  const { i18n } = useLingui();
  const format = useFormat();
  return notices.length === 0 ? null : (
    <section className="stack" aria-labelledby="notices-title">
      <h2 id="notices-title">
        <Trans>What has changed</Trans>
      </h2>
      <ul className="notice-list">
        {notices.map(({ id, kind, at, reason, sitting, certificate }) => (
          <li key={id}>
            <strong>{i18n._(academyNoticeTexts[kind])}</strong>{' '}
            <span className="soft small">{format.instant(at)}</span>
            <p>{reason}</p>
            <p className="line-up small">
              {sitting === undefined ? null : (
                <Link to="/academy/replay/$id" params={{ id: sitting }}>
                  <Trans>Look at the sitting</Trans>
                </Link>
              )}
              {certificate === undefined ? null : (
                <Link to="/academy/certificates/$id" params={{ id: certificate }}>
                  <Trans>Look at the certificate</Trans>
                </Link>
              )}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
};

import { Trans, useLingui } from '@lingui/react/macro';
import { Notice } from '@platform/web/ui/notice.tsx';
import type { AcademySlip } from '../../api/types.ts';

/** Sign-ins to be cut apart: told once and kept nowhere, neither here nor on the server. */
export const SlipSheet = ({
  title,
  slips,
}: {
  readonly title: string;
  readonly slips: readonly AcademySlip[];
}) => {
  const { t } = useLingui();
  if (slips.length === 0)
    return (
      <Notice verdict="not-checked" title={<Trans>The first passwords were told already</Trans>}>
        <p>
          <Trans>
            They are told once. For a seat whose slip was lost a new one is made on the page of the
            class.
          </Trans>
        </p>
      </Notice>
    );
  return (
    <section className="stack slip-sheet" aria-label={t`Sign-ins of the class`}>
      <p className="no-print">
        <Trans>
          Print this sheet now: the first passwords are shown here once and kept nowhere. Cut along
          the lines.
        </Trans>
      </p>
      <p className="print-only">{title}</p>
      <ul className="slips">
        {slips.map(({ seat, pseudonym, login, password }) => (
          <li key={seat} className="slip">
            <strong>{pseudonym}</strong>
            <dl className="facts">
              <dt>
                <Trans>Sign in as</Trans>
              </dt>
              <dd className="mono">{login}</dd>
              <dt>
                <Trans>First password</Trans>
              </dt>
              <dd className="mono">{password}</dd>
            </dl>
            <span className="small soft">{globalThis.location.origin}</span>
          </li>
        ))}
      </ul>
    </section>
  );
};

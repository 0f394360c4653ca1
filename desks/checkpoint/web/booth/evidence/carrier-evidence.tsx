import { documentFieldTexts } from '@amirani/web/src/texts/documents.ts';
import { useLingui } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { Link } from '@tanstack/react-router';
import type { Check, Presented, VerdictReason } from '../../../api/types.ts';

/** What the document says beside what the carrier's list says, and the way to the message that said it. */
export const CarrierEvidence = ({
  reason: { locator, facts },
  check,
}: {
  readonly reason: VerdictReason;
  readonly check: Check;
}) => {
  const { i18n } = useLingui();
  const format = useFormat();
  const { carrier } = facts;
  const read = inDocument(check.presented, locator);
  const shown = (value: string | number | undefined): string =>
    value === undefined
      ? '–'
      : /^\d{4}-\d{2}-\d{2}$/.test(String(value))
        ? format.date(String(value))
        : String(value);
  const field = documentFieldTexts[locator as keyof typeof documentFieldTexts];
  return (
    <div className="stack">
      {carrier === undefined ? null : (
        <table className="table carrier-table">
          <thead>
            <tr>
              <td />
              <th scope="col">
                <Trans>The document</Trans>
              </th>
              <th scope="col">
                <Trans>The carrier’s list</Trans>
              </th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">{field === undefined ? locator : i18n._(field)}</th>
              <td className="mono">{shown(read)}</td>
              <td className="mono">{shown(carrier)}</td>
            </tr>
          </tbody>
        </table>
      )}
      <p className="small soft">
        <Trans>
          The carrier’s data come from what passengers and counters typed. A difference is looked
          at; it is a ground of nothing.
        </Trans>
      </p>
      {check.traveller === undefined ? null : (
        <p className="small">
          <Link to="/travellers/$id" params={{ id: check.traveller }}>
            <Trans>Show the message that says it</Trans>
          </Link>
        </p>
      )}
      {check.flight === undefined ? null : (
        <p className="small">
          <Link to="/checkpoint/gate/$id" params={{ id: check.flight.id }}>
            <Trans>Show the list of the flight</Trans>
          </Link>
        </p>
      )}
    </div>
  );
};

const inDocument = (presented: Presented, field: string): string | undefined => {
  const values: Readonly<Record<string, string | undefined>> = {
    ...presented,
    issuingState: presented.documentIssuer,
    dateOfExpiry: presented.documentExpires,
    primaryIdentifier: [presented.surname, presented.givenNames].filter(Boolean).join(' '),
  };
  return values[field];
};

import { compareSeverity } from '@amirani/core';
import type { MrzFinding, MrzPlace, MrzReading } from '@amirani/documents/mrz';
import { documentFieldTexts } from '@amirani/web/src/texts/documents.ts';
import { useLingui } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import { Badge } from '@platform/web/ui/badge.tsx';
import { FindingView } from '@platform/web/ui/finding.tsx';
import { findingWords } from './finding-words.ts';

/** What the reader found in the zone, the gravest first, each with its rule and the way to its place. */
export const ZoneFindings = ({
  reading,
  onShow,
}: {
  readonly reading: MrzReading;
  readonly onShow: (place: MrzPlace) => void;
}) => {
  const { i18n } = useLingui();
  const { findings } = reading;
  if (findings.length === 0)
    return (
      <Badge verdict="met">
        <Trans>The zone is in order</Trans>
      </Badge>
    );
  return (
    <ul>
      {findings
        .toSorted((a, b) => compareSeverity(b.severity, a.severity))
        .map((finding) => {
          const place = placeOf(finding, reading);
          const words = findingWords(finding, i18n.locale);
          return (
            <FindingView
              key={`${finding.code} ${finding.field} ${JSON.stringify(finding.facts)}`}
              severity={finding.severity}
              code={finding.code}
              rule={finding.rule}
              {...(place === undefined ? {} : { onShow: () => onShow(place) })}
            >
              {finding.field === undefined ? null : (
                <>{i18n._(documentFieldTexts[finding.field])}: </>
              )}
              <span lang={words.language}>{words.text}</span>
            </FindingView>
          );
        })}
    </ul>
  );
};

/** Where a finding stands: its own place, or that of its field. */
const placeOf = (finding: MrzFinding, reading: MrzReading): MrzPlace | undefined => {
  if (finding.place !== undefined) return finding.place;
  const field = finding.field === undefined ? undefined : reading.field(finding.field);
  return field === undefined || field.line === 0 ? undefined : field;
};

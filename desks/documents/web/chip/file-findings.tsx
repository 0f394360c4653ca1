import type { DocumentFinding } from '@amirani/documents/chip';
import { useLingui } from '@lingui/react';
import { findingWords } from '../finding-words.ts';

/** What there is to say of files as they were given: which are none of a chip, and which were not used and why. */
export const FileFindings = ({ findings }: { readonly findings: readonly DocumentFinding[] }) => {
  const { i18n } = useLingui();
  return (
    <ul className="small">
      {findings.map((finding) => {
        const words = findingWords(finding, i18n.locale);
        return (
          <li key={`${finding.code} ${JSON.stringify(finding.facts)}`} lang={words.language}>
            {words.text}
          </li>
        );
      })}
    </ul>
  );
};
